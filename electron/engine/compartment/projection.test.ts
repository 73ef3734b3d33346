import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../journal/entry';
import type { Writable } from './access';
import { ProjectionSet } from './projection';

const db: Writable = { get: () => undefined, all: () => [], run: () => undefined };
const entry: JournalEntry = {
  sequence: 1,
  id: 'a'.repeat(32),
  origin: null,
  at: '2026-11-23T08:40:12.345Z',
  offset: 0,
  day: '2026-11-23',
  actor: 'b'.repeat(32),
  kind: 'note:recorded',
  version: 1,
  subject: 'c'.repeat(32),
  bodyHash: 'd'.repeat(64),
  previousHash: 'e'.repeat(64),
};

/** What a projection is given of `bodyText`. */
function projected(bodyText: string | null, ...checked: [boolean?]): unknown[] {
  const given: unknown[] = [];
  const note = { name: 'note', tables: [], create: '', kinds: ['note:recorded'] };
  const set = new ProjectionSet(
    [{ ...note, apply: (_db, _entry, body) => given.push(body) }],
    (_kind, _version, body) => ({ upcast: body }),
  );
  set.apply(db, entry, bodyText, ...checked);
  return given;
}

describe('a projection is given', () => {
  it('the newest shape of a stored body, unless whoever appends it says that it has that', () => {
    expect(projected('{"words":"Shouted"}')).toEqual([{ upcast: { words: 'Shouted' } }]);
    expect(projected('{"words":"Shouted"}', false)).toEqual([{ upcast: { words: 'Shouted' } }]);
    expect(projected('{"words":"Shouted"}', true)).toEqual([{ words: 'Shouted' }]);
  });

  it('null for a body that was erased', () => {
    expect(projected(null)).toEqual([null]);
    expect(projected(null, true)).toEqual([null]);
  });
});
