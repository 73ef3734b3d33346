import { expect, it } from 'vitest';
import { nextTextSize } from './text-sizes';

it('goes from size to size and ends at the last one', () => {
  const walk = (from: number, step: 1 | -1): readonly number[] => {
    const next = nextTextSize(from, step);
    return next === null ? [from] : [from, ...walk(next, step)];
  };
  expect(walk(100, 1)).toEqual([100, 115, 130, 150, 175, 200]);
  expect(walk(100, -1)).toEqual([100, 90, 80]);
});

it('a size that is none of them goes to the nearest on that side', () => {
  expect(nextTextSize(120, 1)).toBe(130);
  expect(nextTextSize(120, -1)).toBe(115);
});
