import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Anchors } from './anchor';
import { readRecordSeal, recordSeal } from './record-seal';

it('a record seal is the first 60 bits of the hash, most significant first, in three groups of four', () => {
  expect(recordSeal(Buffer.alloc(32))).toBe('0000 0000 0000');
  expect(recordSeal(Buffer.alloc(32, 0xff))).toBe('ZZZZ ZZZZ ZZZZ');
  expect(recordSeal(Buffer.from('0842108421084210'.padEnd(64, 'f'), 'hex'))).toBe('1111 1111 1111');
});

it('it is read back however it was typed, and anything else is refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (hash) => {
      const seal = recordSeal(hash);
      expect(readRecordSeal(seal.toLowerCase().replaceAll(' ', '-'))).toBe(seal);
      expect(readRecordSeal(seal.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(seal);
    }),
  );
  for (const typed of ['', '0000 0000 000', '0000 0000 0000 0', 'UUUU 0000 0000'])
    expect(readRecordSeal(typed)).toBeNull();
});

it('a record seal on paper is found among the hashes of a journal, whichever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constant(0), { minLength: 1, maxLength: 20 }), fc.nat(), (places, pick) => {
      const hashes = places.map(() => randomBytes(32));
      const chosen = hashes[pick % hashes.length] ?? Buffer.alloc(32);
      const anchors = new Anchors([{ from: 'paper', recordSeal: recordSeal(chosen) }], Buffer.alloc(32));
      hashes.forEach((hash, index) => {
        anchors.check(index + 1, hash);
      });
      expect(anchors.finish(hashes.length, hashes.length)).toEqual([]);
    }),
  );
});
