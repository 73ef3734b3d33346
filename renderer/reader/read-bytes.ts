import { CSV_LIMITS } from '../../domain/import/csv-limits';
import type { CsvRead } from '../../domain/import/read-csv';
import { cleanCells, fitRow, headersOf, isEmptyRow } from './cells';
import { decode } from './decode';
import { eventsTable, isCalendar } from './events';
import { eachRow } from './parse';
import { Refusal } from './refusal';

/** Reads a file's bytes as one table, a calendar as the table of its events: all of it, or the reason why not. Never throws. */
export function readBytes(bytes: Uint8Array): CsvRead {
  try {
    if (bytes.length > CSV_LIMITS.bytes) throw new Refusal('too-large');
    const text = decode(bytes);
    return { ok: true, value: isCalendar(text) ? eventsTable(text) : tableOf(text) };
  } catch (error) {
    // A bug in here, or in the library, is a file that wasn't read: the page must not wait for an answer.
    return (error instanceof Refusal ? error : new Refusal('reader-failed')).answer;
  }
}

function tableOf(text: string): { headers: string[]; rows: string[][] } {
  let headers: string[] | undefined;
  const rows: string[][] = [];
  eachRow(text, (raw, line) => {
    if (raw.length > CSV_LIMITS.columns) throw new Refusal('too-many-columns', line);
    const cells = cleanCells(raw, line);
    if (isEmptyRow(cells)) return;
    if (headers === undefined) {
      headers = headersOf(cells);
      return;
    }
    if (rows.length === CSV_LIMITS.rows) throw new Refusal('too-many-rows', line);
    rows.push(fitRow(cells, headers.length, line));
  });
  if (headers === undefined) throw new Refusal('empty');
  return { headers, rows };
}
