import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageMembers, pageOf, type SaidOfTwo, sameNow } from './same-as';

const PEOPLE = [1, 2, 3, 4, 5, 6, 7];

/** One act of somebody who knows only what stands on the pages: two pages become one, or somebody who is kept as another gets their own back. */
const acts = fc.array(
  fc.record({
    act: fc.constantFrom('merge', 'merge', 'part'),
    one: fc.constantFrom(...PEOPLE),
    two: fc.constantFrom(...PEOPLE),
  }),
  { maxLength: 24 },
);

/** The entries that the rules would leave of these acts. */
function played(list: readonly { readonly act: string; readonly one: number; readonly two: number }[]): SaidOfTwo[] {
  const said: SaidOfTwo[] = [];
  for (const { act, one, two } of list) {
    const { edges } = sameNow(said);
    const sequence = 100 + said.length * 3;
    const [first, other] = [pageOf(edges, one), pageOf(edges, two)];
    const edge = edges.get(one);
    if (act === 'merge' && first !== other) said.push({ sequence, said: 'same', first, other });
    if (act === 'part' && edge !== undefined) said.push({ sequence, said: 'two', first: edge.first, other: one });
  }
  return said;
}

const pagesOf = (said: readonly SaidOfTwo[]) => {
  const { edges } = sameNow(said);
  return PEOPLE.map((person) => pageOf(edges, person));
};

test('each person has exactly one page, and each page shows its own person', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { edges } = sameNow(played(list));
      const pages = [...new Set(PEOPLE.map((person) => pageOf(edges, person)))];
      expect(pages.flatMap((page) => pageMembers(edges, page)).sort((one, two) => one - two)).toEqual(PEOPLE);
      for (const page of pages) expect(pageOf(edges, page)).toBe(page);
    }),
  );
});

test('a merge that is undone at once restores what was, and nothing was recorded between', () => {
  fc.assert(
    fc.property(acts, fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE), (list, one, two) => {
      const before = played(list);
      const merged = played([...list, { act: 'merge', one, two }]);
      const last = merged.at(-1);
      if (last === undefined || merged.length === before.length) return;
      const undone: SaidOfTwo[] = [...merged, { ...last, sequence: last.sequence + 1, said: 'two' }];
      expect(pagesOf(undone)).toEqual(pagesOf(before));
      const parted = sameNow(undone).parted.at(-1);
      expect([...(parted?.first ?? []), ...(parted?.other ?? [])].sort()).toEqual(
        PEOPLE.filter((person) => pagesOf(merged)[PEOPLE.indexOf(person)] === last.first),
      );
    }),
  );
});

test('whatever order merges are undone in, everybody has a page of their own in the end', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (list, picks) => {
      let said = played(list);
      for (let { edges } = sameNow(said); edges.size > 0; { edges } = sameNow(said)) {
        const kept = [...edges.values()];
        const edge = kept[picks.next().value % kept.length];
        if (edge === undefined) return;
        said = [...said, { ...edge, sequence: 1_000 + said.length, said: 'two' }];
      }
      expect(pagesOf(said)).toEqual(PEOPLE);
    }),
  );
});

test('whatever of it is erased, it stays sound: no circle, one page each', () => {
  fc.assert(
    fc.property(acts, fc.array(fc.boolean(), { maxLength: 24 }), (list, erased) => {
      const { edges, parted } = sameNow(played(list).filter((_one, index) => erased[index] !== true));
      const pages = [...new Set(PEOPLE.map((person) => pageOf(edges, person)))];
      expect(pages.flatMap((page) => pageMembers(edges, page)).sort((one, two) => one - two)).toEqual(PEOPLE);
      for (const { first, other } of parted) expect(first.filter((person) => other.includes(person))).toEqual([]);
    }),
  );
});

test('undoing a link in the middle of a chain leaves both ends what they were', () => {
  const said: SaidOfTwo[] = [
    { sequence: 1, said: 'same', first: 1, other: 2 },
    { sequence: 2, said: 'same', first: 3, other: 1 },
  ];
  expect(pagesOf(said).slice(0, 3)).toEqual([3, 3, 3]);
  const apart: SaidOfTwo[] = [...said, { sequence: 3, said: 'two', first: 1, other: 2 }];
  expect(pagesOf(apart).slice(0, 3)).toEqual([3, 2, 3]);
  expect(sameNow(apart).parted).toEqual([{ sequence: 3, since: 1, first: [1, 3], other: [2] }]);
});
