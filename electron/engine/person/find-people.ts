import type { LocalDate } from '../../../domain/dates/local-date';
import { nameWords, sortedName } from '../../../domain/person/name-keys';
import {
  type Closeness,
  closenessWith,
  compareMatches,
  isFirm,
  matchName,
  type NameMatch,
} from '../../../domain/person/name-ranking';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { type NameColumns, nameForms } from './name-index';
import { NameSearch } from './name-search';
import { NICKNAMES } from './nicknames';
import { type OnRegister, onRegisterAmong } from './on-register';
import { labelsOf } from './person-labels';
import { sameNumbers } from './person-pages';

export interface FoundPerson {
  readonly person: PersonLabel;
  readonly onRegister: OnRegister;
}

/** Whether a pupil who answers is shown, or only the adults linked with the pupil (a pupil without any is always shown). */
export type PupilsShown = 'themselves' | 'by-their-adults';

/** More people than are shown are ranked, since one adult may be found several times, by the names of several children. */
const ENOUGH = 16;

interface Candidate {
  readonly number: number;
  readonly personId: string;
  readonly kind: PersonLabel['kind'];
  readonly sortedBy: string;
  readonly match: NameMatch;
  /** Found by the own name and not by a child's. Where adults stand for pupils, a pupil's own card is no better than that of an adult. */
  readonly direct: boolean;
  readonly onRegister: OnRegister;
}

interface PersonRow extends NameColumns {
  readonly number: number;
  readonly person_id: string;
  readonly kind: PersonLabel['kind'];
}

/** A person, and one whose name may stand for theirs: the person's own, or a child's. */
interface Link {
  readonly shown: number;
  readonly by: number;
}

/**
 * The people who best answer a typed name, `limit` at most: every typed word found before some, then the closer match (exact, beginning,
 * nickname, initial, sound or slip), then the own name before a child's. Among equals, those whom a ban or a hold keeps out come first, then those
 * with conditions, then the spelling that is closer, then the shorter name. Names that only begin alike, or have one word of several, come only where there is no better one.
 */
export function findPeople(
  db: Readable,
  text: string,
  day: LocalDate,
  pupils: PupilsShown,
  limit: number,
): readonly FoundPerson[] {
  const typed = nameWords(text);
  if (typed.length === 0) return [];
  const search = new NameSearch(db, typed, day, NICKNAMES, Math.max(limit, ENOUGH));
  const closeness = closenessWith(NICKNAMES);
  search.close();
  let found = candidates(db, search, typed, day, pupils, closeness);
  const firm = found.filter(({ match }) => isFirm(match, typed.length));
  if (firm.length === 0) {
    search.loose();
    found = candidates(db, search, typed, day, pupils, closeness);
  }
  const best = (firm.length > 0 ? firm : found).sort(compare).slice(0, limit);
  const labels = labelsOf(
    db,
    best.map(({ personId }) => personId),
    day,
  );
  return best.flatMap(({ personId, onRegister }) => {
    const person = labels.get(personId);
    return person === undefined ? [] : [{ person, onRegister }];
  });
}

function candidates(
  db: Readable,
  search: NameSearch,
  typed: readonly string[],
  day: LocalDate,
  pupils: PupilsShown,
  closeness: Closeness,
): Candidate[] {
  const links = linksOf(db, search);
  const { people, forms } = peopleByNumber(db, links);
  const register = onRegisterAmong(
    db,
    [...people.values()].map(({ person_id }) => person_id),
    day,
  );
  const best = new Map<number, Candidate>();
  for (const link of links) {
    const [shown, by] = [people.get(link.shown), forms.get(link.by)];
    if (shown === undefined || by === undefined) continue;
    const match = bestMatch(typed, by, closeness);
    if (match.matched === 0) continue;
    const { number, person_id, kind } = shown;
    const candidate: Candidate = {
      number,
      personId: person_id,
      kind,
      sortedBy: sortedName(shown.name),
      match,
      direct: link.shown === link.by && (kind === 'adult' || pupils === 'themselves'),
      onRegister: register.get(person_id) ?? null,
    };
    const known = best.get(number);
    if (known === undefined || compare(candidate, known) < 0) best.set(number, candidate);
  }
  if (pupils === 'themselves') return [...best.values()];
  const withAdult = new Set(links.filter(({ shown, by }) => shown !== by).map(({ by }) => by));
  return [...best.values()].filter(({ number, kind }) => kind === 'adult' || !withAdult.has(number));
}

/** How well the closest of a person's names answers. */
function bestMatch(typed: readonly string[], names: readonly NameForm[], closeness: Closeness): NameMatch {
  const [own, ...others] = names.map((words) => matchName(typed, words, closeness));
  if (own === undefined) throw new Error('somebody without a name');
  return others.reduce((best, match) => {
    const order = compareMatches(match, best) || match.left - best.left;
    return order < 0 ? match : best;
  }, own);
}

/**
 * Everybody found by the own name, the adults of those, and for those on the register also their children; all by the person on whose page
 * they are.
 */
function linksOf(db: Readable, { found, onRegister }: NameSearch): readonly Link[] {
  const own = [...new Set([...found, ...onRegister])].map((number) => ({ shown: number, by: number }));
  const links = (column: 'adult' | 'child', numbers: ReadonlySet<number>): readonly Link[] =>
    db.all<{ shown: number; by: number }>(
      `SELECT c.adult AS shown, c.child AS "by" FROM json_each(?) j CROSS JOIN person_child c ON c.${column} = j.value`,
      [JSON.stringify(sameNumbers(db, [...numbers]).everybody)],
    );
  const all = [...own, ...links('child', found), ...links('adult', onRegister)];
  const { pageOf } = sameNumbers(db, [...new Set(all.flatMap(({ shown, by }) => [shown, by]))]);
  return all.map(({ shown, by }) => ({ shown: pageOf(shown), by: pageOf(by) }));
}

/** The words of one name. */
type NameForm = readonly string[];

/** The people of the links, and all names of each: also those under which the same person is kept besides. */
function peopleByNumber(
  db: Readable,
  links: readonly Link[],
): { readonly people: ReadonlyMap<number, PersonRow>; readonly forms: ReadonlyMap<number, readonly NameForm[]> } {
  const numbers = [...new Set(links.flatMap(({ shown, by }) => [shown, by]))];
  const { everybody, pageOf } = sameNumbers(db, numbers);
  const rows = db.all<PersonRow>(
    'SELECT p.number, p.person_id, p.kind, p.name, p.class_name, p.other_names FROM json_each(?) j CROSS JOIN person p ON p.number = j.value',
    [JSON.stringify(everybody)],
  );
  const forms = new Map<number, readonly NameForm[]>();
  for (const row of rows) {
    const page = pageOf(row.number);
    forms.set(page, [...(forms.get(page) ?? []), ...nameForms(row)]);
  }
  return { people: new Map(rows.map((row) => [row.number, row])), forms };
}

function compare(first: Candidate, second: Candidate): number {
  return (
    compareMatches(first.match, second.match) ||
    Number(second.direct) - Number(first.direct) ||
    urgency(second.onRegister) - urgency(first.onRegister) ||
    first.match.apart - second.match.apart ||
    first.match.left - second.match.left ||
    compareTexts(first.sortedBy, second.sortedBy) ||
    first.number - second.number
  );
}

/** By code units: which alphabet the PC prefers changes nothing. */
function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

function urgency(onRegister: OnRegister): number {
  return onRegister === 'stop' || onRegister === 'held' ? 2 : onRegister === 'conditions' ? 1 : 0;
}
