import type { Step } from '../../../domain/decision/ladder';
import type { DisputeShown, StrikeShown } from '../../../domain/incident/after';
import type { RestsOnIt } from '../../../domain/incident/rests-on-it';
import type { RestrictionType } from '../../../domain/restriction/restriction';
import { byAndAt } from './messages';

export const disputeWords = {
  button: 'The person disputes this',
  title: 'The person disputes this',
  words: 'What they say, in their words',
  wordsHelp: 'It stands beside your words wherever they are shown. Yours stay as they are.',
  passage: 'Which passage',
  passageHelp: 'Copy it from the record, if they mean one. Empty is all of it.',
  notThere: 'These words don’t stand in the record. They will be shown beside all of it.',
  howTold: 'How and when they told us',
  howToldHelp: 'For example: letter of Mon 16 Nov',
  record: 'Record what they say',
  recording: 'Recording',
  leave: 'Leave for later',
  draft: (reference: string) => `What the person says against ${reference}, not finished`,
  done: 'What they say is recorded',
  empty: 'Write what they say, in their words.',
  section: 'The person disputes this',
  mark: 'disputed',
  about: (passage: string) => `About “${passage}”`,
} as const;

export const strikeWords = {
  button: 'Strike out',
  title: 'Strike out this record',
  what: 'For a record made in error. It stays to be read, greyed, with your reason, and counts for nothing.',
  reason: 'Why',
  reasonHelp: 'For example: recorded twice, see INC-2026-0031',
  act: 'Strike out',
  acting: 'Striking out',
  leave: 'Leave it as it is',
  draft: (reference: string) => `Why ${reference} is struck out, not finished`,
  done: 'The record is struck out',
  empty: 'Say why, in a few words.',
  back: 'Put back',
  backTitle: 'Put this record back',
  backWhat: 'It counts again. That it was struck out, and why, stays in the casebook.',
  backAct: 'Put back',
  backDone: 'The record counts again',
  notice: 'Struck out',
  counts: 'It was made in error and counts for nothing.',
  already: 'Somebody did this just now. Leave the form to see the record as it stands.',
} as const;

export function refusedInWords(code: string, empty: string): string {
  return code === 'already' ? strikeWords.already : empty;
}

/** `letter of Mon 16 Nov; taken down by Ms Okafor, Mon 23 Nov 2026, 9:10` */
export function toldAndTakenDown({ howTold, by, at }: DisputeShown): string {
  const taken = `taken down by ${byAndAt({ by, at })}`;
  return howTold === '' ? taken.charAt(0).toUpperCase() + taken.slice(1) : `${howTold}; ${taken}`;
}

/** `Recorded twice. Ms Okafor, Mon 23 Nov 2026, 9:10` */
export function whyStruck({ reason, by, at }: StrikeShown): string {
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return `${ended} ${byAndAt({ by, at })}.`;
}

export const restWords = {
  named: 'These name this record among their grounds',
  namedWhat:
    'The record does not count for this person any more. See whether the rest still carries it. If not, take it back, withdraw it or end it: one line of reason is enough. What is over may want a word of apology.',
  title: 'Look whether this rests on the record',
  what: 'It came from paper and began on the day of this incident or later. The person is not the one whom the record counts for. If it rests on it, end it: one line of reason is enough.',
} as const;

const typeWords: Readonly<Record<RestrictionType, string>> = { ban: 'Ban', 'contact-plan': 'Contact plan' };
const decisionWords: Readonly<Partial<Record<Step, string>>> = { warning: 'Warning', 'informal-word': 'Informal word' };

/** `Warning DEC-2026-0003`, `Ban RES-2026-0001, proposed`. */
export function restsInWords(line: RestsOnIt): string {
  if (line.kind === 'decision') return `${decisionWords[line.step] ?? 'Decision'} ${line.reference}`;
  const state = line.state === 'stands' ? '' : `, ${line.state === 'over' ? 'over since' : 'proposed'}`;
  return `${typeWords[line.type]} ${line.reference}${state}`;
}
