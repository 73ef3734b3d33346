import type { LocalDate } from '../../../domain/dates/local-date';
import { shownDate } from '../../../domain/dates/local-date';
import type { DeskCard } from '../../../domain/look-up/look-up';
import type { DoorLine } from '../../../domain/settings/door-lines';
import type { Tone } from '../../ui/status-chip';

export const words = {
  title: 'Who may come in?',
  field: 'Part of a name, or a child’s name',
  close: 'Close',
  before: 'Type three letters of a name, spelt as it sounds, or of the child’s name. Or of a page, to go there.',
  looking: 'Looking in the register',
  results: 'What is recorded here',
  pages: 'Pages',
  theirPage: 'Their page',
  holds: 'What holds',
  children: 'Child arrangements',
  now: 'Now',
  until: 'Until',
  fromOutside: 'What to do',
  orderChildren: 'About which children',
  orderAsk: 'Ask the headteacher before anybody is let in or a child is handed over.',
  notSeen: 'Told to us, not seen yet.',
  untilNotKnown: 'Not known. Somebody looks at it again.',
  noArrangements: 'None written down. Ask the headteacher before a child is handed over.',
  not: 'not:',
  toDo: 'What to do',
  saidBy: 'Who said so',
  toKnow: 'What the door needs to know',
  described: 'Nobody knows the name yet.',
  banNow: 'Temporary ban now',
  holdAtTheDoor: 'Hold at the door',
  nobody: 'Nobody of this name is in this casebook.',
  /** Where nothing else is recorded of them. */
  asAnyParent: 'Ended: treat as\u00a0any parent.',
  asUsual: 'Sign in and check the collection list as usual.',
  other: 'Another spelling, or the child’s name, may find more.',
} as const;

/** The word of the chip. There is no word, and no colour, that says *may come in*. */
export const answers: Readonly<Record<DeskCard['answer'], { readonly tone: Tone; readonly word: string }>> = {
  stop: { tone: 'stop', word: 'Stop' },
  conditions: { tone: 'conditions', word: 'Conditions' },
  'nothing-recorded': { tone: 'quiet', word: 'Nothing recorded here' },
};

/** How old the answer is: `From the register as at today, 8:39. It shows …` */
export function fromRegister(asAt: string): string {
  return `From the register as at ${asAt}. It shows holds, restrictions and orders, not incidents.`;
}

/** `Hold until the end of Tue 24 Nov 2026`. */
export function holdUntil(day: LocalDate): string {
  return `Hold until the end of ${shownDate(day)}`;
}

/** What is over is named, and nothing is said of what may be done. */
export function endedOn(day: LocalDate): string {
  return `A restriction ended on ${shownDate(day)}. It no longer holds.`;
}

/** The whole day counts: `the end of Mon 7 Dec 2026`. */
export function untilEndOf(day: LocalDate): string {
  return `The end of ${shownDate(day)}`;
}

/** What each of the school's lines for the door is about. */
export const doorTerms: Readonly<Record<DoorLine, string>> = {
  say: 'Say',
  call: 'Call',
  wontGo: 'If they won’t go',
  ringsOrWrites: 'If they ring or write',
  putThrough: 'Always put through',
};
