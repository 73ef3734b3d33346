import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import type { DecidedBy } from '../../../domain/decision/decision-entries';
import type { AllowedOnce } from '../../../domain/restriction/loosening';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import type { Readable } from '../compartment/access';

/** What was allowed once and is not over yet, by restriction, the next first. */
export function allowedOnce(
  db: Readable,
  restrictionIds: readonly string[],
  from: LocalDate,
): ReadonlyMap<string, readonly AllowedOnce[]> {
  const rows = db.all<AllowedOnce & { readonly restriction_id: string }>(
    `SELECT o.restriction_id, o.day, o.from_time AS "from", o.to_time AS "to", o.what
     FROM json_each(?) j CROSS JOIN restriction_once o ON o.restriction_id = j.value
     WHERE o.day >= ? ORDER BY o.day, o.from_time, o.sequence`,
    [JSON.stringify(restrictionIds), from],
  );
  const found = new Map<string, readonly AllowedOnce[]>();
  for (const { restriction_id, ...once } of rows)
    found.set(restriction_id, [...(found.get(restriction_id) ?? []), once]);
  return found;
}

/** What came of the apology for an entry made in error; null while nobody has noted it. */
export function apologyFor(db: Readable, restrictionId: string): string | null {
  const row = db.get<{ words: string }>(
    'SELECT words FROM restriction_apology WHERE restriction_id = ? ORDER BY sequence DESC LIMIT 1',
    [restrictionId],
  );
  return row?.words ?? null;
}

/** Restrictions that were entered in error and of which nobody has noted an apology, the newest first. */
export function apologiesDue(db: Readable): readonly string[] {
  return db
    .all<{ restriction_id: string }>(
      `SELECT restriction_id FROM restriction r WHERE ended_how = 'entered-in-error'
         AND NOT EXISTS (SELECT 1 FROM restriction_apology a WHERE a.restriction_id = r.restriction_id)
       ORDER BY recorded_sequence DESC`,
    )
    .map(({ restriction_id }) => restriction_id);
}

/** What was narrowed, the oldest first. */
export function narrowings(db: Readable, restrictionId: string): RestrictionDetail['narrowed'] {
  return db
    .all<{ at: Instant; ends_on: LocalDate; reason: string; scope: number; decided_by: string | null }>(
      `SELECT at, ends_on, reason, scope, decided_by FROM restriction_change WHERE restriction_id = ? AND kind = 'narrowed' ORDER BY sequence`,
      [restrictionId],
    )
    .map(({ at, ends_on, reason, scope, decided_by }) => ({
      on: dayInEngland(at),
      endsOn: ends_on,
      scope: scope === 1,
      reason,
      decidedBy: decided_by === null ? null : (JSON.parse(decided_by) as DecidedBy),
    }));
}
