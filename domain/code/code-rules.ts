import type { LocalDate } from '../dates/local-date';
import type { ClauseId } from './clause-id';
import type { Clause, CodeVersion } from './code';

/**
 * The version in force on a day; `versions` in the order in which they were adopted. Of two from the same day the later adopted counts. A day
 * before the first version gets the first one, since the casebook knows no older text. Null only if there is none at all.
 */
export function versionInForceOn<Version extends Pick<CodeVersion, 'inForceFrom'>>(
  versions: readonly Version[],
  day: LocalDate,
): Version | null {
  let found: Version | null = null;
  let first: Version | null = null;
  for (const version of versions) {
    if (first === null || version.inForceFrom < first.inForceFrom) first = version;
    const counts = version.inForceFrom <= day && (found === null || version.inForceFrom >= found.inForceFrom);
    if (counts) found = version;
  }
  return found ?? first;
}

/** The clauses that may be cited on an incident, in the order of the text. */
export function citableClauses({ clauses }: Pick<CodeVersion, 'clauses'>): readonly Clause[] {
  return clauses.filter(({ citable }) => citable);
}

/** A clause with those under it. */
export interface ClauseBranch {
  readonly clause: Clause;
  readonly under: readonly ClauseBranch[];
}

/**
 * The clauses as a tree, each level in the order of the text. A clause whose parent isn't in the text, or that would stand under itself, comes out
 * at the top, so that none is ever lost.
 */
export function clauseTree(clauses: readonly Clause[]): readonly ClauseBranch[] {
  const parents = new Map(clauses.map(({ clauseId, parent }) => [clauseId, parent]));
  const under = new Map<ClauseId | null, Clause[]>();
  for (const clause of clauses) {
    const parent = standsUnderTop(clause.clauseId, parents) ? clause.parent : null;
    const siblings = under.get(parent) ?? [];
    siblings.push(clause);
    under.set(parent, siblings);
  }
  const branches = (parent: ClauseId | null): readonly ClauseBranch[] =>
    (under.get(parent) ?? []).map((clause) => ({ clause, under: branches(clause.clauseId) }));
  return branches(null);
}

/** Does the way up from a clause end at the top? Not if a parent is missing, or the way leads round in a ring. */
function standsUnderTop(clauseId: ClauseId, parents: ReadonlyMap<ClauseId, ClauseId | null>): boolean {
  const passed = new Set<ClauseId>();
  for (let current: ClauseId | null = clauseId; current !== null; ) {
    const parent: ClauseId | null | undefined = parents.get(current);
    if (parent === undefined || passed.has(current)) return false;
    passed.add(current);
    current = parent;
  }
  return true;
}
