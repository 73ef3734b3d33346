import { describe, expect, it } from 'vitest';
import { rowAfterKey } from './arrow-keys';

describe('moving among rows', () => {
  it('goes one down and one up', () => {
    expect(rowAfterKey('ArrowDown', 0, 3)).toBe(1);
    expect(rowAfterKey('ArrowUp', 2, 3)).toBe(1);
  });
  it('stops at both ends and never wraps', () => {
    expect(rowAfterKey('ArrowDown', 2, 3)).toBeNull();
    expect(rowAfterKey('ArrowUp', 0, 3)).toBeNull();
  });
  it('goes to the first and the last row by Home and End', () => {
    expect(rowAfterKey('Home', 2, 3)).toBe(0);
    expect(rowAfterKey('End', 0, 3)).toBe(2);
    expect(rowAfterKey('End', 2, 3)).toBeNull();
  });
  it('leaves every other key alone', () => {
    expect(rowAfterKey('Tab', 1, 3)).toBeNull();
    expect(rowAfterKey('a', 1, 3)).toBeNull();
  });
});
