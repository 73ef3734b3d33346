/**
 * `ban_step` has a row for each entry about a ban, in their order; what they come to is made of them by `banCase`. A ban that holds or held has a row in
 * `restriction` beside it, written anew with each step.
 */
export const BAN_TABLES = `
CREATE TABLE ban_step (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  person_id      TEXT,
  kind           TEXT NOT NULL,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  body           TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX ban_step_of ON ban_step (restriction_id, sequence);
CREATE INDEX ban_step_begun ON ban_step (kind, sequence) WHERE kind IN ('ban:imposed', 'ban:proposed');
CREATE INDEX ban_step_person ON ban_step (person_id, sequence) WHERE person_id IS NOT NULL;
`;

export const BAN_TABLE_NAMES = ['ban_step'] as const;
