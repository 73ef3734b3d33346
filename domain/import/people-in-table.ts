import type { Responsibility } from '../person/family';
import { classKey, nameKey } from '../person/name-keys';
import { LINE_LIMIT, SHORT_TEXT_LIMIT } from '../text';
import { ADULTS_IN_A_ROW, type ColumnMeaning } from './columns';
import type { CsvTable } from './read-csv';

/** A child of an adult in a table, by the place in the list of people, and what the adult is to the child. */
export interface ChildInTable {
  readonly child: number;
  readonly relation: string;
  readonly responsibility: Responsibility;
}

/** Somebody in a table. `className` is a pupil's; all else an adult's. `line` is the first one of the file that names them. */
export interface PersonInTable {
  readonly kind: 'adult' | 'pupil';
  readonly name: string;
  readonly className: string | null;
  readonly telephone: string;
  readonly email: string;
  readonly address: string;
  readonly children: readonly ChildInTable[];
  readonly line: number;
}

export interface PeopleInTable {
  readonly people: readonly PersonInTable[];
  /** Lines of the file without a pupil's name: nothing of them is taken. */
  readonly unnamed: readonly number[];
}

interface Adult extends Omit<PersonInTable, 'children'> {
  readonly children: Map<number, ChildInTable>;
}

/**
 * The people of a table whose columns are known. A pupil of the same name and class is one, however many rows name them. An adult of the
 * same name is one where a telephone, e-mail or address is the same too, or, where the table has none of them, where the children share their
 * last name: school systems keep a parent once for each child.
 */
export function peopleInTable({ rows }: Pick<CsvTable, 'rows'>, columns: readonly ColumnMeaning[]): PeopleInTable {
  const people: (PersonInTable | Adult)[] = [];
  const pupils = new Map<string, number>();
  const adults = new Map<string, number[]>();
  const unnamed: number[] = [];
  rows.forEach((row, index) => {
    const line = index + 2;
    const cell = cellsOf(row, columns);
    const name = nameIn(cell, 'pupil');
    if (name === '') {
      if (row.some((text) => text.trim() !== '')) unnamed.push(line);
      return;
    }
    const className = classIn(cell);
    const key = `${nameKey(name)}|${classKey(className)}`;
    let pupil = pupils.get(key);
    if (pupil === undefined) {
      pupil = people.length;
      pupils.set(key, pupil);
      people.push({ kind: 'pupil', name, className, telephone: '', email: '', address: '', children: [], line });
    }
    for (let nth = 1; nth <= ADULTS_IN_A_ROW; nth += 1) {
      const adult = adultIn(cell, nth, line);
      if (adult === null) continue;
      const same = adults.get(nameKey(adult.name)) ?? [];
      const known = same.find((at) => isSameAdult(people[at] as Adult, adult, name, people));
      const at = known ?? people.length;
      if (known === undefined) {
        people.push(adult);
        adults.set(nameKey(adult.name), [...same, at]);
      }
      const link = { child: pupil, ...relationIn(cell, nth) };
      const { children } = people[at] as Adult;
      if (!children.has(pupil)) children.set(pupil, link);
    }
  });
  return {
    people: people.map((one) => ({
      ...one,
      children: one.children instanceof Map ? [...one.children.values()] : one.children,
    })),
    unnamed,
  };
}

type Cell = (meaning: string) => string;

function cellsOf(row: readonly string[], columns: readonly ColumnMeaning[]): Cell {
  const known = new Map<string, string>();
  columns.forEach((meaning, at) => {
    const text = (row[at] ?? '').trim();
    if (meaning !== 'leave-out' && text !== '') known.set(meaning, text);
  });
  return (meaning) => (known.get(meaning) ?? '').slice(0, LINE_LIMIT);
}

/** A whole name, from one cell (`HARKER, Ellie` the other way round) or from several. */
function nameIn(cell: Cell, who: string): string {
  const whole = cell(`${who} name`);
  const [last, first, ...more] = whole.split(',').map((part) => part.trim());
  const inOrder = first !== undefined && first !== '' && more.length === 0 ? `${first} ${last}` : whole;
  const parts = [cell(`${who} title`), inOrder, cell(`${who} first`), cell(`${who} last`)];
  return parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, LINE_LIMIT);
}

function classIn(cell: Cell): string | null {
  const className = cell('pupil class');
  if (className !== '') return className;
  const year = cell('pupil year');
  if (year === '') return null;
  return /^\d+$/.test(year) ? `Year ${year}` : year;
}

function adultIn(cell: Cell, nth: number, line: number): Adult | null {
  const who = `adult ${nth}`;
  const name = nameIn(cell, who);
  if (name === '' || name === cell(`${who} title`)) return null;
  return {
    kind: 'adult',
    name,
    className: null,
    telephone: cell(`${who} telephone`),
    email: cell(`${who} email`),
    address: cell(`${who} address`).slice(0, SHORT_TEXT_LIMIT),
    children: new Map(),
    line,
  };
}

function relationIn(cell: Cell, nth: number): Omit<ChildInTable, 'child'> {
  return {
    relation: cell(`adult ${nth} relation`).toLowerCase(),
    responsibility: responsibilityOf(cell(`adult ${nth} responsibility`)),
  };
}

function responsibilityOf(text: string): Responsibility {
  if (/^(y|yes|true|1|t)$/i.test(text)) return 'yes';
  return /^(n|no|false|0|f)$/i.test(text) ? 'no' : 'not-known';
}

function isSameAdult(known: Adult, adult: Adult, pupil: string, people: readonly (PersonInTable | Adult)[]): boolean {
  if (titleOf(known.name) !== titleOf(adult.name)) return false;
  const contacts = ['telephone', 'email', 'address'] as const;
  if (contacts.some((part) => known[part] !== '' && sameContact(known[part], adult[part]))) return true;
  if (contacts.some((part) => known[part] !== '' || adult[part] !== '')) return false;
  return [...known.children.keys()].some((child) => lastNameOf(people[child]?.name ?? '') === lastNameOf(pupil));
}

function sameContact(one: string, other: string): boolean {
  return one.toLowerCase().replace(/[\s().-]/g, '') === other.toLowerCase().replace(/[\s().-]/g, '');
}

function titleOf(name: string): string {
  return /^(mr|mrs|ms|miss|mx|dr)\b/i.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

function lastNameOf(name: string): string {
  return nameKey(name).split(' ').at(-1) ?? '';
}
