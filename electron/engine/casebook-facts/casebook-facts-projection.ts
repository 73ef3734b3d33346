import type { EntryBody } from '../../../domain/journal/entry-kinds';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';

/** Kinds of entry that come with a new header. */
export type HeaderChange = 'casebook:founded' | 'recovery:replaced' | 'user:recovered';

/**
 * What the casebook says of itself and of those who may sign in. One row of facts; `recovery_ask` and `safeguarding_lead` are JSON, as in the entries.
 * `header_generation` is that of the newest header that the journal knows, `last_header_change` the kind of entry that came with it.
 */
const CREATE = `
CREATE TABLE casebook_facts (
  casebook_id             TEXT NOT NULL PRIMARY KEY,
  school_name             TEXT NOT NULL,
  school_type             TEXT NOT NULL,
  practice                INTEGER NOT NULL CHECK (practice IN (0, 1)),
  safeguarding_lead       TEXT NOT NULL,
  recovery_box_public_key  TEXT NOT NULL,
  recovery_sign_public_key TEXT NOT NULL,
  recovery_ask            TEXT NOT NULL,
  recovery_confirmed      INTEGER NOT NULL CHECK (recovery_confirmed IN (0, 1)),
  header_generation       INTEGER NOT NULL,
  last_header_change      TEXT NOT NULL
) STRICT;
CREATE TABLE casebook_user (
  user_id         TEXT NOT NULL PRIMARY KEY,
  added_sequence  INTEGER NOT NULL UNIQUE,
  name            TEXT NOT NULL,
  sign_in_name    TEXT NOT NULL,
  role            TEXT NOT NULL,
  box_public_key  TEXT NOT NULL,
  sign_public_key TEXT NOT NULL
) STRICT;
`;

/** School, users, recovery sheet, header. */
export const casebookFactsProjection: NounProjection = {
  name: 'casebook-facts',
  tables: ['casebook_facts', 'casebook_user'],
  create: CREATE,
  apply: {
    'casebook:founded': found,
    'recovery:confirmed': (db) => db.run('UPDATE casebook_facts SET recovery_confirmed = 1'),
    'recovery:replaced': (db, { kind, body }) => {
      putSheet(db, body);
      putHeader(db, body.headerGeneration, kind);
    },
    'user:recovered': (db, { kind, body }) => {
      db.run('UPDATE casebook_user SET box_public_key = ?, sign_public_key = ? WHERE user_id = ?', [
        body.boxPublicKey,
        body.signPublicKey,
        body.userId,
      ]);
      putHeader(db, body.headerGeneration, kind);
    },
  },
};

function found(db: Writable, { sequence, kind, body }: ProjectedEntry<'casebook:founded'>): void {
  const { casebookId, school, practice, founder, recovery, safeguardingLead, headerGeneration } = body;
  db.run('INSERT INTO casebook_facts VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)', [
    casebookId,
    school.name,
    school.type,
    Number(practice),
    JSON.stringify(safeguardingLead),
    recovery.boxPublicKey,
    recovery.signPublicKey,
    JSON.stringify(recovery.ask),
    headerGeneration,
    kind,
  ]);
  db.run('INSERT INTO casebook_user VALUES (?, ?, ?, ?, ?, ?, ?)', [
    founder.userId,
    sequence,
    founder.name,
    founder.signInName,
    founder.role,
    founder.boxPublicKey,
    founder.signPublicKey,
  ]);
}

/** A new sheet counts once it was typed back. */
function putSheet(db: Writable, { boxPublicKey, signPublicKey, ask }: EntryBody<'recovery:replaced'>): void {
  db.run(
    'UPDATE casebook_facts SET recovery_box_public_key = ?, recovery_sign_public_key = ?, recovery_ask = ?, recovery_confirmed = 0',
    [boxPublicKey, signPublicKey, JSON.stringify(ask)],
  );
}

function putHeader(db: Writable, generation: number, kind: HeaderChange): void {
  db.run('UPDATE casebook_facts SET header_generation = ?, last_header_change = ?', [generation, kind]);
}
