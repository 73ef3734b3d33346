import type { Choice } from '../../../domain/import/choices';
import type { ColumnMeaning } from '../../../domain/import/columns';
import { CSV_LIMITS } from '../../../domain/import/csv-limits';
import { IMPORT_LIMIT, type Imported } from '../../../domain/import/people-to-import';
import type { CsvRead } from '../../../domain/import/read-csv';

const number = (count: number) => count.toLocaleString('en-GB');

export const importWords = {
  title: 'Import people',
  subtitle: 'A list of pupils and their contacts from your school’s own system. Nothing leaves this PC.',
  file: 'Choose a .csv file',
  fileHelp:
    'One row a pupil, or a row for each of their contacts. In your school’s system it is called export, report or download. After the import, delete the file: it is not encrypted.',
  reading: 'Reading the file',
  columns: 'What each column is',
  columnsHelp: 'These are guesses from the headings. Change what is wrong; what you don’t need is left out.',
  example: (cell: string) => (cell === '' ? 'empty in the first row' : `for example ${cell}`),
  who: 'Who is in the list',
  whoHelp: 'The first of them, as they will stand in the casebook.',
  nobody: 'No column is a pupil’s name yet. Choose “Pupil: name”, or first and last name.',
  compare: 'Compare with the casebook',
  perhaps: 'Perhaps here already',
  perhapsHelp: 'They are left out until you say who they are.',
  none: 'Nobody in the list is here under a similar name.',
  importThem: (count: number) => (count === 1 ? 'Import 1 person' : `Import ${number(count)} people`),
  importing: 'Importing',
  leaveOut: 'Leave out for now',
  another: 'Somebody else with a similar name',
  same: 'The same person as ',
  choiceOf: (name: string) => `${name} in the list is`,
  tooMany: `The list has more than ${number(IMPORT_LIMIT)} people. Import it in two parts.`,
  again: 'Choose another file',
} as const;

/** `418 pupils and 502 adults`. */
export function peopleInWords(pupils: number, adults: number): string {
  const some = (count: number, one: string, many: string) => `${number(count)} ${count === 1 ? one : many}`;
  return `${some(pupils, 'pupil', 'pupils')} and ${some(adults, 'adult', 'adults')}`;
}

/** Lines of the file that name no pupil. */
export function unnamedInWords(lines: readonly number[]): string {
  if (lines.length === 1) return `Line ${lines[0]} names no pupil and is left out.`;
  const first = lines.slice(0, 5).join(', ');
  return `${number(lines.length)} lines name no pupil and are left out: ${first}${lines.length > 5 ? ' …' : ''}.`;
}

/** How far the comparing is. */
export function comparingInWords(done: number, inAll: number): string {
  return `Comparing ${number(done)} of ${number(inAll)}`;
}

/** What was known before. */
export function knownInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 person is here already and is not added again.'
    : `${number(count)} people are here already and are not added again.`;
}

/** Said once it is done. */
export function importedInWords({ added, known }: Imported, leftOut: number): string {
  const parts = [added === 1 ? '1 person added' : `${number(added)} people added`];
  if (known > 0) parts.push(`${number(known)} were here already`);
  if (leftOut > 0) parts.push(`${number(leftOut)} left out`);
  return `${parts.join(', ')}.`;
}

/** What to do about a file that can't be read. */
export function csvProblem({ code, line }: Extract<CsvRead, { ok: false }>['problem']): string {
  const where = line === null ? '' : ` Look at line ${number(line)}.`;
  switch (code) {
    case 'empty':
      return 'This file is empty. Export the list again and choose the new file.';
    case 'too-large':
      return `This file is larger than ${CSV_LIMITS.bytes / 1024 / 1024} MB. Export fewer columns, or the list in two parts.`;
    case 'too-many-rows':
      return `This list has more than ${number(CSV_LIMITS.rows)} rows. Export it in two parts.`;
    case 'too-many-columns':
      return `This list has more than ${CSV_LIMITS.columns} columns. Export only names, classes and contacts.${where}`;
    case 'cell-too-long':
      return `A cell of this list is longer than a name or an address can be.${where}`;
    case 'not-a-table':
      return `This is not a .csv file, or its rows don’t fit its headings. In Excel, use “Save as” and “CSV”.${where}`;
    case 'unreadable':
      return 'This file can’t be opened. Close it in other programs, or put the stick back in, and choose it again.';
    case 'reader-failed':
      return 'This file could not be read safely. Export it again; if that does not help, open it in Excel and save it as CSV.';
  }
}

const PARTS: Readonly<Record<string, string>> = {
  name: 'whole name',
  first: 'first name',
  last: 'last name',
  title: 'title',
  class: 'class',
  year: 'year group',
  relation: 'relationship',
  responsibility: 'parental resp.',
  telephone: 'telephone',
  email: 'e-mail',
  address: 'address',
};

/** `Pupil: first name`, `Adult 2: telephone`. */
export function meaningInWords(meaning: ColumnMeaning): string {
  if (meaning === 'leave-out') return 'Left out';
  const words = meaning.split(' ');
  const part = PARTS[words.at(-1) ?? ''] ?? '';
  return words[0] === 'pupil' ? `Pupil: ${part}` : `Adult ${words[1]}: ${part}`;
}

/** The choice that stands at first. */
export const AT_FIRST: Choice = 'leave-out';
