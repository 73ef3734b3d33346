import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, Instant, LocalDate } from '../dates/local-date';
import { entryKinds } from '../journal/entry-kinds';
import { PolicyPlace } from './linked-policy';
import { notePolicy } from './linked-policy-rules';

const today = LocalDate.parse('2026-11-23');
const moment = { now: Instant.parse('2026-11-23T08:40:12.345Z'), today, newId: () => '0'.repeat(32) };
const facts = { casebookId: 'c'.repeat(32), current: null, role: 'head' } as const;
const noted = { title: 'Complaints Policy', version: '4.1', adoptedOn: LocalDate.parse('2026-09-07') };
const policy = { place: 'complaints', ...noted } as const;
const codes = (decision: ReturnType<typeof notePolicy>) =>
  decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);

it('what a head or deputy notes is an entry about the casebook, with the whole of it', () => {
  for (const role of ['head', 'deputy'] as const) {
    expect(notePolicy(policy, { ...facts, role }, moment)).toEqual({
      decided: true,
      outcome: {},
      entries: [{ kind: 'code:policy-noted', subject: facts.casebookId, day: today, body: policy }],
    });
  }
});

it('version and date may be missing, the title may not', () => {
  expect(notePolicy({ ...policy, version: '', adoptedOn: null }, facts, moment).decided).toBe(true);
  expect(codes(notePolicy({ ...policy, title: ' ' }, facts, moment))).toEqual(['title empty']);
});

it('nothing is adopted on a day to come', () => {
  expect(codes(notePolicy({ ...policy, adoptedOn: addDays(today, 1) }, facts, moment))).toEqual([
    'adoptedOn still-to-come',
  ]);
  expect(notePolicy({ ...policy, adoptedOn: today }, facts, moment).decided).toBe(true);
});

it('everything blank empties the place, and leaves no entry where nothing was', () => {
  const blank = { place: 'complaints', title: '', version: ' ', adoptedOn: null } as const;
  expect(notePolicy(blank, { ...facts, current: noted }, moment)).toMatchObject({
    entries: [{ body: { place: 'complaints', title: '', version: '', adoptedOn: null } }],
  });
  expect(notePolicy(blank, facts, moment)).toMatchObject({ decided: true, entries: [] });
});

it('is refused to a role that may not', () => {
  for (const role of ['dsl', 'deputy-dsl', 'recorder'] as const)
    expect(codes(notePolicy(policy, { ...facts, role }, moment))).toEqual(['title head-needed']);
});

it('whatever is noted, its entry can be read, and noting it again leaves none', () => {
  const line = fc.string({ maxLength: 300 }).map((text) => text.trim());
  const days = fc.option(fc.integer({ min: 0, max: 9_000 }).map((back) => addDays(today, -back)));
  fc.assert(
    fc.property(fc.constantFrom(...PolicyPlace.options), line, line, days, (place, title, version, adoptedOn) => {
      const first = notePolicy({ place, title, version, adoptedOn }, facts, moment);
      for (const entry of first.decided ? first.entries : []) {
        const { place: _place, ...current } = entryKinds['code:policy-noted'].body.parse(entry.body);
        expect(notePolicy({ place, title, version, adoptedOn }, { ...facts, current }, moment)).toMatchObject({
          entries: [],
        });
      }
    }),
  );
});
