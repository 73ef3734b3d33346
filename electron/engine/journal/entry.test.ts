import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entryText,
  hashBeforeFirst,
  hashOfBody,
  hashOfEntry,
  type JournalEntry,
  readAnyForm,
  readEntry,
} from './entry';

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));

const entries: fc.Arbitrary<JournalEntry> = fc.record({
  sequence: fc.integer({ min: 1 }),
  id: hex(32),
  origin: fc.option(fc.string()),
  at: fc.constantFrom('2026-11-23T08:40:12.345Z', '2030-01-01T00:00:00.000Z'),
  offset: fc.constantFrom(0 as const, 60 as const),
  day: fc.constantFrom('2026-11-23', '2027-02-28'),
  actor: fc.oneof(hex(32), fc.constant('recovery')),
  kind: fc.constantFrom('incident:recorded', 'user:passphrase-changed'),
  version: fc.integer({ min: 1 }),
  subject: hex(32),
  bodyHash: hex(64),
  previousHash: hex(64),
});

describe('the text of an entry', () => {
  it('reads back as the same entry, by the fast way and by the schema', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        expect(readEntry(entryText(entry))).toEqual(entry);
        expect(readAnyForm(entryText(entry))).toEqual(entry);
      }),
    );
  });

  it('changed anywhere reads by the fast way as by the schema: both the same entry, or both none', () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.string({ maxLength: 3 }), fc.nat(3), (entry, place, text, cut) => {
        const whole = entryText({ ...entry, origin: null });
        const at = place % whole.length;
        const changed = whole.slice(0, at) + text + whole.slice(at + cut);
        expect(readEntry(changed)).toEqual(readAnyForm(changed));
      }),
      { numRuns: 2_000 },
    );
  });

  it('in another order or spacing is the same entry, and a surplus field makes it none', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const turned = Object.fromEntries(Object.entries(entry).reverse());
        expect(readEntry(JSON.stringify(turned, null, 1))).toEqual(entry);
        expect(readEntry(JSON.stringify({ ...entry, more: 1 }))).toBeNull();
      }),
    );
    for (const text of ['', 'null', '[]', '{}', 'not json']) expect(readEntry(text)).toBeNull();
  });
});

describe('hashes', () => {
  const plain = (...parts: (string | Uint8Array)[]): string => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  };

  it('are plain SHA-256 of the entry’s text, of salt and body, and of the length-prefixed names before the first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ minLength: 16, maxLength: 16 }), (text, salt) => {
        expect(hashOfEntry(text)).toBe(plain(text));
        expect(hashOfBody(salt, text)).toBe(plain(salt, text));
      }),
    );
    const parts = ['conduct-casebook/journal/1', 'a'.repeat(32), 'conduct'];
    const bytes = parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32LE(part.length);
      return [length, Buffer.from(part)];
    });
    expect(hashBeforeFirst('a'.repeat(32), 'conduct').toString('hex')).toBe(plain(Buffer.concat(bytes)));
  });
});
