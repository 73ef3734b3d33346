import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { SchoolCalendar } from '../../domain/dates/school-calendar';
import type { DoorAnswer, OrderKind, OrderRow } from '../../domain/order/order';
import type { OrderDateField } from '../../domain/order/order-entered';
import { LOOK_AGAIN_AFTER } from '../../domain/order/order-period';
import type { Missing } from '../../domain/result';
import { noSchoolWords } from '../dates/no-school';

export const words = {
  title: 'Add an order or instruction',
  subtitle: 'What binds the school from outside its code. No clause, and no decision of ours.',
  opening: 'Opening the form',
  register: 'Register',
  about: 'Person this is about',
  aboutHelp: 'Type a name. Somebody not here yet is added with it.',
  kind: 'What is it?',
  says: 'What it says',
  saysHelp: 'In the words of who saw it. It stays in the record: the door never reads it.',
  how: 'Has anybody here seen it?',
  seenBy: 'Who, and when',
  seenByHelp: 'Nothing typed: you.',
  seenByLabel: 'By whom',
  seenOn: 'On which day',
  source: 'Where it comes from',
  sourceHelp: 'Such as: brought by the other parent, the council’s social worker, the police.',
  whichChildren: 'About which children',
  until: 'Until when',
  lookAgainOn: 'Look again on',
  door: 'What does the door do?',
  atTheDoor: 'What the desk is to do',
  atTheDoorHelp: 'Everybody at the door reads it, so never why. Such as: do not hand Ellie over, ring 21.',
  add: 'Add it',
  adding: 'Adding it',
  later: 'Leave for later',
  before: 'Before this can be added',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  list: 'Orders and instructions',
  overList: 'Over',
  busy: 'Reading the orders',
  busyDetail: 'Opening',
  empty: 'No order or instruction stands',
  emptyWords:
    'Court orders, conditions of bail and instructions of the safeguarding lead will be here, each with a day on which somebody looks at it again.',
  seen: 'Seen',
  notedBy: 'Noted',
  looks: 'Looked at again',
  ended: 'Ended',
  over: 'Over',
  overWords: 'It ended by itself, on its last day.',
  lookAgain: 'Look again',
  lookedWords: 'What you found',
  lookedWordsHelp: 'Such as: unchanged; the hearing is in March.',
  note: 'Note that you looked',
  noting: 'Noting it',
  endIt: 'End it',
  leave: 'Leave it as it is',
  notKnown: 'Not known',
  ask: 'Ask the headteacher before anybody is let in or a child is handed over.',
} as const;

export const kindWords: Readonly<Record<OrderKind, string>> = {
  'court-order': 'Court order',
  'bail-condition': 'Condition of bail',
  'prohibited-steps': 'Prohibited steps or non-molestation order',
  'dsl-instruction': 'Instruction of the safeguarding lead',
  other: 'Something else',
};
export const howWords = { seen: 'Yes, somebody has seen it', told: 'No, we were told of it' } as const;
export const doorWords: Readonly<Record<DoorAnswer, string>> = {
  stop: 'Stop: do not let in',
  conditions: 'Conditions, as written below',
};
export const chipWords: Readonly<Record<DoorAnswer, string>> = { stop: 'Stop', conditions: 'Conditions' };

const dateHelp: Readonly<Record<OrderDateField, string>> = {
  seenOn: 'Such as today or last Friday',
  until: 'Nothing typed: not known',
  lookAgainOn: `Nothing typed: in ${LOOK_AGAIN_AFTER} school days`,
};

/** What was understood of a date stands under its label. */
export function dateUnderstood(
  field: OrderDateField,
  read: LocalDate | null | 'unreadable',
  calendar: SchoolCalendar,
): string {
  if (read === 'unreadable') return `Not a date yet. Such as 9/11/2026 or 9 Nov`;
  if (read === null) return dateHelp[field];
  return field === 'seenOn' ? shownDate(read) : `${shownDate(read)}${noSchoolWords(read, calendar)}`;
}

const sentences: Readonly<Record<string, (day: string) => string>> = {
  'about nobody-named': () => 'Say who it is about. A card at the door needs a name.',
  'about pupil': () => 'This is a pupil. Note whom to keep away from them: an adult.',
  'about not-in-casebook': () => 'This person is not in the casebook any more. Type the name again.',
  'about not-this-role': () => 'Your sign-in can’t note this. Ask the office to.',
  'kind not-chosen': () => 'Choose what it is. “Something else” is an answer.',
  'how not-chosen': () => 'Say if somebody here has seen it.',
  'door not-chosen': () => 'Choose what the door does: stop, or conditions.',
  'says empty': () => 'Write what it says, or what the desk is to do.',
  'until passed': (day) => `It ended on ${day}. Nothing has to be done at the door.`,
  'lookAgainOn passed': (day) => `${day} has passed. Type a day to come.`,
  'lookAgainOn over-twelve-months': (day) => `Look again within twelve months: by ${day}.`,
  'orderId over': () => 'It is over already.',
};

/** What is missing, in a sentence that says what to do. */
export function missingInWords({ field, code, detail }: Missing): string {
  if (code === 'unreadable') return 'This is no date. Write it like 9/11/2026 or 9 Nov, or leave it empty.';
  const [day] = Object.values(detail ?? {});
  const shown = typeof day === 'string' ? shownDate(day as LocalDate) : '';
  return sentences[`${field} ${code}`]?.(shown) ?? 'It can’t be noted like this.';
}

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(): string {
  return 'Order or instruction: not added yet';
}
export function lookDraftTitle(): string {
  return 'Order or instruction, looked at again: not finished';
}

/** `Seen by Mrs Pell on Mon 23 Nov 2026`, `Told, not seen`. */
export function seenInWords({ how, by, on }: OrderRow['seen'], notedBy: string): string {
  const who = by === '' ? notedBy : by;
  const day = on === null ? '' : `, ${shownDate(on)}`;
  return how === 'seen' ? `By ${who}${day}` : `Not yet: ${who} was told${day}`;
}

export function added(lookAgainOn: LocalDate): string {
  return `It is at the door from now on. Somebody looks at it again by ${shownDate(lookAgainOn)}.`;
}
export function lookedAgain(lookAgainOn: LocalDate): string {
  return `Noted. The next look is by ${shownDate(lookAgainOn)}.`;
}
export const endedNow = 'It has ended. The look-up no longer shows it.';
