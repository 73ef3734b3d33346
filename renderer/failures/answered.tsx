import type { ReactNode } from 'react';
import type { Query } from '../ipc/use-query';
import { Busy } from '../ui/busy';
import { FailureNotice } from './failure-notice';

export interface AnsweredProps<T> {
  readonly query: Query<T>;
  /** What is being done meanwhile: `Reading the register`. */
  readonly busy: string;
  readonly children: (value: T) => ReactNode;
}

/** The answer to a question, once it is there; meanwhile what is being done, or what went wrong. */
export function Answered<T>({ query, busy, children }: AnsweredProps<T>) {
  if (query.state === 'pending') return <Busy what={busy} />;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} onAgain={query.askAgain} />;
  return children(query.value);
}
