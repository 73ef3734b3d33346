import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import { addDays, type LocalDate } from '../dates/local-date';
import type { IncidentId, Reference } from '../ids';
import type { Step } from './ladder';
import { DEFAULT_LADDER, noteCountsUntil } from './ladder-settings';
import { RIGHTS_NOT_ASKED } from './rights';
import {
  type FactsForSuggesting,
  NextStep,
  type RecordToWeigh,
  type StepTaken,
  stillCounts,
  suggestStep,
} from './suggest';

const today = '2026-11-24' as LocalDate;
const idOf = (nth: number) => String(nth).padStart(32, '0');
const record = (nth: number, on: string, ...clauses: string[]): RecordToWeigh => ({
  incidentId: idOf(nth) as IncidentId,
  on: on as LocalDate,
  clauses: clauses as ClauseId[],
  rights: RIGHTS_NOT_ASKED,
});
const step = (taken: Step, on: string, holds = false, incidents: readonly number[] = []): StepTaken => ({
  reference: 'DEC-2026-0001' as Reference,
  step: taken,
  on: on as LocalDate,
  holds,
  incidents: incidents.map((nth) => idOf(nth) as IncidentId),
});
const facts = (change: Partial<FactsForSuggesting>): FactsForSuggesting => ({
  today,
  ladder: DEFAULT_LADDER,
  records: [],
  steps: [],
  immediateRisk: false,
  ...change,
});
const suggested = (change: Partial<FactsForSuggesting>) => suggestStep(facts(change)).step;

describe('what the ladder would suggest', () => {
  it('D23: one step up from the highest that counts, where something was recorded since', () => {
    const records = [record(1, '2026-11-20', 'E1')];
    expect(suggested({})).toBe('nothing-more');
    expect(suggested({ records })).toBe('informal-word');
    expect(suggested({ records: [...records, record(2, '2026-11-02', 'E2')] })).toBe('warning');
    expect(suggested({ records, steps: [step('informal-word', '2026-10-01')] })).toBe('warning');
    expect(suggested({ records, steps: [step('warning', '2026-10-01')] })).toBe('contact-plan');
    expect(suggested({ records, steps: [step('contact-plan', '2026-10-01', true)] })).toBe('propose-ban');
    expect(suggested({ records, steps: [step('ban', '2026-10-01', true)] })).toBe('nothing-more');
  });

  it('what a warning rested on itself is nothing new', () => {
    const records = [record(1, '2026-11-20', 'E1')];
    const steps = [step('warning', '2026-11-20', false, [1])];
    expect(suggestStep(facts({ records, steps }))).toEqual({
      step: 'nothing-more',
      lines: [
        { kind: 'records', count: 1, since: '2026-11-20' },
        {
          kind: 'step-counts',
          step: 'warning',
          reference: 'DEC-2026-0001',
          on: '2026-11-20',
          until: '2027-11-20',
          recordsSince: 0,
        },
      ],
    });
  });

  it('a note of more than six months and a warning of more than twelve have faded, and say so', () => {
    const records = [record(1, '2026-05-23', 'E1')];
    const steps = [step('warning', '2025-11-23')];
    expect(suggestStep(facts({ records, steps }))).toEqual({
      step: 'nothing-more',
      lines: [
        { kind: 'no-records', months: 6 },
        { kind: 'records-faded', count: 1 },
        { kind: 'step-faded', step: 'warning', reference: 'DEC-2026-0001', on: '2025-11-23' },
      ],
    });
    expect(suggested({ records: [record(1, '2026-05-24', 'E1')] })).toBe('informal-word');
  });

  it('D9: records of nothing but a right lead to a word at most', () => {
    const records = [record(1, '2026-11-20', 'E5'), record(2, '2026-11-21', 'E7', 'E4')];
    expect(suggested({ records })).toBe('informal-word');
    expect(suggested({ records, steps: [step('warning', '2026-10-01')] })).toBe('nothing-more');
  });

  const days = fc.integer({ min: -900, max: 0 }).map((back) => addDays(today, back));
  const anyRecord = fc.record({
    incidentId: fc.integer({ min: 1, max: 40 }).map((nth) => idOf(nth) as IncidentId),
    on: days,
    clauses: fc.subarray(['E1', 'E2', 'E5', 'E7', 'A1'] as ClauseId[]),
    rights: fc.constant(RIGHTS_NOT_ASKED),
  });
  const anyStep: fc.Arbitrary<StepTaken> = fc.record({
    reference: fc.constant('DEC-2026-0001' as Reference),
    step: fc.constantFrom<Step>('informal-word', 'warning', 'contact-plan', 'temporary-ban', 'proposed-ban', 'ban'),
    on: days,
    holds: fc.boolean(),
    incidents: fc.array(
      fc.integer({ min: 1, max: 40 }).map((nth) => idOf(nth) as IncidentId),
      { maxLength: 3 },
    ),
  });
  const anyFacts: fc.Arbitrary<FactsForSuggesting> = fc.record({
    today: fc.constant(today),
    ladder: fc
      .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }))
      .map(([notesCountFor, warningsCountFor]) => ({ ...DEFAULT_LADDER, notesCountFor, warningsCountFor })),
    records: fc.uniqueArray(anyRecord, { maxLength: 8, selector: ({ incidentId }) => incidentId }),
    steps: fc.array(anyStep, { maxLength: 5 }),
    immediateRisk: fc.boolean(),
  });

  it('D23: what has faded moves it nowhere, at any settings', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const fresh = {
          ...any,
          records: any.records.filter(({ on }) => noteCountsUntil(on, any.ladder) >= today),
          steps: any.steps.filter((one) => stillCounts(one, any.ladder, today)),
        };
        expect(suggestStep(fresh).step).toBe(suggestStep(any).step);
      }),
    );
  });

  it('one record more never makes it milder; danger now is always a ban now; there is always a reason', () => {
    const rank = (one: FactsForSuggesting) => NextStep.options.indexOf(suggestStep(one).step);
    fc.assert(
      fc.property(anyFacts, anyRecord, (any, another) => {
        const more = { ...another, incidentId: idOf(41) as IncidentId };
        expect(rank({ ...any, records: [...any.records, more] })).toBeGreaterThanOrEqual(rank(any));
        expect(suggestStep({ ...any, immediateRisk: true }).step).toBe('ban-now');
        expect(suggestStep(any).lines.length).toBeGreaterThan(0);
      }),
    );
  });

  it('D9: no step beyond a word is ever suggested on records of a right alone', () => {
    const rightAlone = anyRecord.map((one) => ({ ...one, clauses: ['E6' as ClauseId] }));
    fc.assert(
      fc.property(anyFacts, fc.array(rightAlone, { maxLength: 6 }), (any, records) => {
        const step = suggestStep({ ...any, immediateRisk: false, records }).step;
        expect(['nothing-more', 'informal-word']).toContain(step);
      }),
    );
  });
});

it('D9: a record near a right that says what was wrong with how they went about it is weighed like any other', () => {
  const rights = { answer: 'manner' as const, manner: 'Swore at Mrs Pell' };
  const facts = { today: '2026-11-23' as LocalDate, ladder: DEFAULT_LADDER, steps: [], immediateRisk: false };
  const alone = record(1, '2026-11-20', 'E7');
  expect(suggestStep({ ...facts, records: [alone] }).lines).toContainEqual({ kind: 'right-alone', count: 1 });
  const kinds = suggestStep({ ...facts, records: [{ ...alone, rights }] }).lines.map(({ kind }) => kind);
  expect(kinds).not.toContain('right-alone');
});
