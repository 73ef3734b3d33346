import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { Reference } from '../../../domain/ids';
import type { Readable, Writable } from '../compartment/access';

/**
 * The next number of the calendar year (England) of recording. Asked for inside the transaction that records, so numbers have no gaps; the number of
 * a request whose body was erased is not given again.
 */
export function nextRequestReference(db: Readable, today: LocalDate): Reference {
  const year = Number(today.slice(0, 4));
  const given = db.get<{ count: number }>('SELECT count(*) AS count FROM request_number WHERE reference_year = ?', [
    year,
  ]);
  return Reference.parse(`REQ-${year}-${String((given?.count ?? 0) + 1).padStart(4, '0')}`);
}

/** A number was given by this entry; the same again where its body is erased. */
export function noteRequestNumber(db: Writable, sequence: number, at: Instant): void {
  db.run('INSERT OR IGNORE INTO request_number (recorded_sequence, reference_year) VALUES (?, ?)', [
    sequence,
    Number(dayInEngland(at).slice(0, 4)),
  ]);
}
