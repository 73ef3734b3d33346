import { expect, test } from 'vitest';
import type { Role } from '../casebook/casebook';
import type { Instant, LocalDate } from '../dates/local-date';
import type { Id, RestrictionId } from '../ids';
import { readBody } from '../journal/entry-kinds';
import { NO_SHAPE, Shape } from './shape';
import { noteShape, replacesKnown, type Standing } from './shape-rules';

const today = '2026-11-23' as LocalDate;
const moment = { now: `${today}T08:40:12.345Z` as Instant, today, newId: () => '0'.repeat(32) as Id };
const restrictionId = 'b'.repeat(32) as RestrictionId;

const known: Shape = Shape.parse({
  ...NO_SHAPE,
  places: { kind: 'named', names: ['The playground'] },
  times: { kind: 'hours', hours: { days: 'school-days', from: '08:00', to: '16:00' } },
  exceptions: [{ what: 'The office', when: { kind: 'by-appointment' } }],
  contact: { ways: ['email'], with: 'The office', howOften: '' },
  arrangements: { ...NO_SHAPE.arrangements, collection: { state: 'arranged', words: 'Grandmother' } },
  mayRemove: 'Mrs Pell',
});

function note(shape: Shape, standing: Standing, { role = 'head' as Role, reason = '', before = known } = {}) {
  const decision = noteShape({ draftId: null, restrictionId, shape, reason }, { role, before, standing }, moment);
  if (decision.decided) return decision.entries.map(({ body }) => body);
  return decision.missing.map(({ field, code }) => `${field} ${code}`);
}

const theHall: Shape = { ...known, places: { kind: 'named', names: ['The hall'] } };
const wholeSite: Shape = { ...known, places: { kind: 'whole-site' } };

test('D33: what a letter says is for a head or deputy head to note', () => {
  for (const role of ['recorder', 'dsl', 'deputy-dsl'] as const)
    expect([role, note(known, 'paper', { role })]).toEqual([role, ['restrictionId head-needed']]);
  expect(note(known, 'paper', { role: 'deputy' })).toEqual([{ shape: known, reason: '' }]);
  expect(note(known, 'proposed', { role: 'recorder' })).toEqual([{ shape: known, reason: '' }]);
});

test('what was known of a letter is replaced with one line of reason, kept in the journal; the rest is filled in without', () => {
  expect(note(theHall, 'paper')).toEqual(['reason empty']);
  expect(note(theHall, 'paper', { reason: ' ' })).toEqual(['reason empty']);
  expect(note(theHall, 'paper', { reason: 'The letter says the hall' })).toEqual([
    { shape: theHall, reason: 'The letter says the hall' },
  ]);
  expect(note(known, 'paper', { before: NO_SHAPE })).toEqual([{ shape: known, reason: '' }]);
  expect(note(theHall, 'paper', { role: 'recorder' })).toEqual(['restrictionId head-needed', 'reason empty']);
});

test('D28: what holds can’t be made stricter by noting what it says, whatever reason is typed', () => {
  expect(note(wholeSite, 'holds', { reason: 'He came to the hall' })).toEqual(['shape-places stricter-places']);
  expect(note({ ...known, exceptions: [] }, 'holds')).toEqual(['shape-exceptions stricter-exceptions']);
  expect(note({ ...known, mayRemove: 'Mr Obi' }, 'holds', { role: 'recorder' })).toHaveLength(1);
  expect(note(wholeSite, 'proposed')).toEqual([{ shape: wholeSite, reason: '' }]);
});

test.each<readonly [string, Partial<Shape>]>([
  ['other hours', { times: { kind: 'always' } }],
  ['no hours', { times: null }],
  ['no places', { places: null }],
  ['an exception gone', { exceptions: [] }],
  ['one way more', { contact: { ...known.contact, ways: ['email', 'phone'] } }],
  ['with somebody else', { contact: { ...known.contact, with: 'The head' } }],
  ['another arrangement', { arrangements: NO_SHAPE.arrangements }],
  ['somebody else who may remove', { mayRemove: '' }],
])('replaces what was known: %s', (_what, change) => expect(replacesKnown(known, { ...known, ...change })).toBe(true));

test.each<readonly [string, Partial<Shape>]>([
  ['nothing', {}],
  ['how often', { contact: { ...known.contact, howOften: 'Once a week' } }],
  ['an exception more', { exceptions: [...known.exceptions, { what: 'The hall', when: { kind: 'by-appointment' } }] }],
  ['which children', { whichChildren: 'Ellie' }],
  ['who they are besides, and how to handle it', { alsoHere: ['votes-here'], handlingNote: 'By the hall door' }],
  [
    'another arrangement beside those known',
    { arrangements: { ...known.arrangements, events: { state: 'not-needed', words: 'None this year' } } },
  ],
])('fills in: %s', (_what, change) => expect(replacesKnown(known, { ...known, ...change })).toBe(false));

test('what was noted before a reason was asked for is read as it stands', () => {
  expect(readBody('restriction:shape-noted', 1, { shape: known })).toEqual({ shape: known, reason: '' });
});
