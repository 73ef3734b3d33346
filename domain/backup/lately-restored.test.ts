import { expect, it } from 'vitest';
import { Instant } from '../dates/local-date';
import { isLatelyRestored } from './lately-restored';

const at = (text: string) => Instant.parse(text);

it('a restore is told of for a week, also by a clock that was set back', () => {
  const restored = at('2026-11-23T08:41:00.000Z');
  const told = ['2026-11-20T08:00:00.000Z', '2026-11-23T08:41:00.000Z', '2026-11-30T08:40:59.999Z'];
  expect(told.map((now) => isLatelyRestored(restored, at(now)))).toEqual([true, true, true]);
  expect(isLatelyRestored(restored, at('2026-11-30T08:41:00.000Z'))).toBe(false);
});
