import { useCallback, useMemo, useRef, useState } from 'react';
import type { CasebookAtTheDoor } from '../../domain/casebook/casebook';
import type { Failure } from '../../domain/result';
import type { OtherPc } from '../failures/disaster-detail';
import { failureWords } from '../failures/failure-words';
import { askGate } from './ask-gate';
import { useSecondsLeft, wrongPassphraseWords } from './wrong-passphrase';

export interface ToUnlock {
  readonly signInName: string;
  readonly passphrase: string;
  readonly goOnWithout?: boolean;
  readonly takeOver?: OtherPc;
}

export type ReadyToUnlock = Extract<CasebookAtTheDoor, { state: 'ready' }>;
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
 * Unlocking, and what to say if it doesn't work. While the passphrase is tried, the main process already shows the casebook's page in the place of
 * this one; when it does not open, this page is loaded anew and `at.refused` says why. `at` null: the engine has not said yet what is at the door.
 */
export function useUnlock(at: ReadyToUnlock | null): Unlocking {
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  /** Undefined until this page itself has tried something. */
  const [own, setOwn] = useState<Failure | null | undefined>(undefined);
  const [attempts, setAttempts] = useState(0);
  const [empty, setEmpty] = useState(false);
  const earlier = useMemo(() => (at === null ? null : leftOver(at)), [at]);
  const failure = own === undefined ? earlier : own;
  const left = useSecondsLeft(failure?.kind === 'wrong-passphrase' ? failure : null);

  const unlock = useCallback(
    async (input: ToUnlock) => {
      setEmpty(input.passphrase === '');
      setAttempts((before) => before + 1);
      // A second press before the first is answered would count as a second attempt.
      if (input.passphrase === '' || left > 0 || underWay.current) return;
      underWay.current = true;
      setBusy(true);
      const result = await askGate('casebook:unlock', input);
      if (result.ok) return;
      underWay.current = false;
      setOwn(result.failure);
      setBusy(false);
    },
    [left],
  );
  return {
    busy,
    error: empty ? 'Please type your passphrase.' : sentenceFor(failure, left),
    disaster: failure?.kind === 'disaster' ? failure : null,
    attempts: attempts + (at?.refused === null || at === null ? 0 : 1),
    unlock,
    tryAgain: useCallback(() => setOwn(null), []),
  };
}

/** What an attempt before this page was loaded ended with. */
function leftOver({ refused, waitSeconds }: ReadyToUnlock): Failure | null {
  if (refused !== null) return refused.failure;
  return waitSeconds > 0 ? { kind: 'wrong-passphrase', waitSeconds } : null;
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
