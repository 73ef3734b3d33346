import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, type LocalTime } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { allowsAsMuch, byWeek, type ContactToCount, type PlanToCount, periodOf, standings } from './contact-limit';

const day = (text: string) => text as LocalDate;
const noTerms: SchoolCalendar = { bankHolidays: new Set(), terms: null };
const terms: SchoolCalendar = {
  bankHolidays: new Set(),
  terms: [
    { firstDay: day('2026-09-02'), lastDay: day('2026-12-18'), closedOn: [] },
    { firstDay: day('2027-01-05'), lastDay: day('2027-03-25'), closedOn: [] },
  ],
};
const plan: PlanToCount = {
  limit: { contacts: 2, per: 'week' },
  loosened: [],
  startsOn: day('2026-11-02'),
  lastDay: day('2027-06-30'),
};
const contact = (order: number, on: string, change: Partial<ContactToCount> = {}): ContactToCount => ({
  order,
  day: day(on),
  time: null,
  alwaysOpen: false,
  saidOver: null,
  ...change,
});

describe('contacts against a limit', () => {
  it('D42: the first so many of a week are within, the others over; what is always open counts for nothing', () => {
    const contacts = [
      contact(1, '2026-11-23'),
      contact(2, '2026-11-24', { alwaysOpen: true }),
      contact(3, '2026-11-29'),
      contact(4, '2026-11-27'),
      contact(5, '2026-11-30'),
    ];
    // Logged third, but later in the week than the one logged fourth.
    expect(standings(contacts, plan, noTerms)).toEqual(['within', 'always-open', 'over', 'within', 'within']);
  });

  it('D42: without a number the person says, and where nobody says nothing is counted', () => {
    const words = { ...plan, limit: null };
    const contacts = [
      contact(1, '2026-11-23', { saidOver: true }),
      contact(2, '2026-11-23', { saidOver: false }),
      contact(3, '2026-11-23'),
    ];
    expect(standings(contacts, words, noTerms)).toEqual(['over', 'within', 'not-counted']);
    const aTerm: PlanToCount = { ...plan, limit: { contacts: 1, per: 'term' } };
    expect(standings(contacts, aTerm, noTerms)).toEqual(['over', 'within', 'not-counted']);
    expect(standings(contacts, aTerm, terms)).toEqual(['within', 'over', 'over']);
  });

  it('what lies in the holidays belongs to the term before; before the first term nothing is known', () => {
    expect(periodOf(day('2026-12-29'), 'term', terms)).toBe('2026-09-02');
    expect(periodOf(day('2027-01-05'), 'term', terms)).toBe('2027-01-05');
    expect(periodOf(day('2026-08-31'), 'term', terms)).toBeNull();
    expect(periodOf(day('2026-11-01'), 'week', terms)).toBe('2026-10-26');
    expect(periodOf(day('2026-11-30'), 'month', terms)).toBe('2026-11-01');
  });

  const days = fc.integer({ min: -40, max: 200 }).map((ahead) => addDays(day('2026-11-02'), ahead));
  const times = fc.option(
    fc.integer({ min: 8, max: 17 }).map((hour) => `${String(hour).padStart(2, '0')}:15` as LocalTime),
    { nil: null },
  );
  const anyContacts = fc
    .array(
      fc.record({ day: days, time: times, alwaysOpen: fc.boolean(), saidOver: fc.option(fc.boolean(), { nil: null }) }),
      { maxLength: 30 },
    )
    .map((list) => list.map((one, order): ContactToCount => ({ ...one, order })));
  const anyLimit = fc.record({
    contacts: fc.integer({ min: 1, max: 5 }),
    per: fc.constantFrom('week' as const, 'month' as const, 'term' as const),
  });

  it('D42: no period has more within than the limit, nothing is over while there was room, and nothing is left out', () => {
    fc.assert(
      fc.property(anyContacts, anyLimit, (contacts, limit) => {
        const found = standings(contacts, { ...plan, limit }, terms);
        expect(found).toHaveLength(contacts.length);
        const within = new Map<string, number>();
        const over = new Map<string, number>();
        contacts.forEach((one, index) => {
          const period = periodOf(one.day, limit.per, terms) ?? 'unknown';
          if (found[index] === 'within') within.set(period, (within.get(period) ?? 0) + 1);
          if (found[index] === 'over') over.set(period, (over.get(period) ?? 0) + 1);
        });
        for (const [period, count] of within)
          if (period !== 'unknown') expect(count).toBeLessThanOrEqual(limit.contacts);
        for (const period of over.keys()) if (period !== 'unknown') expect(within.get(period)).toBe(limit.contacts);
        expect(
          byWeek(contacts.map((one, index) => ({ day: one.day, standing: found[index] ?? 'not-counted' }))).reduce(
            (sum, week) => sum + week.contacts,
            0,
          ),
        ).toBe(contacts.length);
      }),
    );
  });

  it('D42, D43: what is always open is never over, and changes nothing for the others', () => {
    fc.assert(
      fc.property(anyContacts, anyLimit, (contacts, limit) => {
        const counted = { ...plan, limit };
        const found = standings(contacts, counted, terms);
        const others = contacts.filter(({ alwaysOpen }) => !alwaysOpen);
        expect(contacts.flatMap(({ alwaysOpen }, index) => (alwaysOpen ? [found[index]] : []))).toEqual(
          contacts.filter(({ alwaysOpen }) => alwaysOpen).map(() => 'always-open'),
        );
        expect(contacts.flatMap(({ alwaysOpen }, index) => (alwaysOpen ? [] : [found[index]]))).toEqual(
          standings(others, counted, terms),
        );
      }),
    );
  });

  it('D28: a limit that allows as much as another puts no contact over that the other allowed', () => {
    const close = fc
      .array(fc.integer({ min: 0, max: 70 }), { maxLength: 14 })
      .map((list) => list.map((ahead, order) => contact(order, addDays(day('2026-11-02'), ahead))));
    const wider = fc.record({
      contacts: fc.integer({ min: 1, max: 30 }),
      per: fc.constantFrom('week' as const, 'month' as const, 'term' as const),
    });
    let compared = 0;
    fc.assert(
      fc.property(close, anyLimit, wider, (contacts, before, after) => {
        const over = (limit: typeof before) => standings(contacts, { ...plan, limit }, terms).includes('over');
        if (!allowsAsMuch(before, after) || over(before)) return;
        compared += 1;
        expect(over(after)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
    expect(compared).toBeGreaterThan(50);
    expect(allowsAsMuch({ contacts: 1, per: 'week' }, { contacts: 5, per: 'month' })).toBe(false);
  });

  it('D42: what was over stays over when the limit is loosened later, and counts by the new one from its day on', () => {
    const weekly = ['2026-11-02', '2026-11-03', '2026-11-09', '2026-11-10', '2026-11-11'].map((on, order) =>
      contact(order, on),
    );
    const limit = { contacts: 1, per: 'week' as const };
    const loosened = [{ from: day('2026-11-09'), limit: { contacts: 2, per: 'week' as const } }];
    expect(standings(weekly, { ...plan, limit, loosened }, terms)).toEqual([
      'within',
      'over',
      'within',
      'within',
      'over',
    ]);
    const none = [{ from: day('2026-11-10'), limit: null }];
    expect(standings(weekly, { ...plan, limit, loosened: none }, terms).slice(2)).toEqual([
      'within',
      'not-counted',
      'not-counted',
    ]);
  });
});
