import type { DisasterState } from '../../domain/result';
import { type DisasterDetail, detailSentence, type OtherPc, otherPc } from '../failures/disaster-detail';
import { disasterWords, type WayOut } from '../failures/disaster-words';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { Notice } from '../ui/notice';
import styles from './disaster-page.module.css';
import { LockCard } from './lock-card';
import { TakeOverNotice } from './take-over-notice';
import type { Choice } from './use-choosing';

export interface DisasterPageProps {
  readonly state: DisasterState;
  readonly detail?: DisasterDetail;
  readonly onAgain: () => void;
  readonly onChoose: (what: Choice) => void;
  /** Opens what is there, where the person may decide to (saved changes are missing). */
  readonly onGoOn?: () => void;
  /** Opens it although another PC has it open, by its lock. */
  readonly onTakeOver?: (other: OtherPc) => void;
}

/** A named disaster: what happened, what to do, and the ways on from here. Nothing on this page changes or deletes anything. */
export function DisasterPage({ state, detail, onAgain, onChoose, onGoOn, onTakeOver }: DisasterPageProps) {
  const { title, what, steps, waysOut } = disasterWords(state);
  const known = detailSentence(state, detail);
  const other = otherPc(state, detail);
  const go: Readonly<Record<WayOut, () => void>> = {
    again: onAgain,
    'open-another': () => onChoose('casebook-to-open'),
    restore: () => onChoose('backup-to-restore'),
    quit: () => void window.shell['window:quit']({}),
  };
  return (
    <LockCard title={title}>
      <p>{known === null ? what : `${known} ${what}`}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Actions>
        {waysOut.map((way, index) => (
          <Button key={way} kind={index === 0 ? 'primary' : 'secondary'} onClick={go[way]}>
            {WORDS[way]}
          </Button>
        ))}
      </Actions>
      {onTakeOver !== undefined && other !== null && <TakeOverNotice other={other} onTakeOver={onTakeOver} />}
      {onGoOn !== undefined && mayGoOn(state) && (
        <Notice title="If it cannot wait" actions={<Button onClick={onGoOn}>Go on with what is there</Button>}>
          <p>You can open the casebook as it is. It is noted in it that you did so, and what was missing.</p>
        </Notice>
      )}
    </LockCard>
  );
}

const WORDS: Readonly<Record<WayOut, string>> = {
  again: 'Try again',
  'open-another': 'Choose another folder',
  restore: 'Restore from a copy',
  quit: 'Quit',
};

/** Saved changes are missing or can't be shown to be complete; the rest is sound. */
function mayGoOn(state: DisasterState): boolean {
  return state === 'entries-missing' || state === 'seal-missing';
}
