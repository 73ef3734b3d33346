import { nameKey, sortedName } from '../../../domain/person/name-keys';
import type { Readable, Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { indexedWords, putName, remakeRestrictedName, removeName } from './name-index';
import { PERSON_TABLE_NAMES, PERSON_TABLES } from './person-tables';

interface PersonRow {
  readonly number: number;
  readonly name: string;
  readonly class_name: string | null;
}

/** People, the children linked with them, and the index of their names. */
export const personProjection: NounProjection = {
  name: 'person',
  tables: PERSON_TABLE_NAMES,
  create: PERSON_TABLES,
  apply: {
    'person:added': addPerson,
    'person:child-linked': linkChild,
    'restriction:carried-over': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'hold:placed': (db, { sequence, body: { about } }) => {
      if (about.kind === 'person') markRestricted(db, sequence, about.personId);
    },
    'order:noted': (db, { sequence, body }) => markRestricted(db, sequence, body.personId),
    'body:erased': (db, { body }) => {
      removePerson(db, body.sequence);
      removeLink(db, body.sequence);
      unmarkRestricted(db, body.sequence);
    },
  },
};

function addPerson(db: Writable, { sequence, at, subject, body }: ProjectedEntry<'person:added'>): void {
  db.run(
    'INSERT INTO person (number, person_id, kind, name, class_name, name_key, sorted_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [sequence, subject, body.kind, body.name, body.className, nameKey(body.name), sortedName(body.name), at],
  );
  putName(db, sequence, indexedWords(body.name, body.className));
}

function linkChild(db: Writable, { sequence, subject, body }: ProjectedEntry<'person:child-linked'>): void {
  const adult = numberOf(db, subject);
  const child = numberOf(db, body.childId);
  // One of them was erased since, if this is a rebuild.
  if (adult === null || child === null) return;
  db.run('INSERT OR IGNORE INTO person_child (adult, child, sequence) VALUES (?, ?, ?)', [adult, child, sequence]);
  remakeRestrictedName(db, adult);
}

/** One mark for each entry, so that the mark goes with the entry's body. */
function markRestricted(db: Writable, sequence: number, personId: string): void {
  const person = numberOf(db, personId);
  if (person === null) return;
  db.run('INSERT INTO restricted_person (sequence, person) VALUES (?, ?)', [sequence, person]);
  remakeRestrictedName(db, person);
}

function removePerson(db: Writable, number: number): void {
  const row = db.get<PersonRow>('SELECT number, name, class_name FROM person WHERE number = ?', [number]);
  if (row === undefined) return;
  const adults = db.all<{ adult: number }>('SELECT adult FROM person_child WHERE child = ?', [number]);
  db.run('DELETE FROM person_child WHERE adult = ?', [number]);
  db.run('DELETE FROM person_child WHERE child = ?', [number]);
  db.run('DELETE FROM restricted_person WHERE person = ?', [number]);
  db.run('DELETE FROM person WHERE number = ?', [number]);
  removeName(db, number, indexedWords(row.name, row.class_name));
  remakeRestrictedName(db, number);
  for (const { adult } of adults) remakeRestrictedName(db, adult);
}

function removeLink(db: Writable, sequence: number): void {
  const link = db.get<{ adult: number }>('SELECT adult FROM person_child WHERE sequence = ?', [sequence]);
  if (link === undefined) return;
  db.run('DELETE FROM person_child WHERE sequence = ?', [sequence]);
  remakeRestrictedName(db, link.adult);
}

function unmarkRestricted(db: Writable, sequence: number): void {
  const mark = db.get<{ person: number }>('SELECT person FROM restricted_person WHERE sequence = ?', [sequence]);
  if (mark === undefined) return;
  db.run('DELETE FROM restricted_person WHERE sequence = ?', [sequence]);
  remakeRestrictedName(db, mark.person);
}

function numberOf(db: Readable, personId: string): number | null {
  return db.get<{ number: number }>('SELECT number FROM person WHERE person_id = ?', [personId])?.number ?? null;
}
