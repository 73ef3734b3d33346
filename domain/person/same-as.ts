/** One entry about two records of people: that they are one person, or that they are two. People are numbers here. */
export interface SaidOfTwo {
  readonly sequence: number;
  readonly said: 'same' | 'two';
  /** Whose name stands first. */
  readonly first: number;
  readonly other: number;
}

/** A merge that was undone: the people of the one page and of the other, and the entries between which they were one. */
export interface Parted {
  readonly sequence: number;
  readonly since: number;
  readonly first: readonly number[];
  readonly other: readonly number[];
}

/** What stands after all that was said: by each person who is kept as another, the entry that says so; and what was undone. */
export interface SameNow {
  readonly edges: ReadonlyMap<number, SaidOfTwo>;
  readonly parted: readonly Parted[];
}

/**
 * Everything said of who is whom, in the order of the journal. An edge leads from a record to the one whose page it is shown on, and each record has
 * one at most: so they are trees, and each person has exactly one page. A merge is always of two whole pages; where an entry between was erased, it
 * says so anew of the two, and what it does not fit falls away. Undoing takes one edge out: both parts are what they were, but for merges since.
 */
export function sameNow(said: readonly SaidOfTwo[]): SameNow {
  const edges = new Map<number, SaidOfTwo>();
  const parted: Parted[] = [];
  for (const one of said) {
    const { sequence, first, other } = one;
    if (one.said === 'same') {
      edges.delete(first);
      edges.set(other, one);
      continue;
    }
    const edge = edges.get(other);
    if (edge?.first !== first) continue;
    const together = pageMembers(edges, pageOf(edges, other));
    edges.delete(other);
    const apart = new Set(pageMembers(edges, other));
    parted.push({
      sequence,
      since: edge.sequence,
      first: together.filter((person) => !apart.has(person)),
      other: [...apart],
    });
  }
  return { edges, parted };
}

/** The person on whose page somebody is shown: themselves where nobody said otherwise. */
export function pageOf(edges: SameNow['edges'], person: number): number {
  let page = person;
  for (let edge = edges.get(page); edge !== undefined; edge = edges.get(page)) page = edge.first;
  return page;
}

/** Everybody who is on a page, in the order of their numbers, the page's own person among them. */
export function pageMembers(edges: SameNow['edges'], page: number): readonly number[] {
  const kept = [...edges.keys()].filter((person) => pageOf(edges, person) === page);
  return [...new Set([page, ...kept])].sort((one, two) => one - two);
}
