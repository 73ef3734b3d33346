import type { PersonId } from '../../../domain/ids';
import type { Relation, Responsibility } from '../../../domain/person/family';
import type { Readable, Writable } from '../compartment/access';
import { remakeRestrictedName } from './name-index';
import { membersAsJson } from './person-pages';

/** An adult and a child, by their numbers. */
interface Pair {
  readonly adult: number;
  readonly child: number;
}

/** What one entry said of a pair. */
interface Said {
  readonly sequence: number;
  readonly linked: number;
  readonly relation: string;
  readonly responsibility: Responsibility;
}

/** An entry links an adult with a child, or says anew what the adult is to the child. */
export function noteLink(db: Writable, pair: Pair, sequence: number, { relation, responsibility }: Relation): void {
  const said = everythingSaid(db, pair);
  writeLink(db, pair, [...said, { sequence, linked: 1, relation, responsibility }]);
}

/** An entry says that an adult and a child do not belong together. */
export function noteUnlink(db: Writable, pair: Pair, sequence: number): void {
  const said = everythingSaid(db, pair);
  writeLink(db, pair, [...said, { sequence, linked: 0, relation: '', responsibility: 'not-known' }]);
}

/** The entry of that sequence is erased, if it is one about a pair. */
export function eraseLink(db: Writable, sequence: number): void {
  const pair =
    db.get<Pair>('SELECT adult, child FROM person_link WHERE sequence = ?', [sequence]) ??
    db.get<Pair>('SELECT adult, child FROM person_child WHERE sequence = ?', [sequence]);
  if (pair === undefined) return;
  writeLink(
    db,
    pair,
    everythingSaid(db, pair).filter((one) => one.sequence !== sequence),
  );
}

/** A link between records of an adult and a child, whoever stands first on their pages. */
export interface LinkKept {
  readonly adultId: PersonId;
  readonly childId: PersonId;
  readonly relation: Relation;
}

/** What the links of an adult and a child say now, that of those two very records first; empty if there is none. */
export function linksBetween(db: Readable, adultId: string, childId: string): readonly LinkKept[] {
  const rows = db.all<Relation & Omit<LinkKept, 'relation'>>(
    `SELECT a.person_id AS adultId, p.person_id AS childId, c.relation, c.responsibility FROM person a JOIN person_child c ON c.adult = a.number
     JOIN person p ON p.number = c.child WHERE a.person_id IN (SELECT value FROM json_each(?)) AND p.person_id IN (SELECT value FROM json_each(?))
     ORDER BY a.person_id <> ? OR p.person_id <> ?, c.sequence`,
    [membersAsJson(db, adultId), membersAsJson(db, childId), adultId, childId],
  );
  return rows.map(({ relation, responsibility, ...pair }) => ({ ...pair, relation: { relation, responsibility } }));
}

/** A single link stands in `person_child` alone. */
function everythingSaid(db: Readable, { adult, child }: Pair): readonly Said[] {
  const said = db.all<Said>(
    'SELECT sequence, linked, relation, responsibility FROM person_link WHERE adult = ? AND child = ? ORDER BY sequence',
    [adult, child],
  );
  if (said.length > 0) return said;
  return db.all<Said>(
    'SELECT sequence, 1 AS linked, relation, responsibility FROM person_child WHERE adult = ? AND child = ?',
    [adult, child],
  );
}

/** Writes what counts now, and all that was said where it is more than one link. The same for the same list, however it came about. */
function writeLink(db: Writable, { adult, child }: Pair, said: readonly Said[]): void {
  db.run('DELETE FROM person_child WHERE adult = ? AND child = ?', [adult, child]);
  db.run('DELETE FROM person_link WHERE adult = ? AND child = ?', [adult, child]);
  const last = said.at(-1);
  if (last?.linked === 1) {
    const since = said.map(({ linked }) => linked).lastIndexOf(0) + 1;
    const first = said[since] ?? last;
    db.run('INSERT INTO person_child VALUES (?, ?, ?, ?, ?)', [
      adult,
      child,
      first.sequence,
      last.relation,
      last.responsibility,
    ]);
  }
  if (said.length > 1 || last?.linked === 0) {
    for (const { sequence, linked, relation, responsibility } of said) {
      db.run('INSERT INTO person_link VALUES (?, ?, ?, ?, ?, ?)', [
        sequence,
        adult,
        child,
        linked,
        relation,
        responsibility,
      ]);
    }
  }
  remakeRestrictedName(db, adult);
}
