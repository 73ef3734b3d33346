import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../domain/ids';
import { TURNS, turnedId } from './turned-id';

const anyId = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 32, maxLength: 32 })
  .map((digits) => digits.map((digit) => digit.toString(16)).join('') as Id);

describe('the drafts of a record', () => {
  it('all differ, and the first is the record’s own id', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const drafts = Array.from({ length: TURNS }, (_one, by) => turnedId(id, by));
        expect(new Set(drafts).size).toBe(TURNS);
        expect(drafts[0]).toBe(id);
        expect(drafts.every((draft) => /^[0-9a-f]{32}$/.test(draft))).toBe(true);
      }),
    );
  });
});
