import { useCallback, useState } from 'react';
import type { DisasterState, Failure } from '../../domain/result';
import { disasterWords } from '../failures/disaster-words';
import { failureWords } from '../failures/failure-words';
import { askGate } from './ask-gate';

export type Choice = 'folder-to-create' | 'casebook-to-open' | 'practice' | 'backup-to-restore';
/** What the person is about to do, beyond what the casebook at the door calls for. */
export type Doing = 'nothing' | 'creating' | 'recovering';

type Disaster = Extract<Failure, { kind: 'disaster' }>;

export interface Choosing {
  readonly doing: Doing;
  readonly start: (doing: Doing) => void;
  /** What is being done, while it takes its time. */
  readonly busy: string | null;
  /** A sentence about what was chosen last. */
  readonly said: string | null;
  /** A disaster that choosing ran into (a damaged copy), until something else is chosen. */
  readonly disaster: Disaster | null;
  /** What was chosen last; null: nothing since the page began. */
  readonly chosen: Choice | null;
  readonly choose: (what: Choice) => void;
}

const RESTORED = 'The copy is restored and checked. Sign in with the passphrase that held when the copy was made.';

/** Choosing a folder or a copy in the system's dialog, and what follows from it. Paths never reach the page. */
export function useChoosing(look: () => Promise<void>): Choosing {
  const [doing, start] = useState<Doing>('nothing');
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [disaster, setDisaster] = useState<Disaster | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);

  const choose = useCallback(
    async (what: Choice) => {
      const answer = await window.shell['window:choose']({ what });
      if (!answer.chosen) return;
      setChosen(what);
      setSaid(null);
      setDisaster(null);
      start(what === 'folder-to-create' ? 'creating' : 'nothing');
      setBusy(BUSY[what]);
      const failure = await followUp(what);
      if (failure === null && what === 'backup-to-restore') setSaid(RESTORED);
      if (failure !== null) {
        const [sentence, state] = told(failure);
        setSaid(sentence);
        setDisaster(state);
      }
      await look();
      setBusy(null);
    },
    [look],
  );
  return { doing, start, busy, said, disaster, chosen, choose: (what) => void choose(what) };
}

const BUSY: Readonly<Record<Choice, string>> = {
  'folder-to-create': 'Looking at the folder',
  'casebook-to-open': 'Looking at the folder',
  practice: 'Inventing a school and its families',
  'backup-to-restore': 'Checking the copy and restoring it',
};

async function followUp(what: Choice): Promise<Failure | null> {
  if (what !== 'practice' && what !== 'backup-to-restore') return null;
  const result = await askGate(what === 'practice' ? 'casebook:make-practice' : 'casebook:restore', {});
  return result.ok ? null : result.failure;
}

/** A wrong folder is a sentence beside the choice; anything worse has a page of its own. */
export function isAboutTheFolder(state: DisasterState): boolean {
  return state === 'folder-not-empty' || state === 'not-a-casebook';
}

/** A wrong folder in one sentence or two. */
export function folderSentence(state: DisasterState): string {
  const { title, what } = disasterWords(state);
  return `${title}. ${what}`;
}

function told(failure: Failure): [string | null, Disaster | null] {
  if (failure.kind === 'disaster') {
    return isAboutTheFolder(failure.state) ? [folderSentence(failure.state), null] : [null, failure];
  }
  const { title, what } = failureWords(failure);
  return [`${title}. ${what}`, null];
}
