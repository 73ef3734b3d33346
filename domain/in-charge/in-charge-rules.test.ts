import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, Instant, LocalDate } from '../dates/local-date';
import type { Decision, Moment } from '../decision';
import type { DraftId, Id, InChargeId, UserId } from '../ids';
import { InChargeEntered, NOBODY_IN_CHARGE, readInCharge } from './in-charge-entered';
import { inChargeState } from './in-charge-period';
import { endInCharge, type FactsForNaming, nameInCharge } from './in-charge-rules';

const today = LocalDate.parse('2026-11-23');
const moment: Moment = { now: Instant.parse(`${today}T08:40:00.000Z`), today, newId: () => 'b'.repeat(32) as Id };
const userId = 'c'.repeat(32) as UserId;
const facts: FactsForNaming = { role: 'head', users: [userId] };
const pell = { name: 'Mrs J. Pell', role: 'Assistant head', userId: null, from: null, until: null };
const refusals = (decision: Decision<unknown>) =>
  decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
const days = fc.integer({ min: -3, max: 3 }).map((shift) => addDays(today, shift));

test('a head names somebody from today until they take it back, with a name and what they are', () => {
  expect(nameInCharge(pell, facts, moment)).toMatchObject({
    decided: true,
    entries: [{ kind: 'in-charge:named', day: today, body: { ...pell, from: today, until: null } }],
  });
  expect(refusals(nameInCharge({ ...pell, name: ' ', role: '' }, facts, moment))).toEqual(['name empty', 'role empty']);
});

test('days are in their order, and one that is over already is none', () => {
  const from = addDays(today, 3);
  expect(refusals(nameInCharge({ ...pell, from, until: addDays(today, 2) }, facts, moment))).toEqual([
    'until before-its-start',
  ]);
  const past = { ...pell, from: addDays(today, -9), until: addDays(today, -2) };
  expect(refusals(nameInCharge(past, facts, moment))).toEqual(['until passed']);
  expect(refusals(nameInCharge({ ...pell, from: addDays(today, -9) }, facts, moment))).toEqual([]);
});

test('only a head or a deputy names somebody or takes it back, and a sign-in that is named has to be there', () => {
  const named = { from: today, until: null, endedOn: null };
  const end = { inChargeId: 'd'.repeat(32) as InChargeId };
  for (const role of ['dsl', 'deputy-dsl', 'recorder', 'desk'] as const) {
    expect(refusals(nameInCharge(pell, { ...facts, role }, moment))).toEqual(['name head-needed']);
    expect(refusals(endInCharge(end, { named, role }, moment))).toEqual(['name head-needed']);
  }
  expect(refusals(nameInCharge({ ...pell, userId: 'e'.repeat(32) as UserId }, facts, moment))).toEqual([
    'name not-a-user',
  ]);
  expect(refusals(nameInCharge({ ...pell, userId }, { ...facts, role: 'deputy' }, moment))).toEqual([]);
});

test('taking it back is one step without a reason; one that is over leaves no entry', () => {
  const end = (named: Parameters<typeof inChargeState>[0]) =>
    endInCharge({ inChargeId: 'd'.repeat(32) as InChargeId }, { named, role: 'head' }, moment);
  expect(end({ from: addDays(today, 4), until: null, endedOn: null })).toMatchObject({
    entries: [{ kind: 'in-charge:ended', body: { on: today } }],
  });
  expect(end({ from: today, until: null, endedOn: today })).toMatchObject({ decided: true, entries: [] });
  expect(end({ from: addDays(today, -4), until: addDays(today, -1), endedOn: null })).toMatchObject({ entries: [] });
});

test('somebody acts from the first day through the last, and from the day on which it was taken back not at all', () => {
  fc.assert(
    fc.property(days, days, days, fc.boolean(), fc.boolean(), (from, last, day, open, ended) => {
      const until = open ? null : last;
      const endedOn = ended ? last : null;
      const acts = from <= day && (until === null || day <= until) && (endedOn === null || day < endedOn);
      expect(inChargeState({ from, until, endedOn }, day) === 'acts').toBe(acts);
      // Whoever doesn't act yet and was taken back before they began never will.
      if (endedOn !== null && endedOn <= from) expect(inChargeState({ from, until, endedOn }, day)).toBe('over');
    }),
  );
});

test('the form: nothing typed is from today and without an end; days are read as people type them', () => {
  const draftId = 'f'.repeat(32) as DraftId;
  const entered = InChargeEntered.parse({ ...NOBODY_IN_CHARGE, name: 'Mrs J. Pell', role: 'SENCO' });
  expect(readInCharge(entered, draftId, today).toName).toMatchObject({ from: null, until: null, userId: null });
  expect(readInCharge({ ...entered, from: 'tomorrow', until: 'Friday', typedOn: today }, draftId, today)).toMatchObject(
    {
      toName: { from: '2026-11-24', until: '2026-11-27' },
      missing: [],
    },
  );
  const { toName, missing } = readInCharge({ ...entered, from: 'soon', until: 'later' }, draftId, today);
  expect([toName, missing.map(({ field, code }) => `${field} ${code}`)]).toEqual([
    null,
    ['from unreadable', 'until unreadable'],
  ]);
});
