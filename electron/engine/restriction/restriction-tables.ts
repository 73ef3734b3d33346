/**
 * The columns and their order are relied on by the look-up. The constraints repeat the rules of the domain (a seat belt: a row that breaks one is a
 * bug, and stops the act): nothing open-ended, start ≤ review ≤ end, something is restricted, ended as a whole or not at all.
 * `restriction_shape` has a row for each entry that says what a restriction says; the newest counts. `reason` says why it replaced what was known.
 * `restriction_letter` has what the letter of one from paper says of its own dates.
 * `base_what` is what it restricted in the words of whoever decided it, and `what_is_restricted` the same unless it was loosened since.
 * `base_ends_on` and `base_review_on` are the dates that the entry `base_sequence` gave it (carried over, imposed, extended, confirmed); `restriction_change` has a
 * row for each narrowing and each review that continued it, and the newest since then says what `ends_on` and `review_on` are. Its
 * `what_is_restricted` is null where the words stay, `decided_by` JSON, null where nobody said.
 * `restriction_number` has the year of each number that was given, also of those whose body was erased, so that none is given again: carried over, imposed or
 * proposed. A proposed ban has no row in `restriction`: it holds nothing.
 */
export const RESTRICTION_TABLES = `
CREATE TABLE restriction (
  restriction_id     TEXT NOT NULL PRIMARY KEY,
  reference          TEXT NOT NULL UNIQUE CHECK (reference GLOB 'RES-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
  person_id          TEXT NOT NULL,
  type               TEXT NOT NULL CHECK (type IN ('ban', 'contact-plan')),
  what_is_restricted TEXT NOT NULL CHECK (trim(what_is_restricted) <> ''),
  base_what          TEXT NOT NULL CHECK (trim(base_what) <> ''),
  child_arrangements TEXT NOT NULL,
  starts_on          TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on            TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  end_set_by_app     INTEGER NOT NULL CHECK (end_set_by_app IN (0, 1)),
  review_on          TEXT NOT NULL CHECK (review_on IS date(review_on)),
  base_ends_on       TEXT NOT NULL CHECK (base_ends_on IS date(base_ends_on)),
  base_review_on     TEXT NOT NULL CHECK (base_review_on IS date(base_review_on)),
  base_sequence      INTEGER NOT NULL,
  review_set_by_app  INTEGER NOT NULL CHECK (review_set_by_app IN (0, 1)),
  heard              TEXT NOT NULL CHECK (heard IN ('yes', 'no', 'dont-know')),
  recorded_sequence  INTEGER NOT NULL UNIQUE,
  recorded_at        TEXT NOT NULL,
  recorded_by        TEXT NOT NULL,
  ended_on           TEXT CHECK (ended_on IS date(ended_on)),
  ended_reason       TEXT CHECK (trim(ended_reason) <> ''),
  ended_by           TEXT,
  ended_how          TEXT CHECK (ended_how IN ('ended', 'set-aside', 'entered-in-error')),
  ended_set_by       TEXT,
  ended_paper        TEXT,
  ended_at           TEXT,
  ended_decided_by   TEXT CHECK (json_valid(ended_decided_by)),
  CHECK (starts_on <= review_on AND review_on <= ends_on),
  CHECK ((ended_on IS NULL) = (ended_reason IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (ended_at IS NULL) AND (ended_on IS NULL) = (ended_how IS NULL))
) STRICT;
CREATE INDEX restriction_in_force ON restriction (ends_on, starts_on, ended_on);
CREATE INDEX restriction_person ON restriction (person_id, ends_on);
CREATE TABLE restriction_shape (
  noted_sequence INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  shape          TEXT NOT NULL CHECK (json_valid(shape)),
  reason         TEXT NOT NULL,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL
) STRICT;
CREATE INDEX restriction_shape_of ON restriction_shape (restriction_id, noted_sequence);
CREATE TABLE restriction_letter (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL UNIQUE,
  letter         TEXT NOT NULL CHECK (json_valid(letter))
) STRICT;
CREATE TABLE restriction_change (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  kind           TEXT NOT NULL CHECK (kind IN ('narrowed', 'reviewed')),
  at             TEXT NOT NULL,
  ends_on        TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  review_on      TEXT NOT NULL CHECK (review_on IS date(review_on)),
  reason         TEXT NOT NULL,
  scope          INTEGER NOT NULL CHECK (scope IN (0, 1)),
  what_is_restricted TEXT CHECK (trim(what_is_restricted) <> ''),
  decided_by     TEXT CHECK (json_valid(decided_by))
) STRICT;
CREATE INDEX restriction_change_of ON restriction_change (restriction_id, sequence);
CREATE TABLE restriction_once (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  day            TEXT NOT NULL CHECK (day IS date(day)),
  from_time      TEXT NOT NULL,
  to_time        TEXT NOT NULL,
  what           TEXT NOT NULL
) STRICT;
CREATE INDEX restriction_once_day ON restriction_once (restriction_id, day);
CREATE TABLE restriction_staff_told (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  told_id        TEXT NOT NULL,
  who            TEXT NOT NULL CHECK (trim(who) <> ''),
  day            TEXT NOT NULL CHECK (day IS date(day))
) STRICT;
CREATE INDEX restriction_staff_told_of ON restriction_staff_told (restriction_id, sequence);
CREATE TABLE restriction_staff_untold (
  sequence INTEGER PRIMARY KEY,
  told_id  TEXT NOT NULL,
  day      TEXT NOT NULL CHECK (day IS date(day))
) STRICT;
CREATE INDEX restriction_staff_untold_of ON restriction_staff_untold (told_id);
CREATE TABLE restriction_apology (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  words          TEXT NOT NULL
) STRICT;
CREATE TABLE restriction_number (
  recorded_sequence INTEGER PRIMARY KEY,
  reference_year    INTEGER NOT NULL
) STRICT;
CREATE INDEX restriction_number_year ON restriction_number (reference_year);
`;

export const RESTRICTION_TABLE_NAMES = [
  'restriction',
  'restriction_shape',
  'restriction_letter',
  'restriction_change',
  'restriction_once',
  'restriction_staff_told',
  'restriction_staff_untold',
  'restriction_apology',
  'restriction_number',
] as const;
