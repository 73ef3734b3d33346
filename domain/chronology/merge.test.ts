import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate, type LocalTime } from '../dates/local-date';
import { enteredLater, mergeChronology, newestFirst, type Placed, type Source } from './merge';

const GROUPS = ['incidents', 'conversations', 'requests'] as const;
type Group = (typeof GROUPS)[number];
type Line = Placed<Group>;
const start = '2026-11-02' as LocalDate;

const anyLines: fc.Arbitrary<readonly Line[]> = fc
  .array(
    fc.record({
      group: fc.constantFrom(...GROUPS),
      day: fc.integer({ min: 0, max: 6 }),
      time: fc.option(fc.constantFrom('08:41', '15:15').map((time) => time as LocalTime)),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ group, day, time }, sequence) => ({
      id: `${sequence}`,
      group,
      on: addDays(start, day),
      time,
      sequence,
    })),
  );

/** Each kind with all of its lines, or only the newest so many, as the engine reads them. */
function sourcesOf(lines: readonly Line[], atMost = Number.POSITIVE_INFINITY): Record<Group, Source<Line>> {
  const of = (group: Group) => {
    const own = lines.filter((line) => line.group === group);
    return { lines: [...own].sort(newestFirst).slice(0, atMost).reverse(), inAll: own.length };
  };
  return { incidents: of('incidents'), conversations: of('conversations'), requests: of('requests') };
}

const ids = (lines: readonly Line[]) => lines.map(({ id }) => id);

it('nothing is lost and nothing stands twice, whatever the order in which it came', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const merged = mergeChronology(sourcesOf(lines), null, 1_000);
      expect(ids(merged.lines).sort()).toEqual(ids(lines).sort());
      expect(merged).toMatchObject({ inAll: lines.length, more: 0 });
    }),
  );
});

it('stands in the order in which it happened, and the same each time', () => {
  fc.assert(
    fc.property(anyLines, fc.infiniteStream(fc.nat()), (lines, random) => {
      const shuffled = [...lines]
        .map((line) => ({ line, key: random.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ line }) => line);
      const once = mergeChronology(sourcesOf(lines), null, 1_000).lines;
      expect(mergeChronology(sourcesOf(shuffled), null, 1_000).lines).toEqual(once);
      const moments = once.map(({ on, time }) => `${on} ${time ?? '24:00'}`);
      expect(moments).toEqual([...moments].sort().reverse());
    }),
  );
});

it('the filters part it: each line is under one of them, the counts add up, and each keeps the order', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const sources = sourcesOf(lines);
      const all = mergeChronology(sources, null, 1_000);
      const parts = GROUPS.map((group) => mergeChronology(sources, group, 1_000).lines);
      expect(parts.flatMap(ids).sort()).toEqual(ids(all.lines).sort());
      expect(parts.map((part) => part.length)).toEqual(GROUPS.map((group) => all.counts[group]));
      GROUPS.forEach((group, nth) => {
        expect(ids(parts[nth] ?? [])).toEqual(ids(all.lines.filter((line) => line.group === group)));
      });
    }),
  );
});

it('a part of a long one is the beginning of the whole, and says how many are earlier', () => {
  const groups = fc.constantFrom<Group | null>(null, ...GROUPS);
  fc.assert(
    fc.property(anyLines, groups, fc.integer({ min: 1, max: 20 }), (lines, group, limit) => {
      const whole = mergeChronology(sourcesOf(lines), group, 1_000);
      // No kind gives more than the limit, and nothing is missing for it.
      const part = mergeChronology(sourcesOf(lines, limit), group, limit);
      expect(part.lines).toEqual(whole.lines.slice(0, limit));
      expect(part.more).toBe(whole.lines.length - part.lines.length);
      expect(part.counts).toEqual(whole.counts);
    }),
  );
});

it('what was typed later than it happened says when', () => {
  expect(enteredLater(start, addDays(start, 3))).toBe('2026-11-05');
  expect(enteredLater(start, start)).toBeNull();
  expect(enteredLater(addDays(start, 3), start)).toBeNull();
});
