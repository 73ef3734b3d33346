import { nameKey, nameWords } from './name-keys';
import { CLOSENESS, type Closeness, matchName } from './name-ranking';
import type { ChildLabel, PersonLabel } from './person';

/** Somebody who is about to be added, as far as they are compared. */
export interface Incoming {
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly children: readonly Pick<ChildLabel, 'name'>[];
}

/**
 * May somebody in the casebook be the one who is about to be added? Of the same kind; not `Mr` here and `Mrs` there; and either every word of
 * the shorter name is in the longer one (as it stands, as a nickname, an initial, misspelt or as it sounds), with two words at least; or the last
 * names are alike and a child has the same name. A last name alone is not enough: half a class would be shown.
 */
export function mayBeTheSame(incoming: Incoming, known: PersonLabel, closeness: Closeness): boolean {
  if (incoming.kind !== known.kind || titlesDiffer(incoming.name, known.name)) return false;
  const key = nameKey(incoming.name);
  if (key === '') return false;
  return [known.name, ...(known.alsoKnownAs ?? [])].some(
    (name) =>
      nameKey(name) === key ||
      alike(nameWords(incoming.name), nameWords(name), closeness) ||
      (lastNamesAlike(incoming.name, name, closeness) && sharesChild(incoming, known, closeness)),
  );
}

function alike(one: readonly string[], other: readonly string[], closeness: Closeness): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 2) return false;
  const match = matchName(short, long, (typed, word) => bothWays(typed, word, closeness));
  return match.matched === short.length && match.loosest > CLOSENESS.beginsAlike;
}

/** `S` for `Sara` and `Sara` for `S`; a beginning of several letters is no other form of a name. */
function bothWays(one: string, other: string, closeness: Closeness): number {
  const best = Math.max(closeness(one, other), closeness(other, one));
  if (best !== CLOSENESS.beginning) return best;
  return Math.min(one.length, other.length) === 1 ? CLOSENESS.initial : CLOSENESS.beginsAlike;
}

function lastNamesAlike(one: string, other: string, closeness: Closeness): boolean {
  const [first, second] = [nameWords(one).at(-1), nameWords(other).at(-1)];
  return first !== undefined && second !== undefined && bothWays(first, second, closeness) > CLOSENESS.beginsAlike;
}

function sharesChild({ children }: Incoming, known: PersonLabel, closeness: Closeness): boolean {
  return children.some(({ name }) =>
    known.children.some(
      (child) => nameKey(child.name) === nameKey(name) || alike(nameWords(name), nameWords(child.name), closeness),
    ),
  );
}

const HE = /^(mr|sir|mister|fr)\b/i;
const SHE = /^(mrs|miss|ms|dame|lady|madam)\b/i;

function titlesDiffer(one: string, other: string): boolean {
  return (HE.test(one.trim()) && SHE.test(other.trim())) || (SHE.test(one.trim()) && HE.test(other.trim()));
}
