import { z } from 'zod';
import { CSV_LIMITS, hasControl } from './csv-limits';

const Cell = z
  .string()
  .max(CSV_LIMITS.cell)
  .refine((cell) => !hasControl(cell));
const Row = z.array(Cell).max(CSV_LIMITS.columns);

/** A table as it was read: every row has a cell for each header, and no two headers are the same. */
export const CsvTable = z
  .strictObject({ headers: Row.min(1), rows: z.array(Row).max(CSV_LIMITS.rows) })
  .refine(({ headers }) => new Set(headers).size === headers.length && !headers.includes(''))
  .refine(({ headers, rows }) => rows.every((row) => row.length === headers.length));
export type CsvTable = z.infer<typeof CsvTable>;

/** Why a file was not read. The screen owns the sentence. */
export const CsvProblemCode = z.enum([
  'empty',
  'too-large',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  /** Not text at all, or text whose rows and quotes don't make one table. */
  'not-a-table',
  'unreadable',
  /** The reader took too long, ended, was busy, or answered something odd. */
  'reader-failed',
]);
export type CsvProblemCode = z.infer<typeof CsvProblemCode>;

/** A table, or why there is none and at which line of the file; never a part of one. */
export const CsvRead = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: CsvTable }),
  z.strictObject({
    ok: z.literal(false),
    problem: z.strictObject({ code: CsvProblemCode, line: z.number().int().min(1).nullable() }),
  }),
]);
export type CsvRead = z.infer<typeof CsvRead>;
