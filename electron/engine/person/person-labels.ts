import type { Instant } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { AffectedShown, AffectedStored } from '../../../domain/incident/affected';
import type { AboutStored } from '../../../domain/incident/incident-entries';
import type { AboutShown, ChildLabel, PersonLabel } from '../../../domain/person/person';
import { type KnownPerson, labelOfPerson } from '../../../domain/person/person-label';
import type { Readable } from '../compartment/access';

/** Most people of one name who are compared with each other, the first recorded first. */
const SAME_NAME_LIMIT = 200;

interface PersonRow {
  readonly number: number;
  readonly person_id: PersonId;
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly class_name: string | null;
  readonly name_key: string;
  readonly recorded_at: Instant;
}

const COLUMNS = 'p.number, p.person_id, p.kind, p.name, p.class_name, p.name_key, p.recorded_at';

/** How people are shown, by id. An id that the casebook doesn't hold (any more) is missing in the answer. */
export function labelsOf(db: Readable, personIds: readonly string[]): ReadonlyMap<string, PersonLabel> {
  if (personIds.length === 0) return new Map();
  const wanted = db.all<PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.person_id = j.value`,
    [JSON.stringify([...new Set(personIds)])],
  );
  const sameName = peopleOfSameName(db, wanted);
  const labels = new Map<string, PersonLabel>();
  for (const { person_id, name_key } of wanted) {
    const people = sameName.get(name_key) ?? [];
    const person = people.find(({ personId }) => personId === person_id);
    if (person !== undefined) labels.set(person_id, labelOfPerson(person, people));
  }
  return labels;
}

/** How one person is shown, or null. */
export function labelOf(db: Readable, personId: string): PersonLabel | null {
  return labelsOf(db, [personId]).get(personId) ?? null;
}

/** Does the casebook hold this person? */
export function isHeld(db: Readable, personId: string): boolean {
  return db.get('SELECT 1 AS held FROM person WHERE person_id = ?', [personId]) !== undefined;
}

/** The children of an adult, in the order in which they were linked; null if the casebook doesn't hold the adult. */
export function childrenOf(db: Readable, personId: string): readonly ChildLabel[] | null {
  const rows = db.all<PersonRow & { sequence: number | null }>(
    `SELECT c.sequence, ${COLUMNS} FROM person a LEFT JOIN person_child c ON c.adult = a.number
     LEFT JOIN person p ON p.number = c.child WHERE a.person_id = ?`,
    [personId],
  );
  if (rows.length === 0) return null;
  const linkedOnes = rows.flatMap(({ sequence, ...row }) => (sequence === null ? [] : [{ sequence, row }]));
  return linkedOnes.sort((first, second) => first.sequence - second.sequence).map(({ row }) => childLabel(row));
}

/** Shows who each record is about. Somebody whose entry was erased is shown as not identified. */
export function showAbout(about: AboutStored, labels: ReadonlyMap<string, PersonLabel>): AboutShown {
  if (about.kind === 'not-identified') return about;
  const person = labels.get(about.personId);
  return person === undefined ? { kind: 'not-identified', description: '' } : { kind: 'person', person };
}

/** Shows who was affected. Somebody whose entry was erased is shown without a name. */
export function showAffected(affected: AffectedStored, labels: ReadonlyMap<string, PersonLabel>): AffectedShown {
  if (affected.kind === 'named') return affected;
  const person = labels.get(affected.personId);
  const { role } = affected;
  return person === undefined ? { kind: 'named', name: '', role } : { kind: 'person', person, role };
}

function peopleOfSameName(db: Readable, wanted: readonly PersonRow[]): ReadonlyMap<string, readonly KnownPerson[]> {
  const rows: PersonRow[] = [];
  for (const nameKey of new Set(wanted.map(({ name_key }) => name_key))) {
    const same = db.all<PersonRow>(
      `SELECT ${COLUMNS} FROM person p WHERE p.name_key = ? ORDER BY p.number LIMIT ${SAME_NAME_LIMIT}`,
      [nameKey],
    );
    const listed = new Set(same.map(({ number }) => number));
    rows.push(...same, ...wanted.filter((row) => row.name_key === nameKey && !listed.has(row.number)));
  }
  const numbers = JSON.stringify(rows.map(({ number }) => number));
  const children = linked(db, 'adult', 'child', numbers, childLabel);
  const adults = linked(db, 'child', 'adult', numbers, ({ name }) => name);
  const byName = new Map<string, KnownPerson[]>();
  for (const row of rows) {
    const people = byName.get(row.name_key) ?? [];
    people.push(knownPerson(row, children.get(row.number) ?? [], adults.get(row.number) ?? []));
    byName.set(row.name_key, people);
  }
  return byName;
}

function linked<Shown>(
  db: Readable,
  of: 'adult' | 'child',
  to: 'adult' | 'child',
  numbers: string,
  show: (row: PersonRow) => Shown,
): ReadonlyMap<number, readonly Shown[]> {
  const found = new Map<number, Shown[]>();
  const rows = db.all<PersonRow & { of: number; sequence: number }>(
    `SELECT c.${of} AS of, c.sequence, ${COLUMNS} FROM json_each(?) j CROSS JOIN person_child c ON c.${of} = j.value
     CROSS JOIN person p ON p.number = c.${to}`,
    [numbers],
  );
  // Sorted here, since a sorter inside SQLite costs more than the query (see name-search.ts).
  for (const row of rows.sort((first, second) => first.sequence - second.sequence)) {
    const list = found.get(row.of) ?? [];
    list.push(show(row));
    found.set(row.of, list);
  }
  return found;
}

function childLabel({ person_id, name, class_name }: PersonRow): ChildLabel {
  return { personId: person_id, name, className: class_name };
}

function knownPerson(row: PersonRow, children: readonly ChildLabel[], adults: readonly string[]): KnownPerson {
  return {
    personId: row.person_id,
    kind: row.kind,
    name: row.name,
    className: row.class_name,
    children,
    adults,
    recordedAt: row.recorded_at,
    order: row.number,
  };
}
