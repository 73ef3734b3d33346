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
import { sameNumbers, samePeople } from './person-pages';

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

/**
 * How people are shown on a day, by id: each as the person on whose page they are. An id that the casebook doesn't hold (any more) is missing in the
 * answer.
 */
export function labelsOf(db: Readable, personIds: readonly string[], day: LocalDate): ReadonlyMap<string, PersonLabel> {
  const { pageOf } = samePeople(db, personIds);
  const shown = labelsByPage(db, [...new Set(personIds.map(pageOf))], day);
  return new Map(
    personIds.flatMap((id) => {
      const label = shown.get(pageOf(id));
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
}

function labelsByPage(db: Readable, pages: readonly string[], day: LocalDate): ReadonlyMap<string, PersonLabel> {
  if (pages.length === 0) return new Map();
  const wanted = db.all<PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.person_id = j.value`,
    [JSON.stringify(pages)],
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

/** How a record stands by itself, whoever it is merged with: its own name and class, and the children linked with it. Null if it isn't held. */
export function ownLabelOf(db: Readable, personId: string, day: LocalDate): PersonLabel | null {
  const row = db.get<PersonRow>(`SELECT ${COLUMNS} FROM person p WHERE p.person_id = ?`, [personId]);
  if (row === undefined) return null;
  const shown = classesOn(db, day);
  const children = linked(db, 'adult', 'child', [row.number], (child) => childLabel(child, shown));
  const family = { children: children.get(row.number) ?? [], adults: [] };
  return labelOfPerson(knownPerson([row], family, shown), []);
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
  const own = db.get<{ number: number }>('SELECT number FROM person WHERE person_id = ?', [personId]);
  if (own === undefined) return null;
  const { everybody, pageOf } = sameNumbers(db, [own.number]);
  const shown = classesOn(db, day);
  const children = linked(db, 'adult', 'child', everybody, (row) => childLabel(row, shown), pageOf);
  return children.get(pageOf(own.number)) ?? [];
}

/** Pupils of one of these names, as they are shown on a day: each may be the child whom somebody types. One with two records comes by either name. */
export function pupilsNamed(db: Readable, names: readonly string[], day: LocalDate): readonly ChildLabel[] {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
  if (keys.length === 0) return [];
  const rows = db.all<PersonRow>(
    `SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.name_key = j.value WHERE p.kind = 'pupil' LIMIT ${SAME_NAME_LIMIT}`,
    [JSON.stringify(keys)],
  );
  const shown = classesOn(db, day);
  const { pageOf } = samePeople(
    db,
    rows.map(({ person_id }) => person_id),
  );
  return rows.map((row) => ({ ...childLabel(row, shown), personId: pageOf(row.person_id) as PersonId }));
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
      `SELECT ${COLUMNS} FROM person p LEFT JOIN person_page g ON g.person = p.number
       WHERE p.name_key = ? AND (g.page IS NULL OR g.page = p.number) ORDER BY p.number LIMIT ${SAME_NAME_LIMIT}`,
      [key],
    );
    const listed = new Set(same.map(({ number }) => number));
    rows.push(...same, ...wanted.filter((row) => row.name_key === key && !listed.has(row.number)));
  }
  const { everybody, pageOf } = sameNumbers(
    db,
    rows.map(({ number }) => number),
  );
  const others = othersOnPages(db, everybody, pageOf);
  const children = linked(db, 'adult', 'child', everybody, (row) => childLabel(row, shown), pageOf);
  const adults = linked(
    db,
    'child',
    'adult',
    everybody,
    ({ name, person_id }) => ({ name, personId: person_id }),
    pageOf,
  );
  const byName = new Map<string, KnownPerson[]>();
  for (const row of rows) {
    const people = byName.get(row.name_key) ?? [];
    const family = {
      children: children.get(row.number) ?? [],
      adults: (adults.get(row.number) ?? []).map(({ name }) => name),
    };
    people.push(knownPerson([row, ...(others.get(row.number) ?? [])], family, shown));
    byName.set(row.name_key, people);
  }
  return byName;
}

/** The other records on each page. */
function othersOnPages(
  db: Readable,
  everybody: readonly number[],
  pageOf: (person: number) => number,
): ReadonlyMap<number, readonly PersonRow[]> {
  const merged = everybody.filter((person) => pageOf(person) !== person);
  if (merged.length === 0) return new Map();
  const rows = db.all<PersonRow>(`SELECT ${COLUMNS} FROM json_each(?) j CROSS JOIN person p ON p.number = j.value`, [
    JSON.stringify(merged),
  ]);
  const others = new Map<number, PersonRow[]>();
  for (const row of rows.sort((one, other) => one.number - other.number)) {
    const page = pageOf(row.number);
    others.set(page, [...(others.get(page) ?? []), row]);
  }
  return others;
}

/** Those linked with people, by the people's pages, each once and as the person on whose page they are. */
function linked<Shown extends { readonly personId: string }>(
  db: Readable,
  of: 'adult' | 'child',
  to: 'adult' | 'child',
  numbers: readonly number[],
  show: (row: PersonRow) => Shown,
  pageOf: (person: number) => number = (person) => person,
): ReadonlyMap<number, readonly Shown[]> {
  const found = new Map<number, Shown[]>();
  const rows = db.all<PersonRow & { of: number; sequence: number }>(
    `SELECT c.${of} AS of, c.sequence, ${COLUMNS} FROM json_each(?) j CROSS JOIN person_child c ON c.${of} = j.value
     LEFT JOIN person_page g ON g.person = c.${to} CROSS JOIN person p ON p.number = coalesce(g.page, c.${to})`,
    [JSON.stringify(numbers)],
  );
  // Sorted here, since a sorter inside SQLite costs more than the query (see name-search.ts).
  for (const row of rows.sort((first, second) => first.sequence - second.sequence)) {
    const list = found.get(pageOf(row.of)) ?? [];
    const one = show(row);
    if (!list.some(({ personId }) => personId === one.personId)) list.push(one);
    found.set(pageOf(row.of), list);
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

/** A person by the record that stands first, with the names of the others on the page. A pupil's class is the first that is known. */
function knownPerson(
  [row, ...others]: readonly [PersonRow, ...PersonRow[]],
  { children, adults }: Pick<KnownPerson, 'children' | 'adults'>,
  shown: ShownClass,
): KnownPerson {
  return {
    personId: row.person_id,
    kind: row.kind,
    name: row.name,
    identified: row.identified === 1,
    otherNames: namesBeside(row, others),
    className: shown(row) ?? others.map(shown).find((className) => className !== null) ?? null,
    children,
    adults,
    recordedAt: row.recorded_at,
    order: row.number,
  };
}

/** Somebody whose own entry was erased before what was recorded about them. */
export function nameless(personId: PersonId): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}

function namesBeside(row: PersonRow, others: readonly PersonRow[]): readonly OtherName[] {
  const own = otherNamesOf(row);
  if (others.length === 0) return own;
  const seen = new Set([row.name_key, ...own.map(({ name }) => nameKey(name))]);
  const more = others.flatMap((other): readonly OtherName[] => [
    { kind: other.identified === 1 ? 'known-as' : 'description', name: other.name },
    ...otherNamesOf(other),
  ]);
  const fresh = more.filter(({ name }) => {
    const key = nameKey(name);
    return !seen.has(key) && seen.add(key);
  });
  return [...own, ...fresh];
}

function otherNamesOf({ other_names }: PersonRow): readonly OtherName[] {
  return other_names === null ? [] : (JSON.parse(other_names) as readonly OtherName[]);
}
