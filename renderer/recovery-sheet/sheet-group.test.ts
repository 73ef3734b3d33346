import { describe, expect, it } from 'vitest';
import { groupsOf, plainGroup } from './sheet-group';

describe('a group of the recovery sheet', () => {
  it('is compared without case, spaces and look-alike letters', () => {
    expect(plainGroup(' o1l i7 ')).toBe('01117');
  });
  it('is cut from a sheet that was pasted whole', () => {
    expect(groupsOf('abcde fgh2j\n12345')).toEqual(['ABCDE', 'FGH2J', '12345']);
  });
});
