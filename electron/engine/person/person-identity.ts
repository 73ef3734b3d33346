import type { IdentityKept } from '../../../domain/person/identity';
import { nameKey, sortedName } from '../../../domain/person/name-keys';
import type { Readable, Writable } from '../compartment/access';
import { indexedWords, type NameColumns, putName, remakeAround, removeName } from './name-index';

interface IdentityColumns extends NameColumns {
  readonly class_year: number | null;
  readonly left_on: IdentityKept['leftOn'];
  readonly identified: number;
}

/** Who somebody is, as it is noted last; null if the casebook doesn't hold them. */
export function identityOf(db: Readable, person: number): IdentityKept | null {
  const row = db.get<IdentityColumns>(
    'SELECT name, class_name, class_year, left_on, identified, other_names FROM person WHERE number = ?',
    [person],
  );
  if (row === undefined) return null;
  return {
    name: row.name,
    identified: row.identified === 1,
    className: row.class_name,
    classYear: row.class_year,
    otherNames: row.other_names === null ? [] : JSON.parse(row.other_names),
    leftOn: row.left_on,
  };
}

/** What an entry says of who somebody is counts from now on. The first version is kept too, for the day on which this one is erased. */
export function noteIdentity(db: Writable, person: number, sequence: number, identity: IdentityKept): void {
  const first = identityOf(db, person);
  if (first === null) return;
  if (db.get('SELECT 1 AS noted FROM person_identity WHERE person = ? LIMIT 1', [person]) === undefined) {
    db.run('INSERT INTO person_identity VALUES (?, ?, ?)', [person, person, JSON.stringify(first)]);
  }
  db.run('INSERT INTO person_identity VALUES (?, ?, ?)', [sequence, person, JSON.stringify(identity)]);
  countIdentity(db, person, identity);
}

/** The entry of that sequence is erased: what was said before it counts again. */
export function eraseIdentity(db: Writable, sequence: number): void {
  const noted = db.get<{ person: number }>(
    'SELECT person FROM person_identity WHERE sequence = ? AND person <> sequence',
    [sequence],
  );
  if (noted === undefined) return;
  db.run('DELETE FROM person_identity WHERE sequence = ?', [sequence]);
  const [last, ...before] = db.all<{ identity: string }>(
    'SELECT identity FROM person_identity WHERE person = ? ORDER BY sequence DESC LIMIT 2',
    [noted.person],
  );
  if (last === undefined) throw new Error('the first version of a person is not there');
  if (before.length === 0) db.run('DELETE FROM person_identity WHERE person = ?', [noted.person]);
  countIdentity(db, noted.person, JSON.parse(last.identity) as IdentityKept);
}

function countIdentity(db: Writable, person: number, identity: IdentityKept): void {
  const row = db.get<NameColumns>('SELECT name, class_name, other_names FROM person WHERE number = ?', [person]);
  if (row === undefined) return;
  removeName(db, person, indexedWords(row));
  const { name, identified, className, classYear, otherNames, leftOn } = identity;
  const other_names = otherNames.length === 0 ? null : JSON.stringify(otherNames);
  db.run(
    `UPDATE person SET name = ?, class_name = ?, class_year = ?, left_on = ?, identified = ?, other_names = ?, name_key = ?, sorted_by = ?
     WHERE number = ?`,
    [name, className, classYear, leftOn, identified ? 1 : 0, other_names, nameKey(name), sortedName(name), person],
  );
  putName(db, person, indexedWords({ name, class_name: className, other_names }));
  remakeAround(db, person);
}
