import { useCallback, useState } from 'react';
import type { Failure } from '../../domain/result';
import { failureWords } from '../failures/failure-words';
import { askGate } from './ask-gate';
import { useSecondsLeft, wrongPassphraseWords } from './wrong-passphrase';

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

/** What to say beside the passphrase. */
function sentenceFor(failure: Failure | null, left: number): string | null {
  if (failure === null || failure.kind === 'disaster') return null;
  if (failure.kind !== 'wrong-passphrase') {
    const { title, what } = failureWords(failure);
    return `${title}. ${what}`;
  }
  return wrongPassphraseWords(left);
}
