/**
 * `plan` has the plan as it was started; `plan_limit` every number that it was loosened to since (JSON; null: none any more),
 * `plan_contact` every contact logged against one. The row of the register is that of any restriction, and a plan from paper has that alone.
 */
export const PLAN_TABLES = `
CREATE TABLE plan (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL UNIQUE,
  body           TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE TABLE plan_limit (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  from_day       TEXT NOT NULL CHECK (from_day IS date(from_day)),
  contact_limit  TEXT CHECK (json_valid(contact_limit))
) STRICT;
CREATE INDEX plan_limit_of ON plan_limit (restriction_id, sequence);
CREATE TABLE plan_contact (
  sequence       INTEGER PRIMARY KEY,
  restriction_id TEXT NOT NULL,
  at             TEXT NOT NULL,
  actor          TEXT NOT NULL,
  body           TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX plan_contact_of ON plan_contact (restriction_id, sequence);
`;

export const PLAN_TABLE_NAMES = ['plan', 'plan_limit', 'plan_contact'] as const;
