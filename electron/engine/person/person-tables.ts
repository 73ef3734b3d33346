/** Changes with what `keysToKeep` makes of a word: a casebook whose tables say otherwise makes them anew from its journal. */
const KEYS = 'keys 2';

/**
 * `number` is the sequence of the entry that added the person: small in an index, and the same after every rebuild. A word of a name stands
 * once in `name_word`, with its keys for misspellings in `name_word_key`; `name_pair` holds each two words of a name both ways round (and a
 * single word with the empty text), so that one or two typed words are one seek. A pupil's class is a word as well.
 * `sorted_by` is the name with its last word first, for lists. `other_names` is JSON, null where there are none; words of them are words of the name.
 * `class_year` is the school year in which the class was noted. `person_identity` has every version of who somebody is (the first under the person's own
 * number) once there is more than one; in the same way `person_link` has everything that was said of an adult and a child, and `person_child` what
 * counts now. `person_details` has a row an entry, of which the last one of a person counts.
 * `person_same` has everything that was said of who is the same as whom, and `person_page` what follows from it: of everybody who is merged, on whose page
 * they are shown and by which entry. `person_parted` has the merges that were undone, with the numbers of those on either side; `person_record_kept`
 * the records that came in meanwhile and of which it is decided where they belong.
 * `restricted_name_pair` holds the pairs of people who were ever restricted or on hold, and of their children with the adult's number: so few that those
 * who may stand on the register are found whatever the number of people with that name. Whether a restriction holds today is asked of its dates.
 */
export const PERSON_TABLES = `
CREATE TABLE person (
  number      INTEGER PRIMARY KEY,
  person_id   TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  class_name  TEXT,
  class_year  INTEGER,
  left_on     TEXT,
  identified  INTEGER NOT NULL,
  other_names TEXT,
  name_key    TEXT NOT NULL,
  sorted_by   TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX person_same_name ON person (name_key);
CREATE INDEX person_in_order ON person (sorted_by, number);
CREATE INDEX person_in_order_of_kind ON person (kind, sorted_by, number);
CREATE TABLE person_identity (
  sequence INTEGER PRIMARY KEY,
  person   INTEGER NOT NULL,
  identity TEXT NOT NULL
) STRICT;
CREATE INDEX person_identity_person ON person_identity (person, sequence);
CREATE TABLE person_child (
  adult          INTEGER NOT NULL,
  child          INTEGER NOT NULL,
  sequence       INTEGER NOT NULL,
  relation       TEXT NOT NULL,
  responsibility TEXT NOT NULL,
  PRIMARY KEY (adult, child)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_child_adult ON person_child (child, adult);
CREATE UNIQUE INDEX person_child_sequence ON person_child (sequence);
CREATE TABLE person_link (
  sequence       INTEGER PRIMARY KEY,
  adult          INTEGER NOT NULL,
  child          INTEGER NOT NULL,
  linked         INTEGER NOT NULL,
  relation       TEXT NOT NULL,
  responsibility TEXT NOT NULL
) STRICT;
CREATE INDEX person_link_pair ON person_link (adult, child, sequence);
CREATE INDEX person_link_child ON person_link (child);
CREATE TABLE person_details (
  sequence  INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL,
  details   TEXT NOT NULL
) STRICT;
CREATE INDEX person_details_person ON person_details (person_id, sequence);
CREATE TABLE name_word (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE name_word_key ( -- ${KEYS}
  key  TEXT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (key, word)
) STRICT, WITHOUT ROWID;
CREATE TABLE name_pair (
  word   TEXT NOT NULL,
  other  TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (word, other, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE restricted_person (
  sequence INTEGER PRIMARY KEY,
  person   INTEGER NOT NULL
) STRICT;
CREATE INDEX restricted_person_number ON restricted_person (person);
CREATE TABLE restricted_name_pair (
  word   TEXT NOT NULL,
  other  TEXT NOT NULL,
  person INTEGER NOT NULL,
  PRIMARY KEY (word, other, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX restricted_name_pair_person ON restricted_name_pair (person);
CREATE TABLE person_same (
  sequence INTEGER PRIMARY KEY,
  said     TEXT NOT NULL CHECK (said IN ('same', 'two')),
  first    INTEGER NOT NULL,
  other    INTEGER NOT NULL,
  at       TEXT NOT NULL,
  actor    TEXT NOT NULL,
  CHECK (first <> other)
) STRICT;
CREATE TABLE person_page (
  person   INTEGER PRIMARY KEY,
  page     INTEGER NOT NULL,
  sequence INTEGER UNIQUE,
  CHECK ((person = page) = (sequence IS NULL))
) STRICT;
CREATE INDEX person_page_members ON person_page (page, person);
CREATE TABLE person_parted (
  sequence INTEGER PRIMARY KEY,
  since    INTEGER NOT NULL,
  first    TEXT NOT NULL CHECK (json_valid(first)),
  other    TEXT NOT NULL CHECK (json_valid(other))
) STRICT;
CREATE TABLE person_record_kept (
  sequence  INTEGER PRIMARY KEY,
  person_id TEXT NOT NULL,
  record_id TEXT NOT NULL
) STRICT;
CREATE INDEX person_record_kept_of ON person_record_kept (record_id);
`;

export const PERSON_TABLE_NAMES = [
  'person',
  'person_identity',
  'person_child',
  'person_link',
  'person_details',
  'name_word',
  'name_word_key',
  'name_pair',
  'restricted_person',
  'restricted_name_pair',
  'person_same',
  'person_page',
  'person_parted',
  'person_record_kept',
] as const;
