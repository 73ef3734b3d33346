/**
 * `outside_order`: *order* is a word of SQL. The constraints repeat the rules of the domain: always a day for the next look, ended as a whole
 * or not at all. `outside_order_look` has a row for each later look; the newest says when the next is due.
 */
export const ORDER_TABLES = `
CREATE TABLE outside_order (
  order_id       TEXT NOT NULL PRIMARY KEY,
  person_id      TEXT NOT NULL,
  kind           TEXT NOT NULL CHECK (kind IN ('court-order', 'bail-condition', 'prohibited-steps', 'dsl-instruction', 'other')),
  which_children TEXT NOT NULL,
  says           TEXT NOT NULL,
  seen_how       TEXT NOT NULL CHECK (seen_how IN ('seen', 'told')),
  seen_by        TEXT NOT NULL,
  seen_on        TEXT CHECK (seen_on IS date(seen_on)),
  source         TEXT NOT NULL,
  until          TEXT CHECK (until IS date(until)),
  look_again_on  TEXT NOT NULL CHECK (look_again_on IS date(look_again_on)),
  door           TEXT NOT NULL CHECK (door IN ('stop', 'conditions')),
  at_the_door    TEXT NOT NULL,
  noted_sequence INTEGER NOT NULL UNIQUE,
  noted_at       TEXT NOT NULL,
  noted_by       TEXT NOT NULL,
  ended_on       TEXT CHECK (ended_on IS date(ended_on)),
  ended_reason   TEXT CHECK (trim(ended_reason) <> ''),
  ended_by       TEXT,
  ended_sequence INTEGER,
  CHECK ((ended_on IS NULL) = (ended_reason IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL) AND (ended_on IS NULL) = (ended_sequence IS NULL))
) STRICT;
CREATE INDEX outside_order_person ON outside_order (person_id, until);
CREATE TABLE outside_order_look (
  look_sequence INTEGER PRIMARY KEY,
  order_id      TEXT NOT NULL,
  seen_how      TEXT NOT NULL CHECK (seen_how IN ('seen', 'told')),
  seen_by       TEXT NOT NULL,
  seen_on       TEXT CHECK (seen_on IS date(seen_on)),
  words         TEXT NOT NULL,
  look_again_on TEXT NOT NULL CHECK (look_again_on IS date(look_again_on)),
  looked_at     TEXT NOT NULL,
  looked_by     TEXT NOT NULL
) STRICT;
CREATE INDEX outside_order_look_of ON outside_order_look (order_id, look_sequence);
`;

export const ORDER_TABLE_NAMES = ['outside_order', 'outside_order_look'] as const;
