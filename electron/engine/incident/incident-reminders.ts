import { addMonths, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { type SchoolCalendar, schoolDaysBetween } from '../../../domain/dates/school-calendar';
import { remindsOfDefamation } from '../../../domain/incident/defamation';
import type { IncidentCorrected } from '../../../domain/incident/incident-entries';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { askPoliceOn, saysPolice } from '../../../domain/incident/police-report';
import { reportBy, riddorOpen } from '../../../domain/incident/riddor';
import type { TodayShown } from '../../../domain/today/today';
import type { Readable } from '../compartment/access';
import { ROW_COLUMNS, type StoredRow, shownRows } from './incident-rows';

type Stored = StoredRow & { readonly number: number };

/** Records whose police reference is due or late (D13), the longest late first. One that was struck out asks for nothing. */
export function policeReferencesDue(
  db: Readable,
  today: LocalDate,
  calendar: SchoolCalendar,
): TodayShown['policeReferences'] {
  const stored = db.all<Stored>(
    `SELECT ${ROW_COLUMNS}, i.number FROM incident i WHERE i.still_to_add IS NOT NULL AND i.still_to_add LIKE '%"police-reference"%'`,
  );
  const due = stored.flatMap((row) => {
    const askOn = askPoliceOn(fieldsOf(row).details, policeNotedAt(db, row), calendar);
    return askOn === null || askOn > today ? [] : [{ row, askOn }];
  });
  due.sort((one, other) => (one.askOn < other.askOn ? -1 : one.askOn > other.askOn ? 1 : 0));
  const rows = shownRows(
    db,
    due.map(({ row }) => row),
    today,
  );
  return due.flatMap(({ askOn }, index) => {
    const incident = rows[index];
    return incident === undefined ? [] : [{ incident, askOn, inSchoolDays: schoolDaysBetween(today, askOn, calendar) }];
  });
}

/**
 * Records after which the HSE has to be told, or something written down, and that don't say yet that it was (D12): those with a last day first, the
 * earliest on top. They stand there from the day of recording on, and go with the reference alone.
 */
export function riddorDue(db: Readable, today: LocalDate): TodayShown['riddor'] {
  const stored = db.all<StoredRow>(
    `SELECT ${ROW_COLUMNS} FROM incident i WHERE i.still_to_add IS NOT NULL AND i.still_to_add LIKE '%"riddor"%' ORDER BY i.number`,
  );
  const due = stored.flatMap((row) => {
    const { details, happened } = fieldsOf(row);
    if (riddorOpen(details) === null) return [];
    return [{ row, last: reportBy(details, happened.day, row.recorded_at) }];
  });
  const sortKey = ({ last }: { readonly last: LocalDate | null }) => last ?? '9999';
  due.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : sortKey(one) > sortKey(other) ? 1 : 0));
  const rows = shownRows(
    db,
    due.map(({ row }) => row),
    today,
  );
  return due.flatMap(({ last }, index) => {
    const incident = rows[index];
    return incident === undefined ? [] : [{ incident, last }];
  });
}

/** When somebody first noted that the police were told: with the record, or by the correction that said so last. */
function policeNotedAt(db: Readable, { number, recorded_at }: Stored): Instant {
  const corrections = db.all<{ body: string; recorded_at: Instant }>(
    `SELECT body, recorded_at FROM incident_correction WHERE incident = ? AND json_extract(body, '$.field') = 'details' ORDER BY number DESC`,
    [number],
  );
  const began = corrections.find(({ body }) => {
    const correction = JSON.parse(body) as Extract<IncidentCorrected, { field: 'details' }>;
    return saysPolice(correction.after) && !saysPolice(correction.before);
  });
  return began?.recorded_at ?? recorded_at;
}

/** Records about a post whose year for a claim is nearly over, or over by that day (D21), the first to end first. Of the last year and a month alone. */
export function defamationReminders(db: Readable, today: LocalDate, by?: LocalDate): TodayShown['defamation'] {
  const stored = db.all<StoredRow>(
    `SELECT DISTINCT ${ROW_COLUMNS} FROM incident_clause c CROSS JOIN incident i ON i.number = c.incident
     WHERE c.clause_id >= 'A' AND c.clause_id < 'B' AND i.sort_day >= ?`,
    [addMonths(today, -13)],
  );
  const due = stored.flatMap((row) => {
    const last = remindsOfDefamation(fieldsOf(row), row.recorded_at, today, by);
    return last === null ? [] : [{ row, last }];
  });
  due.sort((one, other) => (one.last < other.last ? -1 : one.last > other.last ? 1 : 0));
  const rows = shownRows(
    db,
    due.map(({ row }) => row),
    today,
  );
  return due.flatMap(({ last }, index) => {
    const incident = rows[index];
    return incident === undefined ? [] : [{ incident, last }];
  });
}

function fieldsOf({ record }: StoredRow): IncidentFields {
  return JSON.parse(record) as IncidentFields;
}
