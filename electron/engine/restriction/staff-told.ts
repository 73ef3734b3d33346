import type { LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { statusOn } from '../../../domain/restriction/restriction-status';
import type { StaffTold } from '../../../domain/restriction/staff-told';
import { type FactsForTelling, tellStaff, untellStaff } from '../../../domain/restriction/staff-told-rules';
import type { Topic } from '../../../domain/result';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { restrictionOf, restrictionsOf } from './restriction-rows';

const STALE: readonly Topic[] = ['register', 'today'];

const load = (
  { restrictionId }: { readonly restrictionId: string },
  { db, actor }: QueryContext,
): FactsForTelling | null => {
  const restriction = restrictionOf(db, restrictionId);
  return restriction === null ? null : { restriction, told: staffTold(db, restrictionId), role: actor.role };
};

/** Who was told of it. */
export const tellStaffCommand: Command<'restriction:tell-staff', FactsForTelling> =
  defineCommand<'restriction:tell-staff'>()({ load, decide: tellStaff, stale: STALE, draft: ({ draftId }) => draftId });

/** Who was told that it has ended. */
export const untellStaffCommand: Command<'restriction:untell-staff', FactsForTelling> =
  defineCommand<'restriction:untell-staff'>()({ load, decide: untellStaff, stale: STALE });

const UNTOLD = '(SELECT min(u.day) FROM restriction_staff_untold u WHERE u.told_id = t.told_id)';

/** Everybody who was told of a restriction, in the order of noting. */
export function staffTold(db: Readable, restrictionId: string): StaffTold[] {
  return db.all<StaffTold>(
    `SELECT t.told_id AS toldId, t.who, t.day AS "on", ${UNTOLD} AS untoldOn
     FROM restriction_staff_told t WHERE t.restriction_id = ? ORDER BY t.sequence`,
    [restrictionId],
  );
}

/** Those who were told of a restriction that is over by now and not of its end: by restriction, the one noted last first. */
export function stillTold(db: Readable, today: LocalDate): ReadonlyMap<RestrictionId, readonly string[]> {
  const rows = db.all<{ restriction_id: RestrictionId; who: string }>(
    `SELECT t.restriction_id, t.who FROM restriction_staff_told t WHERE ${UNTOLD} IS NULL ORDER BY t.sequence DESC`,
  );
  const over = new Set(
    restrictionsOf(db, [...new Set(rows.map(({ restriction_id }) => restriction_id))])
      .filter((restriction) => statusOn(restriction, today) === 'ended')
      .map(({ restrictionId }) => restrictionId),
  );
  const found = new Map<RestrictionId, readonly string[]>();
  for (const { restriction_id, who } of rows)
    if (over.has(restriction_id)) found.set(restriction_id, [who, ...(found.get(restriction_id) ?? [])]);
  return found;
}
