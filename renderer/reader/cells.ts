import { CSV_LIMITS } from '../../domain/import/csv-limits';
import { Refusal } from './refusal';

const BREAKS = /[\t\n\v\f\r\u2028\u2029]/g;
const CONTROLS = /\p{Cc}/gu;

/** A row's cells as text on one line, without control characters; nothing else is changed, so that `=1+1` stays the text that it is. */
export function cleanCells(cells: readonly string[], line: number): string[] {
  const clean = cells.map((cell) => cell.replace(BREAKS, ' ').replace(CONTROLS, ''));
  if (clean.some((cell) => cell.length > CSV_LIMITS.cell)) throw new Refusal('cell-too-long', line);
  return clean;
}

/** True for a line on which nothing stands, but perhaps delimiters. */
export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The first row as names of columns. Where one is missing or comes twice, the column is called by its place. */
export function headersOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  const taken = new Set(names);
  return names.map((name, place) => {
    if (name !== '' && names.indexOf(name) === place) return name;
    const free = freeName(`Column ${place + 1}`, taken);
    taken.add(free);
    return free;
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let again = 2; taken.has(free); again += 1) free = `${name} (${again})`;
  return free;
}

/** The row with a cell for each header. Text that stands under none is not dropped: the row is refused. */
export function fitRow(cells: readonly string[], width: number, line: number): string[] {
  if (!isEmptyRow(cells.slice(width))) throw new Refusal('not-a-table', line);
  return Array.from({ length: width }, (_, place) => cells[place] ?? '');
}
