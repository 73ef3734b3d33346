/** How much a table from outside may hold: a school's list many times over, and little enough to look through on one page. */
export const CSV_LIMITS = {
  bytes: 5 * 1024 * 1024,
  /** Without the one of the headers. */
  rows: 10_000,
  columns: 60,
  /** UTF-16 code units. */
  cell: 1_000,
} as const;

/** Control characters, and the two breaks of Unicode: none of them is in a cell. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** True if a cell holds what none may hold. */
export function hasControl(cell: string): boolean {
  return CONTROL.test(cell);
}
