/**
 * `number` is the sequence of the entry that recorded it. The values are the current ones, after corrections; each correction stands in
 * `incident_correction` with what was there before. `sort_day` and `sort_time` are when it happened, or when it was recorded where the day
 * isn't known; a day without a time comes after the timed ones of that day. `incident_clause` has them too, so that the newest that cite a
 * clause are read in their order. Narratives and additions are `incident_text` (`number` is the
 * sequence of their own entry, so the newest words have the highest number, and a narrative has its incident's) with a full-text index over it,
 * which holds no text of its own. Only additions stand in `incident_text_added`.
 * `incident_person` says which people of the casebook it is about, who was affected, and whom it was about before a correction named somebody else.
 * `exact_words` are those noted with the narrative; empty for additions. `privileged`: an addition that is legal advice.
 * A struck-out record keeps its row and cites nothing: it has no rows in `incident_clause`, and nothing is still to add to it.
 * `incident_broke` says which restrictions were broken by it, as the record counts now.
 * `child`: a child saw it or was affected.
 * `still_to_add` follows from `record` by a rule: a changed rule changes its comment in the DDL, so that the rows are made anew.
 * `record` is the current record as JSON, without the narrative. `incident_erased` remembers that a number was given, so that it is not
 * given again.
 */
export const INCIDENT_TABLES = `
CREATE TABLE incident (
  number            INTEGER PRIMARY KEY,
  incident_id       TEXT NOT NULL UNIQUE,
  reference_year    INTEGER NOT NULL,
  reference_number  INTEGER NOT NULL,
  sort_day          TEXT NOT NULL,
  sort_time         TEXT NOT NULL,
  record            TEXT NOT NULL,
  opening           TEXT NOT NULL,
  still_to_add      TEXT, -- by the rules of 2026-11: a post's evidence, who told us, RIDDOR
  additions         INTEGER NOT NULL,
  corrections       INTEGER NOT NULL,
  disputes          INTEGER NOT NULL,
  struck_out        INTEGER NOT NULL CHECK (struck_out IN (0, 1)),
  child             INTEGER NOT NULL CHECK (child IN (0, 1)),
  recorded_at       TEXT NOT NULL,
  recorded_by       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX incident_reference ON incident (reference_year, reference_number);
CREATE INDEX incident_newest ON incident (struck_out, sort_day DESC, sort_time DESC, number DESC);
CREATE INDEX incident_child ON incident (sort_day DESC, sort_time DESC, number DESC) WHERE child = 1;
CREATE INDEX incident_disputed ON incident (sort_day DESC, sort_time DESC, number DESC) WHERE disputes > 0;
CREATE TABLE incident_person (
  person_id TEXT NOT NULL,
  role      TEXT NOT NULL CHECK (role IN ('about', 'affected', 'was-about')),
  incident  INTEGER NOT NULL,
  PRIMARY KEY (person_id, role, incident)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_still_to_add ON incident (number DESC) WHERE still_to_add IS NOT NULL;
CREATE TABLE incident_erased (
  number         INTEGER PRIMARY KEY,
  reference_year INTEGER NOT NULL
) STRICT;
CREATE TABLE incident_clause (
  clause_id TEXT NOT NULL,
  sort_day  TEXT NOT NULL,
  sort_time TEXT NOT NULL,
  incident  INTEGER NOT NULL,
  PRIMARY KEY (clause_id, sort_day DESC, sort_time DESC, incident DESC)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident_broke (
  restriction_id TEXT NOT NULL,
  incident       INTEGER NOT NULL,
  PRIMARY KEY (restriction_id, incident)
) STRICT, WITHOUT ROWID;
CREATE TABLE incident_correction (
  number      INTEGER PRIMARY KEY,
  incident    INTEGER NOT NULL,
  body        TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX incident_correction_incident ON incident_correction (incident, number);
CREATE TABLE incident_dispute (
  number      INTEGER PRIMARY KEY,
  incident    INTEGER NOT NULL,
  words       TEXT NOT NULL,
  passage     TEXT NOT NULL,
  how_told    TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX incident_dispute_incident ON incident_dispute (incident, number);
CREATE TABLE incident_strike (
  number      INTEGER PRIMARY KEY,
  incident    INTEGER NOT NULL,
  struck_out  INTEGER NOT NULL CHECK (struck_out IN (0, 1)),
  reason      TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX incident_strike_incident ON incident_strike (incident, number);
CREATE TABLE incident_text (
  number      INTEGER PRIMARY KEY,
  incident    INTEGER NOT NULL,
  text        TEXT NOT NULL,
  exact_words TEXT NOT NULL,
  privileged  INTEGER NOT NULL CHECK (privileged IN (0, 1)),
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX incident_text_added ON incident_text (incident, number) WHERE number <> incident;
CREATE VIRTUAL TABLE incident_words USING fts5 (
  text, exact_words, content = 'incident_text', content_rowid = 'number', columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO incident_words (incident_words, rank) VALUES ('secure-delete', 1);
`;

export const INCIDENT_TABLE_NAMES = [
  'incident',
  'incident_erased',
  'incident_person',
  'incident_clause',
  'incident_broke',
  'incident_correction',
  'incident_dispute',
  'incident_strike',
  'incident_text',
  'incident_words',
] as const;

/** The rows of a full-text table say nothing by themselves: the answers to these are compared instead. */
export const INCIDENT_PROBES = ['gate', 'shouted OR shouting', 'the', '"in the"', 'e*', 'café']
  .map((words) => `SELECT rowid AS number FROM incident_words WHERE incident_words MATCH '${words}' ORDER BY rowid`)
  .concat('SELECT count(*) AS rows FROM incident_words');
