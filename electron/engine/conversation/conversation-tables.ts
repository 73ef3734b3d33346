/**
 * `conversation`: what was recorded. `conversation_step` has a row for each entry after it: `added`, `looked`, `struck-out`, `put-back`. Whether it is
 * struck out, and whether somebody still has to look again, follows from them. `incident_id`: the record that it was about.
 */
export const CONVERSATION_TABLES = `
CREATE TABLE conversation (
  conversation_id   TEXT NOT NULL PRIMARY KEY,
  person_id         TEXT NOT NULL,
  on_day            TEXT NOT NULL CHECK (on_day IS date(on_day)),
  words             TEXT NOT NULL CHECK (trim(words) <> ''),
  agreed            TEXT NOT NULL,
  look_again_on     TEXT CHECK (look_again_on IS date(look_again_on)),
  spoken_by         TEXT NOT NULL,
  incident_id       TEXT,
  recorded_sequence INTEGER NOT NULL UNIQUE,
  recorded_at       TEXT NOT NULL,
  recorded_by       TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_person ON conversation (person_id, recorded_sequence);
CREATE INDEX conversation_incident ON conversation (incident_id) WHERE incident_id IS NOT NULL;
CREATE TABLE conversation_step (
  step_sequence   INTEGER PRIMARY KEY,
  conversation_id TEXT NOT NULL,
  kind            TEXT NOT NULL CHECK (kind IN ('added', 'looked', 'struck-out', 'put-back')),
  words           TEXT NOT NULL,
  look_again_on   TEXT CHECK (look_again_on IS date(look_again_on)),
  noted_at        TEXT NOT NULL,
  noted_by        TEXT NOT NULL
) STRICT;
CREATE INDEX conversation_step_of ON conversation_step (conversation_id, step_sequence);
CREATE INDEX conversation_step_looked ON conversation_step (conversation_id) WHERE kind = 'looked' AND look_again_on IS NOT NULL;
`;

export const CONVERSATION_TABLE_NAMES = ['conversation', 'conversation_step'] as const;
