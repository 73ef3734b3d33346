import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  type Instant,
  type LocalDate,
  type LocalTime,
} from '../dates/local-date';
import { breachDue, type ClockFacts, dueOf, monthOneEnds, monthsEnd, needsSomebody, pausedDays } from './clock';
import type { RequestKind } from './request';

const day = (text: string) => text as LocalDate;
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const noon = (text: string) => `${text}T12:00:00.000Z` as Instant;
const received = (kind: RequestKind, on: string, change: Partial<ClockFacts> = {}): ClockFacts => ({
  kind,
  receivedOn: day(on),
  receivedAt: null,
  extendedBy: 0,
  pauses: [],
  acknowledged: false,
  ...change,
});
const due = (facts: ClockFacts, today: string = facts.receivedOn) => dueOf(facts, noon(today), calendar);
/** Any day whose bank holidays are known, ten years either way. */
const anyDay = fc.integer({ min: 0, max: 7_300 }).map((days) => addDays(day('2016-11-23'), days));

describe('D58: a subject access request', () => {
  test('D58: received 31 January, due on the last day of February', () => {
    expect(due(received('subject-access', '2025-01-31'))).toMatchObject({ on: '2025-02-28', unit: 'calendar-month' });
    expect(due(received('subject-access', '2028-01-31'))).toMatchObject({ on: '2028-02-29' });
  });
  test('D58: due on a weekend or a bank holiday, the next working day', () => {
    // 28 February 2026 is a Saturday.
    expect(due(received('subject-access', '2026-01-31'))).toMatchObject({ on: '2026-03-02' });
    // 25 and 26 December, and a weekend: the 28th is the day in lieu.
    expect(due(received('subject-access', '2026-11-25'))).toMatchObject({ on: '2026-12-29' });
    // Good Friday to Easter Monday.
    expect(due(received('subject-access', '2026-03-03'))).toMatchObject({ on: '2026-04-07' });
  });
  test('D58: a solicitor’s letter of 22 July is due on 24 August, holidays or not', () => {
    const terms = [{ firstDay: day('2026-04-13'), lastDay: day('2026-07-21'), closedOn: [] }];
    const on = dueOf(received('subject-access', '2026-07-22'), noon('2026-07-22'), { ...calendar, terms })?.on;
    // 22 August is a Saturday.
    expect(on).toBe('2026-08-24');
  });
  test('D58: never before its calendar month, never on a day without work, and at most five days after it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 3 }), (on, months) => {
        const plain = addMonths(on, months);
        const end = monthsEnd(on, months, 0, calendar);
        expect(end >= plain).toBe(true);
        expect(daysBetween(plain, end)).toBeLessThanOrEqual(5);
        expect(dayOfWeek(end)).toBeLessThan(6);
        expect(ENGLAND_BANK_HOLIDAYS.has(end)).toBe(false);
        for (let between = plain; between < end; between = addDays(between, 1))
          expect(dayOfWeek(between) > 5 || ENGLAND_BANK_HOLIDAYS.has(between)).toBe(true);
      }),
    );
  });
  test('D58: a later receipt is never due earlier', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (on, later) => {
        expect(monthsEnd(addDays(on, later), 1, 0, calendar) >= monthsEnd(on, 1, 0, calendar)).toBe(true);
      }),
    );
  });
  test('D58: an extension counts from the receipt, three months at most', () => {
    expect(due(received('subject-access', '2026-11-30', { extendedBy: 2 }))).toMatchObject({ on: '2027-03-01' });
    expect(due(received('correction', '2026-11-30', { extendedBy: 1 }))).toMatchObject({ on: '2027-02-01' });
  });
  test('D58: paused days are added, and while it is paused the day moves on with each', () => {
    const pauses = [{ from: day('2026-11-10'), to: day('2026-11-17') }];
    expect(due(received('subject-access', '2026-11-02', { pauses }), '2026-11-20')).toMatchObject({ on: '2026-12-09' });
    const open = received('subject-access', '2026-11-02', { pauses: [{ from: day('2026-11-10'), to: null }] });
    expect(due(open, '2026-11-10')).toMatchObject({ on: '2026-12-02' });
    expect(due(open, '2026-11-17')).toMatchObject({ on: '2026-12-09' });
    expect(monthOneEnds(open, day('2026-11-17'), calendar)).toBe('2026-12-09');
  });
  test('D58: paused days are the sum of the stretches, in any order', () => {
    const stretch = fc.tuple(anyDay, fc.integer({ min: 0, max: 60 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), (stretches) => {
        const pauses = stretches.map(([from, days]) => ({ from, to: addDays(from, days) }));
        const sum = stretches.reduce((all, [, days]) => all + days, 0);
        expect(pausedDays(pauses, day('2026-11-23'))).toBe(sum);
        expect(pausedDays([...pauses].reverse(), day('2026-11-23'))).toBe(sum);
      }),
    );
  });
});

