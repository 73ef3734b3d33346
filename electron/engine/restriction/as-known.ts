import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import { isEntryKind, readBody } from '../../../domain/journal/entry-kinds';
import {
  DATING_KINDS,
  type DatingEntry,
  type KnownRestriction,
  knownInForce,
} from '../../../domain/restriction/as-known';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { labelsOf } from '../person/person-labels';

/** The register as it was known at the end of a day: those in force then, by what was recorded until then. */
export const restrictionsAsKnown: Query<'restriction:as-known'> = {
  answer: ({ on }, { db, today }) => {
    const known = knownOn(db, on);
    const people = labelsOf(
      db,
      known.map(({ personId }) => personId),
      today,
    );
    return known.map(({ personId, endedOn: _none, ...row }) => ({
      ...row,
      person: people.get(personId) ?? {
        personId,
        kind: 'adult',
        name: '',
        className: null,
        children: [],
        difference: null,
      },
    }));
  },
};

/** A replay of the journal to the end of a day. An entry whose body was erased says nothing. */
export function knownOn(db: Readable, day: LocalDate): readonly KnownRestriction[] {
  const rows = db.all<{ kind: string; version: number; subject: string; at: Instant; body: string }>(
    `SELECT json_extract(j.entry, '$.kind') AS kind, json_extract(j.entry, '$.version') AS version,
       json_extract(j.entry, '$.subject') AS subject, json_extract(j.entry, '$.at') AS at, b.body
     FROM journal j JOIN journal_body b ON b.sequence = j.sequence
     WHERE json_extract(j.entry, '$.kind') IN (${DATING_KINDS.map((kind) => `'${kind}'`).join(', ')}) AND b.body IS NOT NULL
     ORDER BY j.sequence`,
  );
  const entries = rows
    .filter(({ at }) => dayInEngland(at) <= day)
    .flatMap(({ kind, version, subject, body }) =>
      isEntryKind(kind)
        ? [{ kind, restrictionId: subject, body: readBody(kind, version, JSON.parse(body)) } as unknown as DatingEntry]
        : [],
    );
  return knownInForce(entries, day);
}
