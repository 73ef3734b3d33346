import { CSV_LIMITS } from '../../domain/import/csv-limits';
import { ICS_HEADERS, ICS_LIMITS } from '../../domain/import/ics-limits';
import { cleanCells } from './cells';
import { Refusal } from './refusal';

type Header = (typeof ICS_HEADERS)[number];
/** Text is cut where it is longer than a cell: nobody looks for a term in the thousandth letter. */
const LONGEST = CSV_LIMITS.cell;

/** True for a calendar (RFC 5545), whatever its name ends with. */
export function isCalendar(text: string): boolean {
  return /^\ufeff?\s*BEGIN:VCALENDAR\s*[\r\n]/i.test(text.slice(0, 200));
}

/**
 * A calendar’s events as a table: begin, end, length and title of each VEVENT, as they stand there. Nothing is interpreted here but folded lines,
 * the parts nested in an event (alarms have times of their own) and the four escapes of text. Events that repeat are there once.
 */
export function eventsTable(text: string): { headers: string[]; rows: string[][] } {
  const rows: string[][] = [];
  let inside: readonly string[] = [];
  let event = new Map<Header, string>();
  eachLine(text, (line, number) => {
    const [, name = '', value = ''] = /^([A-Za-z-]+)(?:;[^:"]*(?:"[^"]*"[^:"]*)*)?:(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN') {
      inside = [...inside, value.trim().toUpperCase()];
      if (inside.length > 8) throw new Refusal('not-a-table', number);
      if (inside.at(-1) === 'VEVENT') event = new Map();
    } else if (property === 'END') {
      if (inside.at(-1) === 'VEVENT') add(rows, event, number);
      inside = inside.slice(0, -1);
    } else if (inside.at(-1) === 'VEVENT' && isHeader(property) && !event.has(property)) {
      event.set(property, property === 'SUMMARY' ? plain(value) : value.trim());
    }
  });
  // Cut off in the middle: what would be missing can’t be known.
  if (inside.length > 0) throw new Refusal('not-a-table');
  if (rows.length === 0) throw new Refusal('empty');
  return { headers: [...ICS_HEADERS], rows };
}

function add(rows: string[][], event: ReadonlyMap<Header, string>, line: number): void {
  if (rows.length === ICS_LIMITS.events) throw new Refusal('too-many-rows', line);
  const cells = ICS_HEADERS.map((header) => (event.get(header) ?? '').slice(0, LONGEST));
  rows.push(cleanCells(cells, line));
}

function isHeader(name: string): name is Header {
  return (ICS_HEADERS as readonly string[]).includes(name);
}

function plain(value: string): string {
  return value
    .slice(0, 2 * LONGEST)
    .replace(/\\([nN,;\\])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? ' ' : sign))
    .trim();
}

/** Lines put together again that were folded: those that begin with a blank belong to the one before. */
function eachLine(text: string, take: (line: string, number: number) => void): void {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  let begun: readonly [parts: string[], number: number] | null = null;
  for (const [index, line] of lines.entries()) {
    if (begun !== null && /^[ \t]/.test(line)) {
      begun[0].push(line.slice(1));
      continue;
    }
    if (begun !== null) take(begun[0].join(''), begun[1]);
    begun = [[line], index + 1];
  }
  if (begun !== null) take(begun[0].join(''), begun[1]);
}
