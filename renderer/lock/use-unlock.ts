import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../domain/result';
import { failureWords } from '../failures/failure-words';
import { askGate } from './ask-gate';

export interface ToUnlock {
  readonly signInName: string;
  readonly passphrase: string;
  readonly goOnWithout?: boolean;
}

type Disaster = Extract<Failure, { kind: 'disaster' }>;

export interface Unlocking {
  readonly busy: boolean;
  /** The sentence beside the passphrase. */
  readonly error: string | null;
  readonly disaster: Disaster | null;
  /** Rises with each attempt that failed, so that it is read out each time. */
  readonly attempts: number;
  readonly unlock: (input: ToUnlock) => Promise<void>;
  /** Back from a disaster to the form. */
  readonly tryAgain: () => void;
}

/**
 * Unlocking, and what to say if it doesn't work. When it works, the main process shows the casebook's page in the place of this one, so
 * it stays busy until then. `waitSeconds`: left from earlier attempts.
 */
export function useUnlock(waitSeconds: number): Unlocking {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(
    waitSeconds > 0 ? { kind: 'wrong-passphrase', waitSeconds } : null,
  );
  const [attempts, setAttempts] = useState(0);
  const [empty, setEmpty] = useState(false);
  const left = useSecondsLeft(failure?.kind === 'wrong-passphrase' ? failure : null);

  const unlock = useCallback(
    async (input: ToUnlock) => {
      setEmpty(input.passphrase === '');
      setAttempts((before) => before + 1);
      if (input.passphrase === '' || left > 0) return;
      setBusy(true);
      const result = await askGate('casebook:unlock', input);
      if (result.ok) return;
      setFailure(result.failure);
      setBusy(false);
    },
    [left],
  );
  return {
    busy,
    error: empty ? 'Please type your passphrase.' : sentenceFor(failure, left),
    disaster: failure?.kind === 'disaster' ? failure : null,
    attempts,
    unlock,
    tryAgain: useCallback(() => setFailure(null), []),
  };
}

/** What to say beside the passphrase. Kind: it is mistyped far more often than it is forgotten. */
function sentenceFor(failure: Failure | null, left: number): string | null {
  if (failure === null || failure.kind === 'disaster') return null;
  if (failure.kind !== 'wrong-passphrase') {
    const { title, what } = failureWords(failure);
    return `${title}. ${what}`;
  }
  const wait = left === 0 ? '' : ` You can try again in ${left} ${left === 1 ? 'second' : 'seconds'}.`;
  return `This passphrase does not fit. Look at it with “Show”, and mind Caps Lock.${wait}`;
}

/** Whole seconds until the next try; begins anew with each failure. */
function useSecondsLeft(failure: { readonly waitSeconds: number } | null): number {
  const [left, setLeft] = useState(failure?.waitSeconds ?? 0);
  useEffect(() => {
    if (failure === null) return;
    const end = performance.now() + failure.waitSeconds * 1_000;
    const show = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    show();
    const timer = setInterval(show, 250);
    return () => clearInterval(timer);
  }, [failure]);
  return failure === null ? 0 : left;
}
