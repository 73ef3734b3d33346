import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { DoorSheet } from '../../../domain/door-sheet/door-sheet';
import type { OrderAtTheDoor } from '../../../domain/order/order';
import type { DoorLine } from '../../../domain/settings/door-lines';

export const words = {
  title: 'Door sheet',
  subtitle: 'One side of paper for a door without a PC, and for the day on which the PC is off.',
  register: 'Register',
  busy: 'Reading the register',
  print: 'Print door sheet',
  printing: 'Noting the print',
  changed: 'Something has changed since this was shown. It is shown anew: look at it, and print it.',
  long: 'With so many names this may need a second side. Look at the print preview first.',
  onHold: 'On hold: do not let in',
  stop: 'Stop',
  conditions: 'Conditions',
  children: 'Children:',
  noArrangements: 'nothing is written down. Ask the headteacher before a child is handed over.',
  orderAsk: 'Ask the headteacher before anybody is let in or a child is handed over.',
  notSeen: 'Told to us, not seen yet.',
  nobody: 'Nobody is restricted or on hold.',
  notNamed: 'Whoever is not named here: sign in and check the collection list as usual.',
  toDo: 'What to do',
  copies: 'Copies given to',
  copyName: 'Name',
  copyWhere: 'Which door',
  copyBack: 'Taken back',
  /** After a name: `Mrs Pell said so.` */
  saidSo: 'said so.',
  useUntil: 'Use until',
  keep: 'Keep it where a parent can’t read it.',
} as const;

/** From here on the smallest print may not be enough for one side. */
export const MANY = 24;

export const doorTerms: Readonly<Record<DoorLine, string>> = {
  say: 'Say',
  call: 'Call',
  wontGo: 'If they won’t go',
  ringsOrWrites: 'If they ring or write',
  putThrough: 'Always put through',
};

export function toBeUsedUntil(day: LocalDate): string {
  return `Use until the end of ${shownDate(day)}. Then shred it and print a new one.`;
}

export function lastDayHelp(latest: LocalDate): string {
  return `Empty is the next school day. At the latest ${shownDate(latest)}: after that too much has changed.`;
}

export function notThatDay(latest: LocalDate): string {
  return `A day from today to ${shownDate(latest)}.`;
}

export function untilEndOf(day: LocalDate): string {
  return `Until the end of ${shownDate(day)}.`;
}

/** `Last printed: DOOR-2026-0003, today, 8:39, by Ms Okafor.` */
export function lastPrinted(printed: NonNullable<DoorSheet['lastPrinted']>, at: string): string {
  const by = printed.by === '' ? '' : `, by ${printed.by}`;
  return `Last printed: ${printed.reference}, ${at}${by}.`;
}

/** Read out, and shown above the sheet. */
export function noted(reference: string): string {
  return `${reference} is noted as printed.`;
}

/** Lines of a card in one of the sheet's: `Bringing: Grandmother; Collecting: Grandmother.` */
export function inOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index, all) => (/[.:;!?]$/.test(line) ? line : `${line}${index < all.length - 1 ? ';' : '.'}`))
    .join(' ');
}

/** What to do about an order from outside: `Do not hand Ellie over. For Ellie. Until the end of …` */
export function orderWords({ atTheDoor, whichChildren, seen, until }: OrderAtTheDoor): string {
  const children = whichChildren === '' ? '' : `Children: ${whichChildren}.`;
  const parts = [
    atTheDoor === '' ? words.orderAsk : atTheDoor,
    children,
    seen ? '' : words.notSeen,
    until === null ? '' : untilEndOf(until),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
