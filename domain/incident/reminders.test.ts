import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, addMonths, Instant, LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { DEFAMATION_REMINDER, defamationYearEnds, remindsOfDefamation } from './defamation';
import type { IncidentDetails } from './details';
import { isLate } from './late';
import { askPoliceOn } from './police-report';

const calendar: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const day = (text: string) => LocalDate.parse(text);
const monday = Instant.parse('2026-11-23T09:10:00.000Z');

describe('D7: a record that is late', () => {
  test.each([
    ['the same day', '2026-11-23', false],
    ['the next school day, over a weekend', '2026-11-20', false],
    ['two school days later', '2026-11-19', true],
    ['a month later', '2026-10-23', true],
  ])('%s', (_what, happened, late) => expect(isLate(day(happened), day('2026-11-23'), calendar)).toBe(late));
  test('of which no day is known is not called late', () =>
    expect(isLate(null, day('2026-11-23'), calendar)).toBe(false));
});

describe('D13: a police reference is asked for five school days after they were told', () => {
  const asked = (details: IncidentDetails) => askPoliceOn(details, monday, calendar);
  test('counted from the day that was typed, over a weekend', () => {
    expect(asked({ policeTold: 'Fri 20 Nov, by Mrs Pell' })).toBe('2026-11-27');
    expect(asked({ policeTold: 'yesterday 15.30' })).toBe('2026-11-27');
  });
  test('or from the day on which it was noted', () => {
    expect(asked({ policeForce: 'Elmshire' })).toBe('2026-11-30');
    expect(asked({ policeTold: 'by Mrs Pell' })).toBe('2026-11-30');
  });
  test('never where the reference is there, or nobody told them', () => {
    expect(asked({ policeForce: 'Elmshire', policeReference: '42/1234' })).toBeNull();
    expect(asked({ policeForce: ' ', policeTold: '' })).toBeNull();
  });
});

describe('D21: the year for a claim about a post', () => {
  const of = (details: IncidentDetails, clauses = ['A1'], happened: string | null = '2026-11-22') => ({
    citation: { clauses: clauses as never[], notSureYet: false },
    details,
    happened: { day: happened === null ? null : day(happened), time: null, asTyped: '' },
  });
  test('is counted from the post, else from when it was seen, else from when it happened', () => {
    expect(defamationYearEnds(of({ postedWhen: 'Mon 16 Nov', postSeen: 'Sat 21 Nov' }), monday)).toBe('2027-11-16');
    expect(defamationYearEnds(of({ postedWhen: 'not sure', postSeen: 'Sat 21 Nov, 21:00' }), monday)).toBe(
      '2027-11-21',
    );
    expect(defamationYearEnds(of({}), monday)).toBe('2027-11-22');
    expect(defamationYearEnds(of({}, ['A'], null), monday)).toBeNull();
    expect(defamationYearEnds(of({ postSeen: 'Sat 21 Nov' }, ['E1', 'E7']), monday)).toBeNull();
  });
  test('reminds in its last 28 days and at no other time, and never once something was noted about advice', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3_650, max: 3_650 }), fc.integer({ min: -120, max: 60 }), (from, shift) => {
        const happened = addDays(day('2026-11-23'), from);
        const last = addMonths(happened, 12);
        const today = addDays(last, shift);
        const record = { ...of({}), happened: { day: happened, time: null, asTyped: '' } };
        const near = shift <= 0 && shift >= -DEFAMATION_REMINDER;
        expect(remindsOfDefamation(record, monday, today)).toBe(near ? last : null);
        const by = addDays(today, 90);
        expect(remindsOfDefamation(record, monday, today, by)).toBe(shift <= 0 && last <= by ? last : null);
        expect(remindsOfDefamation({ ...record, details: { legalAdvice: 'None wanted' } }, monday, today)).toBeNull();
      }),
    );
  });
});
