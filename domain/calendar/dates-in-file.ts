import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { clockInEngland } from '../dates/england';
import { addDays, daysBetween, LocalDate, laterOf } from '../dates/local-date';
import { ICS_HEADERS } from '../import/ics-limits';
import type { CsvTable } from '../import/read-csv';
import { isBlank } from '../text';
import { readInYear } from './read-in-year';

/** What something in a file is taken for. `left-out`: an assembly, a holiday between terms, a bank holiday, which is known already. */
export const FOUND_KINDS = ['term', 'half-term', 'closed', 'bank-holiday', 'left-out'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something with dates in a file, and what it looks like. */
export interface DatesFound {
  readonly kind: FoundKind;
  readonly name: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

export type InFile =
  | { readonly read: true; readonly found: readonly DatesFound[]; readonly unread: number }
  | { readonly read: false; readonly why: 'no-dates' };

interface Row {
  readonly name: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
}

/**
 * The dates of a file, the earliest first, each with what its words say that it is; `unread` lines had none. A term that stands there as two days, its first and its last,
 * is put together. Dates without a year are of the school year that is being entered. Nothing is taken over from here: a person looks at it.
 */
export function datesInFile(table: CsvTable, schoolYear: number): InFile {
  const rows = isIcs(table) ? table.rows.map(eventOf) : listed(table, schoolYear);
  if (rows === null) return { read: false, why: 'no-dates' };
  const found = rows.filter((row) => row !== null).sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  if (found.length === 0) return { read: false, why: 'no-dates' };
  return { read: true, found: paired(found).map(named), unread: rows.length - found.length };
}

function isIcs({ headers }: CsvTable): boolean {
  return headers.length === ICS_HEADERS.length && ICS_HEADERS.every((header, at) => headers[at] === header);
}

/** RFC 5545: the end is the moment after the last; without one a DURATION says how long, and without both it is one day. */
function eventOf([start = '', end = '', duration = '', name = '']: readonly string[]): Row | null {
  const first = momentOf(start);
  if (first === null) return null;
  const after = end === '' ? null : momentOf(end);
  if (after === null) return { name, firstDay: first.day, lastDay: lastBy(duration, first.day) };
  const last = after.midnight ? addDays(after.day, -1) : after.day;
  return { name, firstDay: first.day, lastDay: laterOf(last, first.day) };
}

function lastBy(duration: string, firstDay: LocalDate): LocalDate {
  const [, weeks, days] = /^P(?:(\d{1,2})W|(\d{1,3})D)/.exec(duration) ?? [];
  const length = weeks === undefined ? Number(days ?? 1) : 7 * Number(weeks);
  return addDays(firstDay, Math.max(1, length) - 1);
}

/** `20260902`, `20260902T090000` by the clock in England, `20260901T230000Z`. */
function momentOf(text: string): { readonly day: LocalDate; readonly midnight: boolean } | null {
  const [, year, month, date, hour = '00', minute = '00', second = '00', utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text) ?? [];
  const read = LocalDate.safeParse(`${year}-${month}-${date}`);
  if (!read.success) return null;
  const clock = `${hour}:${minute}:${second}`;
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(clock)) return null;
  const there = utc === 'Z' ? clockInEngland(`${read.data}T${clock}.000Z`) : `${read.data}T${clock}.000`;
  return { day: there.slice(0, 10) as LocalDate, midnight: there.slice(11, 19) === '00:00:00' };
}

const COLUMNS = {
  firstDay: /^(first day|start|starts|start date|from|begins|begin|date|day|opens)$/i,
  lastDay: /^(last day|end|ends|end date|to|until|finish|finishes|closes)$/i,
  name: /^(name|what|title|event|description|summary|subject|term|holiday)$/i,
} as const;

/** Null where no column is a first day. */
function listed({ headers, rows }: CsvTable, schoolYear: number): readonly (Row | null)[] | null {
  const at = (which: RegExp) => headers.findIndex((header) => which.test(header.trim()));
  const [first, last, name] = [at(COLUMNS.firstDay), at(COLUMNS.lastDay), at(COLUMNS.name)];
  if (first === -1) return null;
  return rows.map((row) => {
    const firstDay = readInYear(row[first] ?? '', schoolYear);
    const typed = row[last] ?? '';
    const lastDay = isBlank(typed) ? firstDay : readInYear(typed, schoolYear);
    if (firstDay === null || lastDay === null || lastDay < firstDay) return null;
    return { name: row[name] ?? '', firstDay, lastDay };
  });
}

const HALF_TERM = /\bhalf[\s-]*term\b|\bmid[\s-]*term\b/i;
const CLOSED =
  /\binset\b|\bin[\s-]service\b|\bnon[\s-]?pupil\b|\b(staff|teacher)s?[\s-]+(training|development)\b|\btraining day\b|\bclosed (to|for) (pupils|students|children)\b|\bpolling\b/i;
const BANK_HOLIDAY = /\bbank holiday\b|\bgood friday\b|\beaster monday\b|\bmay day\b/i;
const TERM = /\bterm\b/i;
const HOLIDAY = /\bholidays?\b|\bbreak\b|\bvacation\b/i;
const BEGINS = /\b(begins?|starts?|start of|first day|opens?|beginning of|commences?)\b/i;
const ENDS = /\b(ends?|end of|last day|closes?|finish(es)?|breaks? up)\b/i;
/** A term is longer than this, in days; what is called one and is shorter is something in it. */
const SHORTEST_TERM = 14;
/** A half term is shorter than this, in days: a stretch called so that is longer is one half of a term. */
const LONGEST_HALF_TERM = 18;

/** `Autumn term begins` and the next `Autumn term ends` are one term. */
function paired(rows: readonly Row[]): readonly Row[] {
  const out: Row[] = [];
  let begun: { readonly row: Row; readonly at: number } | null = null;
  for (const row of rows) {
    const edge = edgeOf(row);
    if (edge === 'ends' && begun !== null && daysBetween(begun.row.firstDay, row.lastDay) >= SHORTEST_TERM) {
      out[begun.at] = { name: termName(begun.row.name), firstDay: begun.row.firstDay, lastDay: row.lastDay };
      begun = null;
      continue;
    }
    if (edge === 'begins') begun = { row, at: out.length };
    out.push(row);
  }
  return out;
}

function edgeOf({ name, firstDay, lastDay }: Row): 'begins' | 'ends' | null {
  if (!TERM.test(name) || HALF_TERM.test(name) || CLOSED.test(name) || daysBetween(firstDay, lastDay) > 1) return null;
  if (BEGINS.test(name)) return 'begins';
  return ENDS.test(name) ? 'ends' : null;
}

/** `Autumn term` of `First day of autumn term 2026`. */
function termName(name: string): string {
  const [, which = ''] = /\b(autumn|spring|summer|christmas|easter|michaelmas|hilary|lent|trinity)\b/i.exec(name) ?? [];
  return which === '' ? 'Term' : `${which.charAt(0).toUpperCase()}${which.slice(1).toLowerCase()} term`;
}

function named(row: Row): DatesFound {
  const { firstDay, lastDay } = row;
  const name = row.name.replace(/\s+/g, ' ').trim();
  const [first = name] = name.split(/[:;(,–—]| - /);
  return { kind: kindOf(name, daysBetween(firstDay, lastDay) + 1, firstDay), name: first.trim(), firstDay, lastDay };
}

function kindOf(name: string, days: number, firstDay: LocalDate): FoundKind {
  if (CLOSED.test(name)) return days <= 5 ? 'closed' : 'left-out';
  if (BANK_HOLIDAY.test(name) || (days === 1 && ENGLAND_BANK_HOLIDAYS.has(firstDay))) return 'bank-holiday';
  if (HALF_TERM.test(name) && days > 1 && days <= LONGEST_HALF_TERM) return 'half-term';
  if (TERM.test(name) && !HOLIDAY.test(name) && days >= SHORTEST_TERM) return 'term';
  return 'left-out';
}
