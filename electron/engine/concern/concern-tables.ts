/**
 * `concern`: what was logged; `concern_step` has a row for each step after it, from which the state is worked out and never stored.
 * `concern_settled`: which settled matter a record is about, by the entry that said so; the newest counts. `concern_number`: the numbers given,
 * also of what was erased.
 */
export const CONCERN_TABLES = `
CREATE TABLE concern (
  concern_id        TEXT NOT NULL PRIMARY KEY,
  reference         TEXT NOT NULL,
  person_id         TEXT NOT NULL,
  words             TEXT NOT NULL CHECK (trim(words) <> ''),
  raised_on         TEXT CHECK (raised_on IS date(raised_on)),
  with_whom         TEXT NOT NULL,
  how               TEXT,
  stage             TEXT,
  logged_on         TEXT NOT NULL CHECK (logged_on IS date(logged_on)),
  recorded_sequence INTEGER NOT NULL UNIQUE,
  recorded_at       TEXT NOT NULL,
  recorded_by       TEXT NOT NULL
) STRICT;
CREATE INDEX concern_person ON concern (person_id, recorded_sequence);
CREATE TABLE concern_step (
  step_sequence INTEGER PRIMARY KEY,
  concern_id    TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('acknowledged', 'answered', 'moved', 'closed', 'reopened')),
  on_day        TEXT NOT NULL CHECK (on_day IS date(on_day)),
  how           TEXT,
  stage         TEXT,
  words         TEXT NOT NULL,
  noted_at      TEXT NOT NULL,
  noted_by      TEXT NOT NULL
) STRICT;
CREATE INDEX concern_step_of ON concern_step (concern_id, step_sequence);
CREATE TABLE concern_settled (
  pointed_sequence INTEGER PRIMARY KEY,
  incident_id      TEXT NOT NULL,
  concern_id       TEXT
) STRICT;
CREATE INDEX concern_settled_of ON concern_settled (incident_id, pointed_sequence);
CREATE TABLE concern_targets (
  set_sequence       INTEGER PRIMARY KEY,
  acknowledge_within INTEGER NOT NULL,
  answer_within      INTEGER NOT NULL
) STRICT;
CREATE TABLE concern_number (
  recorded_sequence INTEGER PRIMARY KEY,
  reference_year    INTEGER NOT NULL
) STRICT;
CREATE INDEX concern_number_year ON concern_number (reference_year);
`;

export const CONCERN_TABLE_NAMES = [
  'concern',
  'concern_step',
  'concern_settled',
  'concern_targets',
  'concern_number',
] as const;
