/**
 * `person_id` or `description`: whom it is about. The constraints repeat the rules of the domain: nothing open-ended, lifted by somebody or
 * not at all.
 */
export const HOLD_TABLES = `
CREATE TABLE hold (
  hold_id         TEXT NOT NULL PRIMARY KEY,
  person_id       TEXT,
  description     TEXT,
  said_by         TEXT NOT NULL,
  words           TEXT NOT NULL,
  ends_on         TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  placed_sequence INTEGER NOT NULL UNIQUE,
  placed_at       TEXT NOT NULL,
  placed_by       TEXT NOT NULL,
  lifted_at       TEXT,
  lifted_by       TEXT,
  CHECK ((person_id IS NULL) <> (description IS NULL)),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
) STRICT;
CREATE INDEX hold_person ON hold (person_id, ends_on);
CREATE INDEX hold_standing ON hold (ends_on);
`;

export const HOLD_TABLE_NAMES = ['hold'] as const;