test('D60: a correction has the same month', () => {
  expect(due(received('correction', '2026-01-31'))).toMatchObject({
    for: 'answer',
    unit: 'calendar-month',
    on: '2026-03-02',
  });
});

test('D64: a data complaint is acknowledged within 30 calendar days, weekends counted; its outcome has no day', () => {
  const complaint = received('data-complaint', '2026-11-06');
  expect(due(complaint)).toMatchObject({ for: 'acknowledge', unit: 'calendar-days', on: '2026-12-06', inDays: 30 });
  expect(due(complaint, '2026-12-07')).toMatchObject({ inDays: -1, late: true });
  expect(due({ ...complaint, acknowledged: true })).toBeNull();
});

test('a complaint about a restriction is due in 15 school days, and says so where no term dates were there', () => {
  const complaint = received('restriction-complaint', '2026-11-23');
  expect(due(complaint)).toMatchObject({ unit: 'school-days', on: '2026-12-14', noTermDates: true });
  const terms = [
    { firstDay: day('2026-09-01'), lastDay: day('2026-12-11'), closedOn: [] },
    { firstDay: day('2027-01-04'), lastDay: day('2027-04-01'), closedOn: [] },
  ];
  expect(dueOf(complaint, noon('2026-11-23'), { ...calendar, terms })).toMatchObject({
    on: '2027-01-04',
    noTermDates: false,
  });
});

describe('D63: a breach', () => {
  const breach = (on: string, at: string | null) => received('breach', on, { receivedAt: at as LocalTime | null });
  test('D63: 72 hours are counted, not days: weekends too, and over a change of the clocks', () => {
    expect(breachDue(breach('2026-11-20', '16:30'))).toBe('2026-11-23T16:30:00.000Z');
    // The clocks go back on 25 October 2026, so the clock on the wall says an hour earlier.
    expect(breachDue(breach('2026-10-23', '16:30'))).toBe('2026-10-26T15:30:00.000Z');
    expect(due(breach('2026-10-23', '16:30'), '2026-10-24')).toMatchObject({
      unit: 'hours',
      on: '2026-10-26',
      at: '15:30',
    });
    expect(due(breach('2026-03-27', '16:30'), '2026-03-28')).toMatchObject({ on: '2026-03-30', at: '17:30' });
  });
  test('D63: with no time of day they count from midnight', () => {
    expect(due(breach('2026-11-20', null))).toMatchObject({ on: '2026-11-23', at: '00:00' });
  });
  test('D63: hours left are whole ones, and late is late by the minute', () => {
    const facts = breach('2026-11-20', '16:30');
    const at = (now: string) => dueOf(facts, now as Instant, calendar);
    expect(at('2026-11-20T16:30:00.000Z')).toMatchObject({ inHours: 72, late: false });
    expect(at('2026-11-23T15:31:00.000Z')).toMatchObject({ inHours: 0, late: false });
    expect(at('2026-11-23T16:30:00.000Z')).toMatchObject({ inHours: 0, late: false });
    expect(at('2026-11-23T16:31:00.000Z')).toMatchObject({ inHours: -1, late: true });
  });
  test('D63: always 72 hours, whatever the day and the time', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1_439 }), (on, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const end = breachDue(breach(on, time));
        const left = dueOf(
          breach(on, time),
          new Date(Date.parse(end) - 72 * 3_600_000).toISOString() as Instant,
          calendar,
        );
        expect(left).toMatchObject({ inHours: 72 });
      }),
    );
  });
});

test('Today shows what is due within ten calendar days or late, and a breach always', () => {
  const asked = received('subject-access', '2026-11-02');
  expect(needsSomebody('subject-access', due(asked, '2026-11-21'))).toBe(false);
  expect(needsSomebody('subject-access', due(asked, '2026-11-22'))).toBe(true);
  expect(needsSomebody('subject-access', due(asked, '2026-12-20'))).toBe(true);
  expect(needsSomebody('data-complaint', null)).toBe(false);
  expect(needsSomebody('breach', null)).toBe(true);
});
