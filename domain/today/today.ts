import { z } from 'zod';
import { BackupState } from '../backup/backup';
import { BanToDecide } from '../ban/ban';
import { ConcernRow } from '../concern/concern';
import { ConversationRow } from '../conversation/conversation';
import { LocalDate } from '../dates/local-date';
import { KeptDraft } from '../draft/draft';
import { HoldShown } from '../hold/hold';
import { IncidentRow, StillToAdd } from '../incident/incident';
import { OrderRow } from '../order/order';
import { RequestRow } from '../request/request';
import { RestrictionRow } from '../restriction/restriction';
import { TaskRow } from '../task/task';

export const TodayShown = z.strictObject({
  /** Whoever is on hold at the door, the newest first. */
  holds: z.array(HoldShown),
  /** Restrictions whose review or end is due within 28 days or late, or falls into a closure that is near; most urgent first. */
  due: z.array(RestrictionRow),
  /** Orders from outside that somebody has to look at again within ten school days, or should have. */
  looks: z.array(OrderRow),
  /** Confirmed bans to which an answer came afterwards, with the day by which somebody looks again. */
  lateAnswers: z.array(
    z.strictObject({ restriction: RestrictionRow, lookBy: LocalDate, inSchoolDays: z.number().int() }),
  ),
  /** Open requests that are due within ten calendar days or late, and every breach that waits for its decision. */
  requests: z.array(RequestRow),
  /** Restrictions that were entered in error, for as long as nobody has noted what came of the apology. */
  apologies: z.array(RestrictionRow),
  /** Restrictions that have ended, and who still goes by them: those who were told of it and not of its end. */
  untold: z.array(z.strictObject({ restriction: RestrictionRow, who: z.array(z.string()) })),
  /** Proposed and temporary bans, the earliest first to be decided. */
  bans: z.array(BanToDecide),
  /** What was raised and is to be acknowledged or answered within three school days, or should have been; the longest late first. */
  raised: z.array(ConcernRow),
  /** Conversations at which somebody means to look again within three school days, or should have; the longest late first. */
  talks: z.array(ConversationRow),
  /** Records under E6 whose settled matter can’t be shown yet. */
  settledToAdd: z.array(IncidentRow),
  /** Records with a police report whose reference is due, or late: five school days after the police were told. */
  policeReferences: z.array(
    z.strictObject({ incident: IncidentRow, askOn: LocalDate, inSchoolDays: z.number().int() }),
  ),
  /** Records after which the HSE has to be told by `last`, or something written down (`last` null), and that don’t say yet that it was. */
  riddor: z.array(z.strictObject({ incident: IncidentRow, last: LocalDate.nullable() })),
  /** Records about a post whose year for a claim ends within 28 days; none where something was noted about legal advice. */
  defamation: z.array(z.strictObject({ incident: IncidentRow, last: LocalDate })),
  stillToAdd: z.array(z.strictObject({ incident: IncidentRow, missing: z.array(StillToAdd) })),
  drafts: z.array(KeptDraft),
  /** Tasks of one’s own that are due within ten school days, or late; the earliest first. */
  tasks: z.array(TaskRow),
  inForce: z.array(RestrictionRow),
  backup: BackupState,
});
export type TodayShown = z.infer<typeof TodayShown>;

/** What ends or is due until school is back after the summer, as Today shows it; the rest of it is empty. */
export const BeforeSummer = z.strictObject({
  lastSchoolDay: LocalDate.nullable(),
  until: LocalDate,
  shown: TodayShown,
});
export type BeforeSummer = z.infer<typeof BeforeSummer>;
