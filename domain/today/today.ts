import { z } from 'zod';
import { BackupState } from '../backup/backup';
import { KeptDraft } from '../draft/draft';
import { HoldShown } from '../hold/hold';
import { IncidentRow, StillToAdd } from '../incident/incident';
import { OrderRow } from '../order/order';
import { RestrictionRow } from '../restriction/restriction';

export const TodayShown = z.strictObject({
  /** Whoever is on hold at the door, the newest first. */
  holds: z.array(HoldShown),
  /** Restrictions whose review is due within ten school days or late, or whose end is near; most urgent first. */
  due: z.array(RestrictionRow),
  /** Orders from outside that somebody has to look at again within ten school days, or should have. */
  looks: z.array(OrderRow),
  stillToAdd: z.array(z.strictObject({ incident: IncidentRow, missing: z.array(StillToAdd) })),
  drafts: z.array(KeptDraft),
  inForce: z.array(RestrictionRow),
  backup: BackupState,
});
export type TodayShown = z.infer<typeof TodayShown>;
