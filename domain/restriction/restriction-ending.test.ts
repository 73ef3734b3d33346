import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../casebook/casebook';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, Instant, LocalDate } from '../dates/local-date';
import { schoolDaysBetween } from '../dates/school-calendar';
import type { Decision, Moment } from '../decision';
import { RestrictionId } from '../ids';
import type { Missing } from '../result';
import { endRestriction } from './restriction-rules';
import { type RestrictionDates, statusOn } from './restriction-status';

const day = (text: string) => LocalDate.parse(text);
const today = day('2026-11-23');
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const restrictionId = RestrictionId.parse('b'.repeat(32));
const moment: Moment = { now: Instant.parse(`${today}T08:40:12.345Z`), today, newId: () => 'c'.repeat(32) };

const missing = (decision: Decision<unknown>): readonly Missing[] => (decision.decided ? [] : decision.missing);
const codes = (decision: Decision<unknown>) => missing(decision).map(({ field, code }) => `${field} ${code}`);
const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(today, days));
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

describe('ending', () => {
  const restriction: RestrictionDates = {
    startsOn: day('2026-11-02'),
    reviewOn: day('2026-12-04'),
    endsOn: day('2026-12-18'),
    endedOn: null,
  };
  const end = (change: Partial<RestrictionDates>, reason = 'Apologised, and has kept to it', role: Role = 'head') =>
    endRestriction(
      { restrictionId, reason, how: 'ended', by: '', paper: '', decidedBy: null },
      {
        restriction: { ...restriction, ...change },
        signedIn: { name: 'Ms R. Adeyemi', role, acting: false },
        inCharge: [],
      },
      moment,
    );

  it('takes effect today, in one step with one reason', () => {
    const decision = end({});
    expect(decision).toEqual({
      decided: true,
      outcome: {},
      entries: [
        {
          kind: 'restriction:ended',
          subject: restrictionId,
          day: today,
          body: {
            on: today,
            reason: 'Apologised, and has kept to it',
            how: 'ended',
            by: '',
            paper: '',
            decidedBy: { name: 'Ms R. Adeyemi', role: 'head', acting: false },
          },
        },
      ],
    });
  });

  it('is refused without a reason, with what else stands in the way', () => {
    expect(codes(end({}, ' '))).toEqual(['reason empty']);
    expect(codes(end({ endsOn: day('2026-11-22') }, ''))).toEqual(['restrictionId already-ended', 'reason empty']);
  });

  it('is refused where it has ended already, and says when', () => {
    expect(missing(end({ endedOn: day('2026-11-20') }))).toMatchObject([
      { code: 'already-ended', detail: { on: '2026-11-20' } },
    ]);
    expect(missing(end({ endsOn: day('2026-11-22') }))).toMatchObject([
      { code: 'already-ended', detail: { on: '2026-11-22' } },
    ]);
  });

  it('is refused to a role that may not', () => {
    expect(codes(end({}, 'Moved away', 'recorder'))).toEqual(['restrictionId head-needed']);
    expect(codes(end({}, 'Moved away', 'deputy'))).toEqual([]);
  });

  it('works from every state but ended, and makes it ended', () => {
    fc.assert(
      fc.property(near(-400, 400), near(0, 400), orNone(near(-400, 0)), (startsOn, length, endedOn) => {
        const endsOn = addDays(startsOn, schoolDaysBetween(today, length, calendar));
        const dates = { startsOn, endsOn, endedOn };
        const decision = end(dates);
        expect(decision.decided).toBe(statusOn(dates, today) !== 'ended');
        if (decision.decided) expect(statusOn({ ...dates, endedOn: today }, today)).toBe('ended');
      }),
    );
  });
});
