import type { LocalDate } from '../../../domain/dates/local-date';
import { nameWords } from '../../../domain/person/name-keys';
import { compareMatches, isFirm, matchName, type NameMatch } from '../../../domain/person/name-ranking';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { indexedWords } from './name-index';
import { searchNames } from './name-search';
import { NICKNAMES } from './nicknames';
import { labelsOf } from './person-labels';

/** Stop: a ban holds on the day. Conditions: a contact plan does. Null: nothing that this casebook knows of. */
export type OnRegister = 'stop' | 'conditions' | null;

export interface FoundPerson {
  readonly person: PersonLabel;
  readonly onRegister: OnRegister;
}

/** Whether a pupil who answers is shown, or only the adults linked with the pupil (a pupil without any is always shown). */
export type PupilsShown = 'themselves' | 'by-their-adults';

/** More people than are shown are ranked, since a child's name brings several adults, and one adult may be found twice. */
const ENOUGH = 24;

interface Candidate {
  readonly number: number;
  readonly personId: string;
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly match: NameMatch;
  /** Found by the own name and not by a child's. */
  readonly direct: boolean;
  readonly onRegister: OnRegister;
}

interface PersonRow {
  readonly number: number;
  readonly person_id: string;
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly class_name: string | null;
  /** The person whose own or whose child's name was found. */
  readonly shown: number;
}

/**
 * The people who best answer a typed name, `limit` at most: every typed word found before some, then the closer match (exact, beginning,
 * nickname, initial, sound or slip), then the own name before a child's. Among equals, those whom a ban keeps out come first, then those
 * with conditions, then the shorter name. Names that only begin alike, or have one word of several, come only where there is no better one.
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
  const numbers = searchNames(db, typed, day, NICKNAMES, Math.max(limit, ENOUGH));
  const found = candidates(db, numbers, typed, day, pupils);
  const firm = found.filter(({ match }) => isFirm(match, typed.length));
  const best = [...(firm.length > 0 ? firm : found)].sort(compare).slice(0, limit);
  const labels = labelsOf(
    db,
    best.map(({ personId }) => personId),
  );
  return best.flatMap(({ personId, onRegister }) => {
    const person = labels.get(personId);
    return person === undefined ? [] : [{ person, onRegister }];
  });
}

function candidates(
  db: Readable,
  numbers: ReadonlySet<number>,
  typed: readonly string[],
  day: LocalDate,
  pupils: PupilsShown,
): readonly Candidate[] {
  const rows = peopleAndTheirLinks(db, numbers);
  const register = onRegister(db, rows, day);
  const best = new Map<number, Candidate>();
  for (const row of rows) {
    const shown = rows.find(({ number }) => number === row.shown);
    if (shown === undefined) continue;
    const candidate: Candidate = {
      number: shown.number,
      personId: shown.person_id,
      kind: shown.kind,
      name: shown.name,
      match: matchName(typed, indexedWords(row.name, row.class_name), NICKNAMES),
      direct: row.number === row.shown,
      onRegister: register.get(shown.person_id) ?? null,
    };
    if (candidate.match.matched === 0) continue;
    const known = best.get(candidate.number);
    if (known === undefined || compare(candidate, known) < 0) best.set(candidate.number, candidate);
  }
  if (pupils === 'themselves') return [...best.values()];
  const withAdult = new Set(rows.filter(({ number, shown }) => number !== shown).map(({ number }) => number));
  return [...best.values()].filter(({ number, kind }) => kind === 'adult' || !withAdult.has(number));
}

/** Everybody found, their adults, and for each adult also the children, by whose name the adult may be meant. */
function peopleAndTheirLinks(db: Readable, numbers: ReadonlySet<number>): readonly PersonRow[] {
  return db.all<PersonRow>(
    `WITH found (number) AS (SELECT value FROM json_each(?)),
     people (number) AS (
       SELECT number FROM found
       UNION SELECT c.adult FROM found CROSS JOIN person_child c ON c.child = found.number
     )
     SELECT p.number, p.person_id, p.kind, p.name, p.class_name, p.number AS shown
     FROM people CROSS JOIN person p ON p.number = people.number
     UNION ALL
     SELECT p.number, p.person_id, p.kind, p.name, p.class_name, c.adult AS shown
     FROM people CROSS JOIN person_child c ON c.adult = people.number CROSS JOIN person p ON p.number = c.child`,
    [JSON.stringify([...numbers])],
  );
}

function onRegister(db: Readable, rows: readonly PersonRow[], day: LocalDate): ReadonlyMap<string, OnRegister> {
  const found = db.all<{ person_id: string; bans: number }>(
    `SELECT r.person_id, max(r.type = 'ban') AS bans FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?) GROUP BY r.person_id`,
    [JSON.stringify([...new Set(rows.map(({ person_id }) => person_id))]), day, day, day],
  );
  return new Map(found.map(({ person_id, bans }) => [person_id, bans === 1 ? 'stop' : 'conditions']));
}

function compare(first: Candidate, second: Candidate): number {
  return (
    compareMatches(first.match, second.match) ||
    Number(second.direct) - Number(first.direct) ||
    urgency(second.onRegister) - urgency(first.onRegister) ||
    first.match.left - second.match.left ||
    byLastName(first.name, second.name) ||
    first.number - second.number
  );
}

function byLastName(first: string, second: string): number {
  const [one, other] = [nameWords(first), nameWords(second)];
  return (one.at(-1) ?? '').localeCompare(other.at(-1) ?? '') || one.join(' ').localeCompare(other.join(' '));
}

function urgency(onRegister: OnRegister): number {
  return onRegister === 'stop' ? 2 : onRegister === 'conditions' ? 1 : 0;
}
