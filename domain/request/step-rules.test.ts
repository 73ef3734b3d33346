import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, type Instant, type LocalDate, type LocalTime } from '../dates/local-date';
import type { Moment } from '../decision';
import type { Id, RequestId } from '../ids';
import { type RequestKind, RequestStep } from './request';
import { clockFacts, isClosed, stateOf } from './request-state';
import { noteStep } from './step-rules';

const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const requestId = 'a'.repeat(32) as RequestId;
const at = (today: string): Moment => ({
  now: `${today}T12:00:00.000Z` as Instant,
  today: today as LocalDate,
  newId: () => 'b'.repeat(32) as Id,
});
const receivedOn = '2026-11-02' as LocalDate;
type Typed = Record<string, unknown> & { step: RequestStep['step'] };
const parse = (steps: readonly Typed[]) => steps.map((one) => RequestStep.parse(one));

/** What is refused, as `field code`, of a step after others; empty if it is noted. */
function refused(
  step: Typed,
  {
    kind = 'subject-access' as RequestKind,
    after = [] as readonly Typed[],
    today = '2026-11-23',
    time = null as LocalTime | null,
  } = {},
): readonly string[] {
  const facts = {
    received: { kind, receivedOn, receivedAt: time },
    steps: parse(after),
    calendar,
    role: 'recorder',
  } as const;
  const decision = noteStep({ draftId: null, requestId, step: RequestStep.parse(step) }, facts, at(today));
  return decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
}

const extended = { step: 'extended', months: 2, toldOn: '2026-11-20', why: 'Four years of letters' } as const;
const paused = { step: 'paused', from: '2026-11-10', reason: 'identity', words: '' } as const;
const resumed = { step: 'resumed', on: '2026-11-17' } as const;
const answered = { step: 'answered', on: '2026-11-20', how: 'e-mail', outcome: 'Sent' } as const;
const acknowledged = { step: 'acknowledged', on: '2026-11-20' } as const;
const withdrawn = { step: 'withdrawn', on: '2026-11-20', words: '' } as const;

describe('D58: an extension', () => {
  test('D58: only if they were told within month one', () => {
    expect(refused(extended)).toEqual([]);
    expect(refused({ ...extended, toldOn: '2026-12-02' }, { today: '2026-12-20' })).toEqual([]);
    expect(refused({ ...extended, toldOn: '2026-12-03' }, { today: '2026-12-20' })).toEqual(['toldOn after-month-one']);
    expect(refused({ ...extended, toldOn: '2026-12-03' }, { today: '2026-12-20', after: [paused, resumed] })).toEqual(
      [],
    );
  });
  test('D58: once, with why, from the receipt on, and never of what has no month', () => {
    expect(refused(extended, { after: [extended] })).toEqual(['toldOn already']);
    expect(refused({ ...extended, why: ' ', toldOn: '2026-11-01' })).toEqual(['toldOn before-receipt', 'why empty']);
    expect(refused({ ...extended, toldOn: '2026-11-24' })).toEqual(['toldOn to-come']);
    expect(refused(extended, { kind: 'data-complaint' })).toEqual(['toldOn no-month']);
  });
});

describe('D58: a pause', () => {
  test('D58: begins once, goes on once, and only before the day is over', () => {
    expect(refused(paused)).toEqual([]);
    expect(refused(paused, { after: [paused] })).toEqual(['from already']);
    expect(refused(resumed)).toEqual(['on not-paused']);
    expect(refused(resumed, { after: [paused] })).toEqual([]);
    expect(refused({ ...resumed, on: '2026-11-09' }, { after: [paused] })).toEqual(['on before-pause']);
    expect(refused({ ...paused, from: '2026-11-12' }, { after: [paused, resumed] })).toEqual(['from before-resumed']);
    expect(refused({ ...paused, from: '2026-12-03' }, { today: '2026-12-03' })).toEqual(['from after-due']);
    expect(refused(paused, { kind: 'restriction-complaint' })).toEqual(['from no-month']);
  });
});

test('what is closed takes no more steps, and an answer says what came of it', () => {
  expect(refused({ ...answered, outcome: '' })).toEqual(['outcome empty']);
  for (const end of [answered, withdrawn])
    for (const step of [extended, paused, acknowledged, answered, withdrawn])
      expect(refused(step, { after: [end] })).toEqual(['step closed']);
});

test('D64: it is acknowledged once', () => {
  expect(refused(acknowledged, { kind: 'data-complaint' })).toEqual([]);
  expect(refused(acknowledged, { kind: 'data-complaint', after: [acknowledged] })).toEqual(['on already']);
});

describe('D63: what is decided of a breach', () => {
  const decided = {
    step: 'breach-decided',
    toldIco: true,
    on: '2026-11-04',
    reference: 'IC-1',
    reason: '',
    peopleTold: '',
  };
  const of = (change: object, more = {}) => refused({ ...decided, ...change } as Typed, { kind: 'breach', ...more });
  test('D63: not telling the ICO needs its reason, and so does telling it after 72 hours', () => {
    expect(of({})).toEqual([]);
    expect(of({ toldIco: false })).toEqual(['reason why-not']);
    expect(of({ toldIco: false, reason: 'The letter came back unopened' })).toEqual([]);
    expect(of({ on: '2026-11-05' }, { time: '16:00' as LocalTime })).toEqual([]);
    expect(of({ on: '2026-11-06' }, { time: '16:00' as LocalTime })).toEqual(['reason why-late']);
  });
  test('D63: it can be decided again, and nothing else happens to it', () => {
    expect(of({}, { after: [{ ...decided, toldIco: false, reason: 'x' }] })).toEqual([]);
    expect(refused(answered, { kind: 'breach' })).toEqual(['step not-for-this-kind']);
    expect(refused(decided as Typed)).toEqual(['step not-for-this-kind']);
  });
});

test('in any order of steps, what the rule lets through leaves one state, and the clock never goes back', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(receivedOn, days));
  const step = fc.oneof(
    fc.record({
      step: fc.constant('extended' as const),
      months: fc.constantFrom(1, 2),
      toldOn: day,
      why: fc.constant('x'),
    }),
    fc.record({
      step: fc.constant('paused' as const),
      from: day,
      reason: fc.constant('identity'),
      words: fc.constant(''),
    }),
    fc.record({ step: fc.constant('resumed' as const), on: day }),
    fc.record({ step: fc.constant('acknowledged' as const), on: day }),
    fc.record({
      step: fc.constant('answered' as const),
      on: day,
      how: fc.constant('letter'),
      outcome: fc.constant('x'),
    }),
    fc.record({ step: fc.constant('withdrawn' as const), on: day, words: fc.constant('') }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (typed) => {
      const steps: RequestStep[] = [];
      for (const one of typed) {
        const closed = isClosed(stateOf(steps));
        if (refused(one, { after: steps, today: '2027-01-02' }).length > 0) continue;
        expect(closed).toBe(false);
        steps.push(RequestStep.parse(one));
        const { pauses, extendedBy } = clockFacts({ kind: 'subject-access', receivedOn, receivedAt: null }, steps);
        expect(extendedBy).toBeLessThanOrEqual(2);
        for (const { from, to } of pauses) expect(to === null || to >= from).toBe(true);
        for (const [n, { from }] of pauses.entries()) expect(n === 0 || from >= (pauses[n - 1]?.to ?? '9')).toBe(true);
        expect(pauses.filter(({ to }) => to === null).length <= 1).toBe(true);
      }
    }),
  );
});
