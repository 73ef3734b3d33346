import { pageMembers, pageOf, type SaidOfTwo, sameNow } from '../../../domain/person/same-as';
import type { Readable, Writable } from '../compartment/access';
import { remakeAround } from './name-index';

/** Everything that was said of who is whom, as it is kept. */
export interface SaidKept extends SaidOfTwo {
  readonly at: string;
  readonly actor: string;
}

/** An entry says that two records are of one person, or that they are not. */
export function noteSame(db: Writable, { sequence, said, first, other, at, actor }: SaidKept): void {
  db.run('INSERT INTO person_same VALUES (?, ?, ?, ?, ?, ?)', [sequence, said, first, other, at, actor]);
  makePages(db);
}

/** The entry of that sequence is erased, if it is one of these: what was said besides it counts. */
export function eraseSame(db: Writable, sequence: number): void {
  if (db.get('SELECT 1 AS said FROM person_same WHERE sequence = ?', [sequence]) === undefined) return;
  db.run('DELETE FROM person_same WHERE sequence = ?', [sequence]);
  makePages(db);
}

/** Somebody's own entry is erased: nothing that was said of them and another stands. */
export function forgetSame(db: Writable, person: number): void {
  const said = db.get('SELECT 1 AS said FROM person_same WHERE first = ? OR other = ? LIMIT 1', [person, person]);
  if (said === undefined) return;
  db.run('DELETE FROM person_same WHERE first = ? OR other = ?', [person, person]);
  makePages(db);
}

/** Makes all pages anew from all that was said: there are some dozens in the life of a casebook. */
function makePages(db: Writable): void {
  const before = db.all<{ person: number }>('SELECT person FROM person_page');
  const said = db.all<SaidOfTwo>('SELECT sequence, said, first, other FROM person_same ORDER BY sequence');
  const { edges, parted } = sameNow(said);
  db.run('DELETE FROM person_page');
  db.run('DELETE FROM person_parted');
  const pages = new Set([...edges.keys()].map((person) => pageOf(edges, person)));
  for (const page of pages) {
    for (const person of pageMembers(edges, page)) {
      db.run('INSERT INTO person_page VALUES (?, ?, ?)', [person, page, edges.get(person)?.sequence ?? null]);
    }
  }
  for (const { sequence, since, first, other } of parted) {
    db.run('INSERT INTO person_parted VALUES (?, ?, ?, ?)', [
      sequence,
      since,
      JSON.stringify(first),
      JSON.stringify(other),
    ]);
  }
  const after = db.all<{ person: number }>('SELECT person FROM person_page');
  for (const person of new Set([...before, ...after].map((row) => row.person))) remakeAround(db, person);
}

/** A record that is shown on another's page, and the entry that says so. */
export interface KeptAs {
  readonly personId: string;
  readonly at: string;
  readonly actor: string;
}

/** Those who are shown on the page of this person, in the order in which it was said. */
export function keptOnPage(db: Readable, page: number): readonly KeptAs[] {
  return db.all(
    `SELECT p.person_id AS personId, s.at, s.actor FROM person_page g JOIN person_same s ON s.sequence = g.sequence
     JOIN person p ON p.number = g.person WHERE g.page = ? ORDER BY s.sequence`,
    [page],
  );
}

/** As whom somebody is kept by the last word on it; null where they have a page of their own. */
export function keptAs(db: Readable, personId: string): string | null {
  const row = db.get<{ person_id: string }>(
    `SELECT f.person_id FROM person p JOIN person_page g ON g.person = p.number JOIN person_same s ON s.sequence = g.sequence
     JOIN person f ON f.number = s.first WHERE p.person_id = ?`,
    [personId],
  );
  return row?.person_id ?? null;
}
