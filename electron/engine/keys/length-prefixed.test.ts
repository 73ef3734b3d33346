import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthPrefixed, readLengthPrefixed } from './length-prefixed';

describe('length-prefixed lists', () => {
  test('have the bytes of the format: little-endian length, then the part', () => {
    expect(Buffer.from(lengthPrefixed('ab', 70, new Uint8Array([0, 255]))).toString('hex')).toBe(
      '020000006162' + '020000003730' + '0200000000ff',
    );
  });

  test('any parts come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 70 }), { maxLength: 6 }), (parts) => {
        expect(readLengthPrefixed(lengthPrefixed(...parts), parts.length)).toEqual(parts);
      }),
    );
  });

  test('two different lists never have the same bytes', () => {
    const part = fc.uint8Array({ maxLength: 4 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 }), (one, other) => {
        const same =
          one.length === other.length &&
          one.every((bytes, index) => Buffer.from(bytes).equals(other[index] ?? Buffer.of(1, 2, 3, 4, 5)));
        expect(Buffer.from(lengthPrefixed(...one)).equals(lengthPrefixed(...other))).toBe(same);
      }),
    );
  });

  test('a list that is cut, too long, or of another count is not read', () => {
    const bytes = lengthPrefixed('one', 'two');
    for (let length = 0; length < bytes.length; length += 1)
      expect(readLengthPrefixed(bytes.slice(0, length), 2)).toBeNull();
    expect(readLengthPrefixed(Buffer.concat([bytes, Buffer.of(0)]), 2)).toBeNull();
    expect(readLengthPrefixed(bytes, 1)).toBeNull();
    expect(readLengthPrefixed(bytes, 3)).toBeNull();
  });

  test('a length of four gigabytes is refused without allocating them', () => {
    expect(readLengthPrefixed(Buffer.from('ffffffff61', 'hex'), 1)).toBeNull();
  });

  test('any bytes at all are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(5), (bytes, count) => {
        const parts = readLengthPrefixed(bytes, count);
        if (parts !== null) expect(new Uint8Array(lengthPrefixed(...parts))).toEqual(bytes);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 53])('the number %d is a bug', (number) => {
    expect(() => lengthPrefixed(number)).toThrow(RangeError);
  });
});
