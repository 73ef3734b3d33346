import type { Instant } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';

/** Words of an incident as they are stored; those it was recorded with have the incident's own number. */
export interface TextStored {
  readonly number: number;
  readonly text: string;
  /** 1: an addition that is legal advice. */
  readonly privileged: number;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

const COLUMNS = 'number, text, privileged, recorded_at, recorded_by';

/** The words that an incident was recorded with, then its additions in their order; erased ones are missing. */
export function textsOf(db: Readable, incident: number): readonly TextStored[] {
  return [
    ...db.all<TextStored>(`SELECT ${COLUMNS} FROM incident_text WHERE number = ?`, [incident]),
    // The condition says again what the index holds, or it would not be used.
    ...db.all<TextStored>(
      `SELECT ${COLUMNS} FROM incident_text WHERE incident = ? AND number <> incident ORDER BY number`,
      [incident],
    ),
  ];
}
