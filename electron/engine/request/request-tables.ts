/**
 * The constraints repeat the rules of the domain. `request_step` has a row for each step, with the step as JSON; where a request stands follows from them.
 * `request_number` remembers that a number was given, so that it is not given again where the body is erased.
 */
export const REQUEST_TABLES = `
CREATE TABLE request (
  request_id        TEXT NOT NULL PRIMARY KEY,
  reference         TEXT NOT NULL UNIQUE,
  kind              TEXT NOT NULL CHECK (kind IN ('subject-access', 'correction', 'data-complaint', 'restriction-complaint', 'breach')),
  person_id         TEXT,
  sender            TEXT NOT NULL,
  received_on       TEXT NOT NULL CHECK (received_on IS date(received_on)),
  received_at       TEXT,
  channel           TEXT NOT NULL CHECK (channel IN ('letter', 'e-mail', 'spoken', 'phone', 'form', 'other')),
  taken_by          TEXT NOT NULL,
  asks              TEXT NOT NULL,
  recorded_sequence INTEGER NOT NULL UNIQUE,
  logged_at         TEXT NOT NULL,
  logged_by         TEXT NOT NULL
) STRICT;
CREATE INDEX request_person ON request (person_id);
CREATE TABLE request_step (
  sequence   INTEGER PRIMARY KEY,
  request_id TEXT NOT NULL,
  step       TEXT NOT NULL CHECK (json_valid(step)),
  noted_at   TEXT NOT NULL,
  noted_by   TEXT NOT NULL
) STRICT;
CREATE INDEX request_step_of ON request_step (request_id, sequence);
CREATE TABLE request_number (
  recorded_sequence INTEGER PRIMARY KEY,
  reference_year    INTEGER NOT NULL
) STRICT;
CREATE INDEX request_number_year ON request_number (reference_year);
`;

export const REQUEST_TABLE_NAMES = ['request', 'request_step', 'request_number'] as const;
