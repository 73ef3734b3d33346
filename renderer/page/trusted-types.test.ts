import { describe, expect, it } from 'vitest';
import { styleTextOnly } from './trusted-types';

describe('the default policy for trusted types', () => {
  it('lets a style sheet through unchanged', () => {
    expect(styleTextOnly(':root{--a:1px}')).toBe(':root{--a:1px}');
  });
  it('throws on anything that could hold an element', () => {
    expect(() => styleTextOnly('<img src=x onerror=alert(1)>')).toThrow(TypeError);
    expect(() => styleTextOnly('a</style>')).toThrow(TypeError);
  });
});
