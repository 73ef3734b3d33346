import { shownDate } from '../../domain/dates/local-date';
import type { DecisionRow } from '../../domain/decision/decision';
import type { Ladder } from '../../domain/decision/ladder-settings';
import { isBlank } from '../../domain/text';
import { stepWords } from './step-words';

export const words = {
  title: 'Decisions',
  help: 'What was decided about this person, and whether it still counts.',
  busy: 'Reading the decisions',
  read: 'Read it in full',
  close: 'Close it',
  records: 'It rests on',
  noRecords: 'No record',
  reasons: 'Reasons',
  by: 'Decided by',
  takeBack: 'Take it back',
  why: 'Why is it taken back?',
  whyHelp: 'One line is enough. It counts no more from then on, and the record of it stays.',
  act: 'Take it back today',
  acting: 'Taking it back',
  leave: 'Leave it as it is',
  done: 'It is taken back.',
} as const;

/** Names the draft in a list, never by a person. */
export function takingBackDraft(reference: string): string {
  return `${reference}: taken back, not finished`;
}

/** `Warning · DEC-2026-0001 · Tue 24 Nov 2026` */
export function decisionHeading({ step, reference, on }: DecisionRow, ladder: Ladder): string {
  return [stepWords(step, ladder), reference, shownDate(on)].join(' · ');
}

/** What became of it, and until when it counts. */
export function decisionDetail({ takenBack, holds, counts, countsUntil, restrictionId, by }: DecisionRow): string {
  const who = isBlank(by.name) ? '' : ` Decided by ${by.name}.`;
  if (takenBack !== null) return `Taken back on ${shownDate(takenBack.on)}: ${takenBack.reason}.${who}`;
  if (holds) return `It counts while it stands.${who}`;
  if (!counts) return restrictionId === null ? `It has faded.${who}` : `It is over, and counts no more.${who}`;
  return `${countsUntil === null ? 'It counts.' : `It counts until ${shownDate(countsUntil)}.`}${who}`;
}
