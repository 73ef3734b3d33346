import type { Failure, Result } from '../../domain/result';

/** What a screen knows of its question. While it asks again it keeps the answer it has; `asking` says so. */
export type Answer<T> =
  | { readonly state: 'pending'; readonly asking: true }
  | { readonly state: 'answered'; readonly value: T; readonly asking: boolean }
  | { readonly state: 'failed'; readonly failure: Failure; readonly asking: boolean };

export const PENDING = { state: 'pending', asking: true } as const;

/** The same answer, while a newer one is awaited. A failure isn't kept: the question starts over. */
export function askingAgain<T>(answer: Answer<T>): Answer<T> {
  return answer.state === 'answered' ? { ...answer, asking: true } : PENDING;
}

export function answerOf<T>(result: Result<T>): Answer<T> {
  return result.ok
    ? { state: 'answered', value: result.value, asking: false }
    : { state: 'failed', failure: result.failure, asking: false };
}
