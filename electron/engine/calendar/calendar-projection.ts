import type { NounProjection } from '../door/handler';

/** A row for each time that a school year’s dates were set. The newest of a year counts; with its body erased the one before it does. */
const CREATE = `
CREATE TABLE school_year_dates (
  set_sequence INTEGER PRIMARY KEY,
  year_id      TEXT NOT NULL,
  school_year  INTEGER NOT NULL,
  dates        TEXT NOT NULL CHECK (json_valid(dates))
) STRICT;
CREATE INDEX school_year_dates_of ON school_year_dates (school_year, set_sequence);
`;

/** The dates of the school years. School days are counted from them and never stored. */
export const calendarProjection: NounProjection = {
  name: 'calendar',
  tables: ['school_year_dates'],
  create: CREATE,
  apply: {
    'calendar:set': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO school_year_dates (set_sequence, year_id, school_year, dates) VALUES (?, ?, ?, ?)', [
        sequence,
        subject,
        body.schoolYear,
        JSON.stringify(body),
      ]),
    'body:erased': (db, { body }) => db.run('DELETE FROM school_year_dates WHERE set_sequence = ?', [body.sequence]),
  },
};
