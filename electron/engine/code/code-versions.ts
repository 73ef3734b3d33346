import type { Clause, CodeVersion } from '../../../domain/code/code';
import { versionInForceOn } from '../../../domain/code/code-rules';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { Readable } from '../compartment/access';

/** A version of the code without its clauses. */
export interface CodeVersionKnown extends Pick<CodeVersion, 'title' | 'inForceFrom'> {
  readonly version: number;
}

/** All versions, in the order in which they were adopted. */
export function codeVersions(db: Readable): readonly CodeVersionKnown[] {
  return db.all<CodeVersionKnown>(
    'SELECT version, title, in_force_from AS inForceFrom FROM code_version ORDER BY version',
  );
}

/** Which version was in force on a day (see `versionInForceOn`); null only if the casebook holds none. */
export function codeVersionOn(db: Readable, day: LocalDate): CodeVersionKnown | null {
  return versionInForceOn(codeVersions(db), day);
}

/** The clauses of a version, in the order of the text. */
export function clausesOf(db: Readable, { version }: Pick<CodeVersionKnown, 'version'>): Clause[] {
  return db
    .all<Omit<Clause, 'citable'> & { readonly citable: number }>(
      `SELECT clause_id AS clauseId, parent, heading, text, binds, citable FROM code_clause WHERE version = ? ORDER BY position`,
      [version],
    )
    .map((clause) => ({ ...clause, citable: clause.citable === 1 }));
}

/** The whole text in force on a day; null only if the casebook holds none. */
export function codeOn(db: Readable, day: LocalDate): CodeVersion | null {
  const known = codeVersionOn(db, day);
  if (known === null) return null;
  return { title: known.title, inForceFrom: known.inForceFrom, clauses: clausesOf(db, known) };
}
