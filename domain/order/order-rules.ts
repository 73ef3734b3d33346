import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { OrderId } from '../ids';
import { type EntryKind, maySign } from '../journal/entry-kinds';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { OrderToEnd, OrderToLookAt, OrderToNote } from './order';
import { lookAgainDay, lookAgainMissing, type OrderDates, orderStands } from './order-period';

/** What noting an order needs to know: the person that the form names if the casebook holds them, and who asks. */
export interface FactsForNoting {
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  /** Pupils who may be one of the children typed. */
  readonly pupils: readonly ChildLabel[];
  readonly role: Role;
}

/**
 * Notes an order or instruction from outside the code. It needs a name, never a pupil's (D11), and a word of what it says or what the door is
 * to do. Whether anybody has seen it, and until when it lasts, may be open.
 */
export function noteOrder(
  input: OrderToNote,
  { calendar, known, pupils, role }: FactsForNoting,
  moment: Moment,
): Decision<{ orderId: OrderId; lookAgainOn: LocalDate }> {
  const missing = [
    ...signingMissing(role, 'order:noted'),
    ...personMissing(input.about, known),
    ...(isBlank(input.says) && isBlank(input.atTheDoor) ? [needed('says', 'empty')] : []),
    ...(input.until !== null && input.until < moment.today ? [needed('until', 'passed', { on: input.until })] : []),
    ...lookAgainMissing(input.lookAgainOn, moment.today),
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, known?.children ?? [], pupils, moment);
  if (about.kind !== 'person') throw new Error('an order about nobody was not refused');
  const orderId = moment.newId() as OrderId;
  const lookAgainOn = lookAgainDay(input.lookAgainOn, moment.today, calendar);
  const { kind, whichChildren, says, seen, source, until, door, atTheDoor } = input;
  return decided({ orderId, lookAgainOn }, ...entries, {
    kind: 'order:noted',
    subject: orderId,
    day: moment.today,
    body: { personId: about.personId, kind, whichChildren, says, seen, source, until, lookAgainOn, door, atTheDoor },
  });
}

/** What looking again and ending need to know. */
export interface FactsForStanding {
  readonly order: OrderDates;
  readonly calendar: SchoolCalendar;
  readonly role: Role;
}

/** Notes that somebody looked again: who saw it, what they found, and the next day to look. Of one that is over there is nothing to look at. */
export function lookAtOrder(
  { orderId, seen, words, lookAgainOn: chosen }: OrderToLookAt,
  { order, calendar, role }: FactsForStanding,
  moment: Moment,
): Decision<{ lookAgainOn: LocalDate }> {
  const [first, ...more] = [
    ...signingMissing(role, 'order:looked-at'),
    ...(orderStands(order, moment.today) ? [] : [needed('orderId', 'over')]),
    ...lookAgainMissing(chosen, moment.today),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const lookAgainOn = lookAgainDay(chosen, moment.today, calendar);
  const body = { seen, words, lookAgainOn };
  return decided({ lookAgainOn }, { kind: 'order:looked-at', subject: orderId, day: moment.today, body });
}

/** Ends it today, with one line of reason: loosening is one step. One that is over already is refused, so that nobody thinks they ended it. */
export function endOrder(
  { orderId, reason }: OrderToEnd,
  { order, role }: FactsForStanding,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first, ...more] = [
    ...signingMissing(role, 'order:ended'),
    ...(orderStands(order, moment.today) ? [] : [needed('orderId', 'over')]),
    ...(isBlank(reason) ? [needed('reason', 'empty')] : []),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const on = moment.today;
  return decided({}, { kind: 'order:ended', subject: orderId, day: on, body: { on, reason } });
}

function signingMissing(role: Role, kind: EntryKind): readonly Missing[] {
  return maySign(role, kind) ? [] : [needed('about', 'not-this-role')];
}

function needed(field: string, code: string, detail?: Record<string, string>): Missing {
  return detail === undefined ? { field, code, label: 'needed' } : { field, code, label: 'needed', detail };
}
