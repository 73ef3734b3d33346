import { SchoolYearDates } from '../../../domain/calendar/calendar';
import type { Id } from '../../../domain/ids';
import type { Readable } from '../compartment/access';

/** The school years as they were last set, the earliest first. One whose dates were taken away has no terms. */
export function yearsSet(db: Readable): readonly SchoolYearDates[] {
  const rows = db.all<{ dates: string }>(
    `SELECT s.dates FROM school_year_dates s
     WHERE s.set_sequence = (SELECT max(o.set_sequence) FROM school_year_dates o WHERE o.school_year = s.school_year)
     ORDER BY s.school_year`,
  );
  return rows.map(({ dates }) => SchoolYearDates.parse(JSON.parse(dates)));
}

/** The id under which a school year was set before; null if it never was. */
export function yearIdOf(db: Readable, schoolYear: number): Id | null {
  const row = db.get<{ yearId: Id }>(
    'SELECT year_id AS yearId FROM school_year_dates WHERE school_year = ? ORDER BY set_sequence DESC LIMIT 1',
    [schoolYear],
  );
  return row?.yearId ?? null;
}
