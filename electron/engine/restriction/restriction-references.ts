import type { LocalDate } from '../../../domain/dates/local-date';
import { Reference } from '../../../domain/ids';
import type { Readable } from '../compartment/access';

/**
 * The next number of the calendar year (England) of recording. Asked for inside the transaction that records, so numbers have no gaps; the number of
 * a restriction whose body was erased is not given again.
 */
export function nextRestrictionReference(db: Readable, today: LocalDate): Reference {
  const year = today.slice(0, 4);
  // A point comes after the hyphen, so that this is the year's stretch of the index.
  const standing = db.get<{ count: number }>(
    'SELECT count(*) AS count FROM restriction WHERE reference >= ? AND reference < ?',
    [`RES-${year}-`, `RES-${year}.`],
  );
  const erased = db.get<{ count: number }>(
    'SELECT count(*) AS count FROM restriction_erased WHERE reference_year = ?',
    [Number(year)],
  );
  const next = (standing?.count ?? 0) + (erased?.count ?? 0) + 1;
  return Reference.parse(`RES-${year}-${String(next).padStart(4, '0')}`);
}
