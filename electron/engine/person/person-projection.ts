import { schoolYearOf } from '../../../domain/dates/school-year';
import { nameKey, sortedName } from '../../../domain/person/name-keys';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { indexedWords, type NameColumns, putName, remakeRestrictedName, removeName } from './name-index';
import { eraseIdentity, noteIdentity } from './person-identity';
import { eraseLink, noteLink, noteUnlink } from './person-links';
import { eraseSame, forgetSame, noteSame } from './person-merging';
import { PERSON_TABLE_NAMES, PERSON_TABLES } from './person-tables';

/**
 * People, the children linked with them, how to reach them, and the index of their names. What is said of somebody whose own entry was erased is
 * passed over, as it is in a rebuild.
 */
export const personProjection: NounProjection = {
  name: 'person',
  tables: PERSON_TABLE_NAMES,
  create: PERSON_TABLES,
  apply: {
    'person:added': addPerson,
    'person:identity-noted': (db, { sequence, subject, body }) => {
      const person = numberOf(db, subject);
      if (person !== null) noteIdentity(db, person, sequence, body);
    },
    'person:child-linked': (db, { sequence, subject, body }) => {
      const pair = pairOf(db, subject, body.childId);
      if (pair !== null) noteLink(db, pair, sequence, body);
    },
    'person:child-unlinked': (db, { sequence, subject, body }) => {
      const pair = pairOf(db, subject, body.childId);
      if (pair !== null) noteUnlink(db, pair, sequence);
    },
    'person:details-noted': (db, { sequence, subject, body }) => {
      if (numberOf(db, subject) === null) return;
      db.run('INSERT INTO person_details VALUES (?, ?, ?)', [sequence, subject, JSON.stringify(body)]);
    },
    'person:merged': (db, { sequence, at, actor, subject, body }) => {
      const pair = twoOf(db, subject, body.otherId);
      if (pair !== null) noteSame(db, { ...pair, sequence, said: 'same', at, actor });
    },
    'person:unmerged': (db, { sequence, at, actor, subject, body }) => {
      const pair = twoOf(db, subject, body.otherId);
      if (pair !== null) noteSame(db, { ...pair, sequence, said: 'two', at, actor });
    },
    'person:record-kept': (db, { sequence, subject, body }) => {
      if (numberOf(db, subject) === null) return;
      db.run('INSERT INTO person_record_kept VALUES (?, ?, ?)', [sequence, subject, body.recordId]);
    },
    'restriction:carried-over': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'ban:imposed': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    // It holds nothing yet; confirming it names nobody again.
    'ban:proposed': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'plan:started': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'hold:placed': (db, { sequence, body: { about } }) => {
      if (about.kind === 'person') markRestricted(db, sequence, about.personId);
    },
    'order:noted': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'body:erased': (db, { body }) => {
      removePerson(db, body.sequence);
      eraseIdentity(db, body.sequence);
      eraseLink(db, body.sequence);
      eraseSame(db, body.sequence);
      db.run('DELETE FROM person_record_kept WHERE sequence = ?', [body.sequence]);
      db.run('DELETE FROM person_details WHERE sequence = ?', [body.sequence]);
      unmarkRestricted(db, body.sequence);
    },
  },
};

function addPerson(db: Writable, { sequence, at, day, subject, body }: ProjectedEntry<'person:added'>): void {
  const { kind, name, className } = body;
  const classYear = className === null ? null : schoolYearOf(day);
  db.run(
    `INSERT INTO person (number, person_id, kind, name, class_name, class_year, left_on, identified, other_names, name_key, sorted_by, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, NULL, 1, NULL, ?, ?, ?)`,
    [sequence, subject, kind, name, className, classYear, nameKey(name), sortedName(name), at],
  );
  putName(db, sequence, indexedWords({ name, class_name: className, other_names: null }));
}

/** One mark for each entry, so that the mark goes with the entry's body. */
function markRestricted(db: Writable, sequence: number, personId: string): void {
  const person = numberOf(db, personId);
  if (person === null) return;
  db.run('INSERT INTO restricted_person (sequence, person) VALUES (?, ?)', [sequence, person]);
  remakeRestrictedName(db, person);
}

function removePerson(db: Writable, number: number): void {
  const row = db.get<NameColumns & { person_id: string }>(
    'SELECT person_id, name, class_name, other_names FROM person WHERE number = ?',
    [number],
  );
  if (row === undefined) return;
  forgetSame(db, number);
  const adults = db.all<{ adult: number }>('SELECT adult FROM person_child WHERE child = ?', [number]);
  for (const table of ['person_child', 'person_link']) {
    db.run(`DELETE FROM ${table} WHERE adult = ?`, [number]);
    db.run(`DELETE FROM ${table} WHERE child = ?`, [number]);
  }
  db.run('DELETE FROM person_identity WHERE person = ?', [number]);
  db.run('DELETE FROM person_details WHERE person_id = ?', [row.person_id]);
  db.run('DELETE FROM person_record_kept WHERE person_id = ?', [row.person_id]);
  db.run('DELETE FROM restricted_person WHERE person = ?', [number]);
  db.run('DELETE FROM person WHERE number = ?', [number]);
  removeName(db, number, indexedWords(row));
  remakeRestrictedName(db, number);
  for (const { adult } of adults) remakeRestrictedName(db, adult);
}

function unmarkRestricted(db: Writable, sequence: number): void {
  const mark = db.get<{ person: number }>('SELECT person FROM restricted_person WHERE sequence = ?', [sequence]);
  if (mark === undefined) return;
  db.run('DELETE FROM restricted_person WHERE sequence = ?', [sequence]);
  remakeRestrictedName(db, mark.person);
}

/** Null where one of them was erased since, if this is a rebuild. */
function pairOf(db: Readable, adultId: string, childId: string) {
  const adult = numberOf(db, adultId);
  const child = numberOf(db, childId);
  return adult === null || child === null ? null : { adult, child };
}

function twoOf(db: Readable, firstId: string, otherId: string) {
  const pair = pairOf(db, firstId, otherId);
  return pair === null ? null : { first: pair.adult, other: pair.child };
}

function numberOf(db: Readable, personId: string): number | null {
  return db.get<{ number: number }>('SELECT number FROM person WHERE person_id = ?', [personId])?.number ?? null;
}
