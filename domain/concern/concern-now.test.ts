import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, type LocalDate } from '../dates/local-date';
import { schoolDaysBetween } from '../dates/school-calendar';
import { DEFAULT_TARGETS } from './concern';
import { type ConcernStep, concernDue, concernNow, liveConcerns, targetDays } from './concern-now';

const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const raised = '2026-11-23' as LocalDate;
const begun = { from: raised, stage: 'informal' } as const;
const step = (kind: ConcernStep['kind'], on: string, stage: ConcernStep['stage'] = null): ConcernStep => ({
  kind,
  on: on as LocalDate,
  how: null,
  stage,
});

it('is due to be acknowledged in 5 school days, then to be answered in 15, then not at all', () => {
  const due = (steps: readonly ConcernStep[], today: string = raised) =>
    concernDue(concernNow(begun, steps), DEFAULT_TARGETS, today as LocalDate, calendar);
  expect(due([])).toEqual({ what: 'acknowledge', on: '2026-11-30', inSchoolDays: 5 });
  const acknowledged = step('acknowledged', '2026-11-24');
  expect(due([acknowledged])).toEqual({ what: 'answer', on: '2026-12-14', inSchoolDays: 15 });
  expect(due([acknowledged], '2026-12-18')).toMatchObject({ inSchoolDays: -4 });
  expect(due([step('answered', '2026-11-24')])).toBeNull();
  expect(due([step('closed', '2026-11-24')])).toBeNull();
});

it('is asked for an answer anew at another stage, and when it is open again', () => {
  const answered = step('answered', '2026-11-24');
  const moved = concernNow(begun, [answered, step('moved', '2026-12-01', 'stage-1')]);
  expect(moved).toEqual({
    open: true,
    stage: 'stage-1',
    clockFrom: '2026-12-01',
    acknowledged: false,
    answered: false,
  });
  const again = concernNow(begun, [answered, step('closed', '2026-11-25'), step('reopened', '2026-12-02')]);
  expect(again).toMatchObject({ open: true, clockFrom: '2026-12-02', answered: false });
});

const anyStep = fc
  .record({
    kind: fc.constantFrom('acknowledged' as const, 'answered', 'moved', 'closed', 'reopened'),
    days: fc.integer({ min: 0, max: 400 }),
    stage: fc.constantFrom('informal' as const, 'stage-1', 'stage-2', 'stage-3'),
  })
  .map(({ kind, days, stage }): ConcernStep => {
    return { kind, on: addDays(raised, days), how: null, stage: kind === 'moved' ? stage : null };
  });

it('whatever was noted in whatever order, it is open or closed by the last step that says so, and closed asks for nothing', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
      const now = concernNow(begun, steps);
      const last = steps.filter(({ kind }) => kind === 'closed' || kind === 'reopened').at(-1);
      expect(now.open).toBe(last?.kind !== 'closed');
      if (now.answered) expect(now.acknowledged).toBe(true);
      const due = concernDue(now, DEFAULT_TARGETS, raised, calendar);
      expect(due === null).toBe(!now.open || now.answered);
      // One more answer to an open one leaves nothing due.
      if (now.open) expect(concernNow(begun, [...steps, step('answered', '2027-12-30')]).answered).toBe(true);
    }),
  );
});

it('days are the targets in school days after the day from which its time runs, on every day of ten years', () => {
  const targets = fc.record({
    acknowledgeWithin: fc.integer({ min: 1, max: 60 }),
    answerWithin: fc.integer({ min: 1, max: 120 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: -3_650, max: 3_650 }), targets, (away, within) => {
      const clockFrom = addDays(raised, away);
      const { acknowledgeBy, answerBy } = targetDays({ clockFrom }, within, calendar);
      expect(schoolDaysBetween(clockFrom, acknowledgeBy, calendar)).toBe(within.acknowledgeWithin);
      expect(schoolDaysBetween(clockFrom, answerBy, calendar)).toBe(within.answerWithin);
    }),
  );
});

it('D27: those that are open are live, the others are not', () => {
  expect(liveConcerns([{ open: true }, { open: false }])).toEqual([{ open: true }]);
});
