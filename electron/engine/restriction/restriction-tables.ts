/**
 * The columns and their order are relied on by the look-up. The constraints repeat the rules of the domain (a seat belt: a row that breaks one is a
 * bug, and stops the act): nothing open-ended, start ≤ review ≤ end, something is restricted, ended as a whole or not at all.
 * `restriction_shape` has a row for each entry that says what a restriction says; the newest counts.
 * `restriction_erased` keeps the year of those whose body was erased, so that their numbers are not given again.
 */
export const RESTRICTION_TABLES = `
CREATE TABLE restriction (
  restriction_id     TEXT NOT NULL PRIMARY KEY,
  reference          TEXT NOT NULL UNIQUE CHECK (reference GLOB 'RES-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
  person_id          TEXT NOT NULL,
  type               TEXT NOT NULL CHECK (type IN ('ban', 'contact-plan')),
  what_is_restricted TEXT NOT NULL CHECK (trim(what_is_restricted) <> ''),
  child_arrangements TEXT NOT NULL,
  starts_on          TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on            TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  end_set_by_app     INTEGER NOT NULL CHECK (end_set_by_app IN (0, 1)),
  review_on          TEXT NOT NULL CHECK (review_on IS date(review_on)),
  review_set_by_app  INTEGER NOT NULL CHECK (review_set_by_app IN (0, 1)),
  heard              TEXT NOT NULL CHECK (heard IN ('yes', 'no', 'dont-know')),
  recorded_sequence  INTEGER NOT NULL UNIQUE,
  recorded_at        TEXT NOT NULL,
  recorded_by        TEXT NOT NULL,
  ended_on           TEXT CHECK (ended_on IS date(ended_on)),
  ended_reason       TEXT CHECK (trim(ended_reason) <> ''),
  ended_by           TEXT,
  ended_at           TEXT,
  CHECK (starts_on <= review_on AND review_on <= ends_on),
  CHECK ((ended_on IS NULL) = (ended_reason IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (ended_at IS NULL))
) STRICT;
CREATE INDEX restriction_in_force ON restriction (ends_on, starts_on, ended_on);
CREATE INDEX restriction_person ON restriction (person_id, ends_on);
CREATE TABLE restriction_shape (
  noted_sequence INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  shape          TEXT NOT NULL CHECK (json_valid(shape))
) STRICT;
CREATE INDEX restriction_shape_of ON restriction_shape (restriction_id, noted_sequence);
CREATE TABLE restriction_erased (
  recorded_sequence INTEGER PRIMARY KEY,
  reference_year    INTEGER NOT NULL
) STRICT;
`;

export const RESTRICTION_TABLE_NAMES = ['restriction', 'restriction_shape', 'restriction_erased'] as const;
