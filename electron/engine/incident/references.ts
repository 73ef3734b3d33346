import type { LocalDate } from '../../../domain/dates/local-date';
import { Reference } from '../../../domain/ids';
import type { Readable } from '../compartment/access';

/**
 * The next number of the calendar year (England) of recording. Asked for inside the transaction that records, so numbers have no gaps; the
 * number of an incident whose body was erased is not given again.
 */
export function nextIncidentReference(db: Readable, today: LocalDate): Reference {
  const year = Number(today.slice(0, 4));
  const last = db.get<{ number: number; reference_number: number }>(
    'SELECT number, reference_number FROM incident WHERE reference_year = ? ORDER BY reference_number DESC LIMIT 1',
    [year],
  );
  const erased = db.get<{ count: number }>(
    'SELECT count(*) AS count FROM incident_erased WHERE reference_year = ? AND number > ?',
    [year, last?.number ?? 0],
  );
  const next = (last?.reference_number ?? 0) + (erased?.count ?? 0) + 1;
  return Reference.parse(`INC-${year}-${String(next).padStart(4, '0')}`);
}
