import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import type { Instant, LocalDate } from '../dates/local-date';
import type { Decision, Moment } from '../decision';
import type { Id, PersonId } from '../ids';
import { OrderToEnd, OrderToLookAt, OrderToNote } from './order';
import { NO_ORDER_ENTERED, nothingEntered, readOrder, typeOrderDate } from './order-entered';
import { lookAgainInSchoolDays, orderStands } from './order-period';
import { endOrder, type FactsForNoting, lookAtOrder, noteOrder } from './order-rules';

const today = '2026-11-23' as LocalDate;
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const moment: Moment = {
  now: `${today}T08:40:00.000Z` as Instant,
  today,
  newId: () => 'b'.repeat(32) as Id,
};
const typed = {
  draftId: null,
  about: { kind: 'known', personId: 'a'.repeat(32) as PersonId },
  kind: 'court-order',
  whichChildren: 'Ellie',
  says: 'No contact with Ellie at school.',
  seen: { how: 'seen', by: 'Mrs Pell', on: today },
  source: 'The other parent brought it',
  until: null,
  lookAgainOn: null,
  door: 'stop',
  atTheDoor: 'Do not hand Ellie over. Ring 21.',
} as const;
const facts: FactsForNoting = { calendar, known: { kind: 'adult', children: [] }, pupils: [], role: 'recorder' };
const note = (change: Record<string, unknown> = {}, with_: Partial<Parameters<typeof noteOrder>[1]> = {}) =>
  noteOrder(OrderToNote.parse({ ...typed, ...change }), { ...facts, ...with_ }, moment);
const refusals = (decision: Decision<unknown>) =>
  decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);

test('the office may note one; without a day for the next look it is 20 school days ahead', () => {
  const decision = note();
  if (!decision.decided) throw new Error('refused');
  expect(decision.outcome.lookAgainOn).toBe('2026-12-21');
  expect(decision.entries).toMatchObject([{ kind: 'order:noted', body: { lookAgainOn: '2026-12-21', until: null } }]);
});

test('all that is missing is said at once: nothing said, an end that has passed, a look too far ahead', () => {
  expect(refusals(note({ says: ' ', atTheDoor: '', until: '2026-11-22', lookAgainOn: '2027-11-24' }))).toEqual([
    'says empty',
    'until passed',
    'lookAgainOn over-twelve-months',
  ]);
  expect(refusals(note({ says: '' }))).toEqual([]);
  expect(refusals(note({ lookAgainOn: '2026-11-20' }))).toEqual(['lookAgainOn passed']);
});

test('D11: it is never about a pupil, and the front desk’s sign-in alone can’t note one', () => {
  expect(refusals(note({}, { known: { kind: 'pupil', children: [] } }))).toEqual(['about pupil']);
  expect(refusals(note({}, { role: 'desk' }))).toEqual(['about not-this-role']);
});

test('it stands through its last day, without one until it is ended, and the day on which it was ended is none of it', () => {
  expect(orderStands({ until: today, endedOn: null }, today)).toBe(true);
  expect(orderStands({ until: '2026-11-22' as LocalDate, endedOn: null }, today)).toBe(false);
  expect(orderStands({ until: null, endedOn: null }, '2036-01-01' as LocalDate)).toBe(true);
  expect(orderStands({ until: null, endedOn: today }, today)).toBe(false);
  const order = { until: null, endedOn: null, lookAgainOn: '2026-11-17' as LocalDate };
  expect(lookAgainInSchoolDays(order, today, calendar)).toBe(-4);
  expect(lookAgainInSchoolDays({ ...order, endedOn: today }, today, calendar)).toBeNull();
});

test('a look moves the next look on; ending takes one line; one that is over is neither looked at nor ended', () => {
  const standing = { order: { until: null, endedOn: null }, calendar, role: 'recorder' } as const;
  const over = { ...standing, order: { until: null, endedOn: today } };
  const look = OrderToLookAt.parse({
    draftId: null,
    orderId: 'b'.repeat(32),
    seen: { how: 'told', by: '', on: null },
    words: 'The solicitor says it goes on.',
    lookAgainOn: '2027-01-11',
  });
  const end = OrderToEnd.parse({ draftId: null, orderId: 'b'.repeat(32), reason: ' ' });
  expect(lookAtOrder(look, standing, moment)).toMatchObject({ decided: true, outcome: { lookAgainOn: '2027-01-11' } });
  expect(refusals(lookAtOrder(look, over, moment))).toEqual(['orderId over']);
  expect(refusals(endOrder(end, standing, moment))).toEqual(['reason empty']);
  expect(refusals(endOrder({ ...end, reason: 'The court ended it.' }, standing, moment))).toEqual([]);
  expect(refusals(endOrder(end, over, moment))).toEqual(['orderId over', 'reason empty']);
});

test('the form: what is open is named, dates are read as people type them, an empty one is no draft', () => {
  expect(nothingEntered(NO_ORDER_ENTERED)).toBe(true);
  const entered = {
    ...NO_ORDER_ENTERED,
    seenOn: typeOrderDate('last Friday', today),
    until: typeOrderDate('soon', today),
    lookAgainOn: typeOrderDate('in 2 weeks', today),
  };
  expect(nothingEntered(entered)).toBe(false);
  const { missing, toNote } = readOrder(entered, 'd'.repeat(32) as never, today);
  expect(missing.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'kind not-chosen',
    'how not-chosen',
    'door not-chosen',
    'until unreadable',
  ]);
  expect(toNote).toMatchObject({ door: 'stop', seen: { how: 'told', on: '2026-11-20' }, lookAgainOn: '2026-12-07' });
});
