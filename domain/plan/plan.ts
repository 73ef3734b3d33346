import { z } from 'zod';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import { Asked, GoingOn } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { Grounds } from '../decision/grounds';
import { DraftId, Reference, RestrictionId } from '../ids';
import { Happened } from '../incident/incident';
import { RecordNamed } from '../incident/record-named';
import { About, PersonLabel } from '../person/person';
import { RestrictionStatus } from '../restriction/restriction';
import { ContactWay } from '../restriction/shape';
import { Line, Narrative } from '../text';
import { ContactLimit, Standing } from './contact-limit';

/** What they say about it (D22): asked and heard, or not asked yet, with why not. */
export const Account = z.strictObject({ answer: z.enum(['not-asked', 'heard', 'not-yet']), words: Narrative });
export type Account = z.infer<typeof Account>;

/**
 * `Start contact plan` (D39). `howOften`: in words, *no limit* is an answer; `limit` the same as a number that the app can count by. What is always
 * open (D40) is no field: it is part of every plan. Days that are null are the ones offered.
 */
export const PlanToStart = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  grounds: Grounds,
  account: Account,
  behaviours: Narrative,
  reason: Narrative,
  ways: z.array(ContactWay).max(5),
  with: Line,
  howOften: Line,
  limit: ContactLimit.nullable(),
  startsOn: LocalDate.nullable(),
  reviewOn: LocalDate.nullable(),
  endsOn: LocalDate.nullable(),
  goingOn: GoingOn,
});
export type PlanToStart = z.infer<typeof PlanToStart>;

/** How a contact came: by the ways of a plan, or in person. */
export const ContactChannel = z.enum([...ContactWay.options, 'in-person']);
export type ContactChannel = z.infer<typeof ContactChannel>;

/** Why a contact is always put through, whatever the plan says (D40). */
export const OpenReason = z.enum([
  'worry-about-child',
  'child-ill',
  'absence',
  'collection',
  'own-data',
  'records-and-reports',
  'statutory-process',
  'complaint',
  'outside-body',
]);
export type OpenReason = z.infer<typeof OpenReason>;

/** `No reply will be sent` (D43): what was done, the position that was given, and what is only repeated. */
export const NoReply = z.strictObject({ steps: Line, position: Line, repeated: Line });
export type NoReply = z.infer<typeof NoReply>;
export const ContactAnswer = z.enum(['answered', 'not-yet', 'no-reply']);
export type ContactAnswer = z.infer<typeof ContactAnswer>;

/** `Log a call` (D42). `over` is asked only where the plan has no number to count by. */
export const ContactToLog = z.strictObject({
  draftId: DraftId.nullable(),
  restrictionId: RestrictionId,
  happened: Happened,
  channel: ContactChannel,
  over: z.boolean().nullable(),
  alwaysOpen: OpenReason.nullable(),
  answer: ContactAnswer,
  noReply: NoReply,
  what: Line,
});
export type ContactToLog = z.infer<typeof ContactToLog>;

/** A contact as it is shown; how it stands against the plan follows from all of them. `otherWay`: by a way that the plan does not allow. */
export const ContactShown = z.strictObject({
  day: LocalDate,
  time: LocalTime.nullable(),
  channel: ContactChannel,
  otherWay: z.boolean(),
  standing: Standing,
  alwaysOpen: OpenReason.nullable(),
  answer: ContactAnswer,
  noReply: NoReply,
  what: z.string(),
  loggedBy: z.string(),
  loggedAt: Instant,
});
export type ContactShown = z.infer<typeof ContactShown>;

/** What is known of a plan that was started here beside what it says. */
export const PlanBegun = z.strictObject({
  behaviours: z.string(),
  reason: z.string(),
  account: Account,
  grounds: Grounds,
  decidedBy: DecidedBy,
  asked: z.array(Asked),
  incidents: z.array(RecordNamed),
});

/** A contact plan with the contacts logged against it, the newest first. `begun` null: it was carried over from paper. */
export const PlanShown = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  person: PersonLabel,
  status: RestrictionStatus,
  ways: z.array(ContactWay),
  with: z.string(),
  howOften: z.string(),
  limit: ContactLimit.nullable(),
  /** The app can count by the limit: it has a number, and a period that is known. */
  countsItself: z.boolean(),
  alwaysOpen: z.array(z.string()),
  begun: PlanBegun.nullable(),
  contacts: z.array(ContactShown),
  weeks: z.array(
    z.strictObject({
      monday: LocalDate,
      contacts: z.number().int(),
      over: z.number().int(),
      alwaysOpen: z.number().int(),
    }),
  ),
});
export type PlanShown = z.infer<typeof PlanShown>;
