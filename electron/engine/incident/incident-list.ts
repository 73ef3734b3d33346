import type { LocalDate } from '../../../domain/dates/local-date';
import { hitParts } from '../../../domain/incident/hit';
import type { IncidentRow } from '../../../domain/incident/incident';
import {
  type HitPart,
  type IncidentFilter,
  type IncidentsShown,
  type Sought,
  type SoughtPhrase,
  soughtIn,
} from '../../../domain/incident/incident-filter';
import type { Readable, SqlValue } from '../compartment/access';
import { ROW_COLUMNS, type StoredRow, shownRows } from './incident-rows';
import { type FoundIn, newestBeginning, shortBeginning } from './newest-beginning';

export interface IncidentPage {
  readonly rows: IncidentRow[];
  readonly total: number;
  readonly more: boolean;
  readonly any: boolean;
}

/** Most incidents that a search lists. Whoever needs an older one types more. */
export const SEARCH_LIMIT = 200;
/** Texts that a search looks at: several may belong to one incident. */
const TEXTS_LIMIT = 300;

/** Which rows are shown, and the day on which. */
export interface Place {
  readonly offset: number;
  readonly limit: number;
  readonly today: LocalDate;
}

/** A page of the incidents that a filter lets through: the newest happening first, then the one recorded last; a search the one recorded last first. */
export function incidentPage(db: Readable, filter: IncidentFilter, place: Place): IncidentPage {
  const { offset, limit, today } = place;
  const any = db.get('SELECT 1 AS one FROM incident LIMIT 1') !== undefined;
  const sought = soughtIn(filter.words);
  if (sought.by === 'nothing') return { ...listed(db, filter, place), more: false, any };
  const { numbers, textOf, more } = found(db, sought, filter);
  const page = numbers.slice(offset, offset + limit);
  const texts = textsByNumber(
    db,
    page.flatMap((number) => textOf.get(number) ?? []),
  );
  const rows = shownRows(db, storedInOrder(db, page), today).map((row, index) => {
    const text = texts.get(textOf.get(page[index] ?? 0) ?? 0);
    return { ...row, hit: text === undefined || sought.by !== 'words' ? null : hitIn(text, sought.phrases) };
  });
  return { rows, total: numbers.length, more, any };
}

/** The rows of these incidents, in the order asked for. */
function storedInOrder(db: Readable, numbers: readonly number[]): readonly StoredRow[] {
  const rows = db.all<StoredRow & { number: number }>(
    `SELECT i.number, ${ROW_COLUMNS} FROM json_each(?) j CROSS JOIN incident i ON i.number = j.value`,
    [JSON.stringify(numbers)],
  );
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}

interface FoundText {
  readonly number: number;
  readonly text: string;
  readonly exact_words: string;
}

function textsByNumber(db: Readable, numbers: readonly number[]): ReadonlyMap<number, FoundText> {
  const rows = db.all<FoundText>(
    'SELECT t.number, t.text, t.exact_words FROM json_each(?) j CROSS JOIN incident_text t ON t.number = j.value',
    [JSON.stringify(numbers)],
  );
  return new Map(rows.map((row) => [row.number, row]));
}

/** What a row has to be for a list; `struck_out` is the first column of the index that gives the order. */
const CONDITIONS: Readonly<Record<IncidentsShown, string>> = {
  standing: 'i.struck_out = 0',
  'to-add': 'i.struck_out = 0 AND i.still_to_add IS NOT NULL',
  child: 'i.struck_out = 0 AND i.child = 1',
  disputed: 'i.struck_out = 0 AND i.disputes > 0',
  'struck-out': 'i.struck_out = 1',
};

function listed(
  db: Readable,
  { show, clause, order }: IncidentFilter,
  { offset, limit, today }: Place,
): Pick<IncidentPage, 'rows' | 'total'> {
  const where = clause === null ? CONDITIONS[show] : `${CONDITIONS[show]} AND ${CITES}`;
  const values: readonly SqlValue[] = clause === null ? [] : [clause];
  const way = order === 'newest' ? 'DESC' : 'ASC';
  const sorted = `i.sort_day ${way}, i.sort_time ${way}, i.number ${way}`;
  // The page is found in the index alone, so that its place in the list costs hardly anything.
  const stored = db.all<StoredRow>(
    `SELECT ${ROW_COLUMNS} FROM (SELECT i.number FROM incident i WHERE ${where} ORDER BY ${sorted} LIMIT ? OFFSET ?) page
     CROSS JOIN incident i ON i.number = page.number ORDER BY ${sorted}`,
    [...values, limit, offset],
  );
  const total =
    db.get<{ total: number }>(`SELECT count(*) AS total FROM incident i WHERE ${where}`, values)?.total ?? 0;
  return { rows: shownRows(db, stored, today), total };
}

/** Cited now, also by a record that is struck out, which has no row among those that cite. */
const CITES = "EXISTS (SELECT 1 FROM json_each(i.record, '$.citation.clauses') WHERE value = ?)";

interface Found {
  readonly numbers: readonly number[];
  /** The newest text of each incident in which it was found. */
  readonly textOf: ReadonlyMap<number, number>;
  readonly more: boolean;
}

function found(db: Readable, sought: Exclude<Sought, { by: 'nothing' }>, filter: IncidentFilter): Found {
  if (sought.by === 'reference') {
    const [, year = '', number = ''] = sought.reference.split('-');
    // Whoever types a number wants that record, whatever the filter says.
    const row = db.get<{ number: number }>(
      'SELECT number FROM incident WHERE reference_year = ? AND reference_number = ?',
      [Number(year), Number(number)],
    );
    return { numbers: row === undefined ? [] : [row.number], textOf: new Map(), more: false };
  }
  const { show, clause } = filter;
  const where = clause === null ? CONDITIONS[show] : `${CONDITIONS[show]} AND ${CITES}`;
  const values: readonly SqlValue[] = clause === null ? [] : [clause];
  const beginning = shortBeginning(sought.phrases);
  const newest = beginning === null ? null : newestBeginning(db, beginning, TEXTS_LIMIT, where, values);
  const rows = newest ?? byIndex(db, sought.query, where, values);
  const textOf = new Map<number, number>();
  for (const { incident, text } of rows) if (!textOf.has(incident)) textOf.set(incident, text);
  const numbers = [...textOf.keys()];
  const more = numbers.length > SEARCH_LIMIT || rows.length === TEXTS_LIMIT;
  return { numbers: numbers.slice(0, SEARCH_LIMIT), textOf, more };
}

function byIndex(db: Readable, query: string, where: string, values: readonly SqlValue[]): readonly FoundIn[] {
  return db.all<FoundIn>(
    `SELECT t.incident, t.number AS text FROM incident_words CROSS JOIN incident_text t ON t.number = incident_words.rowid
     CROSS JOIN incident i ON i.number = t.incident
     WHERE incident_words MATCH ? AND ${where} ORDER BY incident_words.rowid DESC LIMIT ${TEXTS_LIMIT}`,
    [query, ...values],
  );
}

/** A piece of the narrative or addition, or of the exact words where it stands only there. Marked here: to ask the index for each row costs more than the search. */
function hitIn({ text, exact_words }: FoundText, phrases: readonly SoughtPhrase[]): HitPart[] {
  const inText = hitParts(text, phrases);
  return [...(inText.some(({ hit }) => hit) || exact_words === '' ? inText : hitParts(exact_words, phrases))];
}
