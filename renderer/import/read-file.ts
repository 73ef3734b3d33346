import { CSV_LIMITS } from '../../domain/import/csv-limits';
import { type CsvProblemCode, CsvRead } from '../../domain/import/read-csv';

/**
 * Has a file from outside read as a table, in a process of its own (docs/decisions/021). What comes back is checked like everything from outside:
 * the file may have taken over who read it.
 */
export async function readCsv(file: File): Promise<CsvRead> {
  if (file.size > CSV_LIMITS.bytes) return problem('too-large');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return problem('unreadable');
  // What can't cross to this page at all rejects.
  const answer = await window.reader.readCsv(bytes).catch(() => null);
  const read = CsvRead.safeParse(answer);
  return read.success ? read.data : problem('reader-failed');
}

/** None if it was moved, is open elsewhere, or lies on a stick that was taken out. */
async function bytesOf(file: File): Promise<ArrayBuffer | undefined> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

function problem(code: CsvProblemCode): CsvRead {
  return { ok: false, problem: { code, line: null } };
}
