import type { NounProjection } from '../door/handler';

/** `version` is the sequence of the entry that adopted it; `position` the clause's place in the text, from 0. */
const CREATE = `
CREATE TABLE code_version (
  version       INTEGER PRIMARY KEY,
  title         TEXT NOT NULL,
  in_force_from TEXT NOT NULL CHECK (in_force_from IS date(in_force_from))
) STRICT;
CREATE TABLE code_clause (
  version   INTEGER NOT NULL REFERENCES code_version (version) ON DELETE CASCADE,
  position  INTEGER NOT NULL,
  clause_id TEXT NOT NULL,
  parent    TEXT,
  heading   TEXT NOT NULL CHECK (heading <> ''),
  text      TEXT NOT NULL,
  binds     TEXT NOT NULL CHECK (binds IN ('parents', 'school', 'nobody')),
  citable   INTEGER NOT NULL CHECK (citable IN (0, 1)),
  PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX code_clause_id ON code_clause (version, clause_id);
`;

/** The versions of the code and their clauses. */
export const codeProjection: NounProjection = {
  name: 'code',
  tables: ['code_version', 'code_clause'],
  create: CREATE,
  apply: {
    'code:adopted': (db, { sequence, body }) => {
      db.run('INSERT INTO code_version (version, title, in_force_from) VALUES (?, ?, ?)', [
        sequence,
        body.title,
        body.inForceFrom,
      ]);
      for (const [position, { clauseId, parent, heading, text, binds, citable }] of body.clauses.entries()) {
        db.run('INSERT INTO code_clause VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
          sequence,
          position,
          clauseId,
          parent,
          heading,
          text,
          binds,
          Number(citable),
        ]);
      }
    },
    'body:erased': (db, { body }) => {
      db.run('DELETE FROM code_clause WHERE version = ?', [body.sequence]);
      db.run('DELETE FROM code_version WHERE version = ?', [body.sequence]);
    },
  },
};
