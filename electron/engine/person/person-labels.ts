import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import { schoolYearOf } from '../../../domain/dates/school-year';
import type { PersonId } from '../../../domain/ids';
import type { AffectedShown, AffectedStored } from '../../../domain/incident/affected';
import type { AboutStored } from '../../../domain/incident/incident-entries';
import { classNow } from '../../../domain/person/class-now';
import type { OtherName } from '../../../domain/person/identity';
import { nameKey } from '../../../domain/person/name-keys';
import type { AboutShown, ChildLabel, PersonLabel } from '../../../domain/person/person';
import { type KnownPerson, labelOfPerson } from '../../../domain/person/person-label';
import type { Readable } from '../compartment/access';
import { readSchool } from '../school/school-details';

/** Most people of one name who are compared with each other, the first recorded first. */
const SAME_NAME_LIMIT = 200;

interface PersonRow {
  readonly number: number;
  readonly person_id: PersonId;
  readonly kind: PersonLabel['kind'];
  readonly name: string;
  readonly class_name: string | null;
  readonly class_year: number | null;
  readonly left_on: LocalDate | null;
  readonly identified: number;
  readonly other_names: string | null;
  readonly name_key: string;
  readonly recorded_at: Instant;
}

const COLUMNS = `p.number, p.person_id, p.kind, p.name, p.class_name, p.class_year, p.left_on, p.identified, p.other_names,
  p.name_key, p.recorded_at`;

/** How people are shown on a day, by id. An id that the casebook doesn't hold (any more) is missing in the answer. */
export function labelsOf(db: Readable, personIds: readonly string[], day: LocalDate): ReadonlyMap<string, PersonLabel> {
  if (personIds.length === 0) return new Map();
  const wanted = db.all<PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.person_id = j.value`,
    [JSON.stringify([...new Set(personIds)])],
  );
  const sameName = peopleOfSameName(db, wanted, classesOn(db, day));
  const labels = new Map<string, PersonLabel>();
  for (const { person_id, name_key } of wanted) {
    const people = sameName.get(name_key) ?? [];
    const person = people.find(({ personId }) => personId === person_id);
    if (person !== undefined) labels.set(person_id, labelOfPerson(person, people));
  }
  return labels;
}

/** How one person is shown on a day, or null. */
export function labelOf(db: Readable, personId: string, day: LocalDate): PersonLabel | null {
  return labelsOf(db, [personId], day).get(personId) ?? null;
}

/** Does the casebook hold this person? */
export function isHeld(db: Readable, personId: string): boolean {
  return db.get('SELECT 1 AS held FROM person WHERE person_id = ?', [personId]) !== undefined;
}

/** The children of an adult, in the order in which they were linked; null if the casebook doesn't hold the adult. */
export function childrenOf(db: Readable, personId: string, day: LocalDate): readonly ChildLabel[] | null {
  const rows = db.all<PersonRow & { sequence: number | null }>(
    `SELECT c.sequence, ${COLUMNS} FROM person a LEFT JOIN person_child c ON c.adult = a.number
     LEFT JOIN person p ON p.number = c.child WHERE a.person_id = ?`,
    [personId],
  );
  if (rows.length === 0) return null;
  const shown = classesOn(db, day);
  const linkedOnes = rows.flatMap(({ sequence, ...row }) => (sequence === null ? [] : [{ sequence, row }]));
  return linkedOnes.sort((first, second) => first.sequence - second.sequence).map(({ row }) => childLabel(row, shown));
}

/** Pupils of one of these names, as they are shown on a day: each may be the child whom somebody types. */
export function pupilsNamed(db: Readable, names: readonly string[], day: LocalDate): readonly ChildLabel[] {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
  if (keys.length === 0) return [];
  const rows = db.all<PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.name_key = j.value WHERE p.kind = 'pupil' LIMIT ${SAME_NAME_LIMIT}`,
    [JSON.stringify(keys)],
  );
  const shown = classesOn(db, day);
  return rows.map((row) => childLabel(row, shown));
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

function peopleOfSameName(
  db: Readable,
  wanted: readonly PersonRow[],
  shown: ShownClass,
): ReadonlyMap<string, readonly KnownPerson[]> {
  const rows: PersonRow[] = [];
  for (const key of new Set(wanted.map(({ name_key }) => name_key))) {
    const same = db.all<PersonRow>(
      `SELECT ${COLUMNS} FROM person p WHERE p.name_key = ? ORDER BY p.number LIMIT ${SAME_NAME_LIMIT}`,
      [key],
    );
    const listed = new Set(same.map(({ number }) => number));
    rows.push(...same, ...wanted.filter((row) => row.name_key === key && !listed.has(row.number)));
  }
  const numbers = JSON.stringify(rows.map(({ number }) => number));
  const children = linked(db, 'adult', 'child', numbers, (row) => childLabel(row, shown));
  const adults = linked(db, 'child', 'adult', numbers, ({ name }) => name);
  const byName = new Map<string, KnownPerson[]>();
  for (const row of rows) {
    const people = byName.get(row.name_key) ?? [];
    people.push(knownPerson(row, children.get(row.number) ?? [], adults.get(row.number) ?? [], shown));
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

/** A pupil's class as it stands on a day. */
type ShownClass = (row: Pick<PersonRow, 'class_name' | 'class_year' | 'left_on'>) => string | null;

/** The school's last year group is asked for only where a class is of an earlier school year. */
function classesOn(db: Readable, day: LocalDate): ShownClass {
  let lastYear: number | null | undefined;
  return ({ class_name: className, class_year: classYear, left_on: leftOn }) => {
    if (leftOn === null && (classYear === null || classYear >= schoolYearOf(day))) return className;
    if (lastYear === undefined) lastYear = readSchool(db).lastYear;
    return classNow({ className, classYear, leftOn }, day, lastYear);
  };
}

function childLabel(row: PersonRow, shown: ShownClass): ChildLabel {
  return { personId: row.person_id, name: row.name, className: shown(row) };
}

function knownPerson(
  row: PersonRow,
  children: readonly ChildLabel[],
  adults: readonly string[],
  shown: ShownClass,
): KnownPerson {
  return {
    personId: row.person_id,
    kind: row.kind,
    name: row.name,
    identified: row.identified === 1,
    otherNames: row.other_names === null ? [] : (JSON.parse(row.other_names) as readonly OtherName[]),
    className: shown(row),
    children,
    adults,
    recordedAt: row.recorded_at,
    order: row.number,
  };
}
