import { describe, expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { LocalDate } from '../dates/local-date';
import { endsInSchoolDays, isInForce, type RestrictionDates, reviewInSchoolDays, statusOn } from './restriction-status';

const day = (text: string) => LocalDate.parse(text);
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const restriction: RestrictionDates = {
  startsOn: day('2026-11-02'),
  reviewOn: day('2026-12-04'),
  endsOn: day('2026-12-18'),
  endedOn: null,
};

describe('the state of a restriction', () => {
  it('follows from its dates: it holds on its first and its last day, and lapses by itself', () => {
    expect(statusOn(restriction, day('2026-11-01'))).toBe('starts-later');
    expect(statusOn(restriction, day('2026-11-02'))).toBe('in-force');
    expect(statusOn(restriction, day('2026-12-18'))).toBe('in-force');
    expect(statusOn(restriction, day('2026-12-19'))).toBe('ended');
  });

  it('is ended from the day on which somebody ended it, also before its start', () => {
    const ended = { ...restriction, endedOn: day('2026-11-23') };
    expect(isInForce(ended, day('2026-11-22'))).toBe(true);
    expect(isInForce(ended, day('2026-11-23'))).toBe(false);
    expect(statusOn({ ...restriction, endedOn: day('2026-10-30') }, day('2026-10-31'))).toBe('ended');
  });

  it('a late review lifts nothing', () => {
    expect(isInForce(restriction, day('2026-12-10'))).toBe(true);
    expect(reviewInSchoolDays(restriction, day('2026-12-10'), calendar)).toBe(-4);
  });

  it('counts school days to the review and to the end, and none once it has ended', () => {
    expect(reviewInSchoolDays(restriction, day('2026-12-01'), calendar)).toBe(3);
    expect(endsInSchoolDays(restriction, day('2026-12-01'), calendar)).toBe(13);
    expect(endsInSchoolDays(restriction, day('2026-12-18'), calendar)).toBe(0);
    expect(reviewInSchoolDays(restriction, day('2026-12-19'), calendar)).toBeNull();
    expect(endsInSchoolDays({ ...restriction, endedOn: day('2026-12-01') }, day('2026-12-01'), calendar)).toBeNull();
  });
});
