import { z } from 'zod';
import { SideForm, Telling } from '../ban/ban';
import { ConcernStepShown } from '../concern/concern';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import { Step } from '../decision/ladder';
import {
  ConcernId,
  ConversationId,
  DecisionId,
  HoldId,
  IncidentId,
  PersonId,
  Reference,
  RequestId,
  RestrictionId,
} from '../ids';
import { IncidentRole } from '../person/person-page';
import { RequestKind, type RequestStep } from '../request/request';
import { RestrictionType } from '../restriction/restriction';

/** The filters of a chronology; each line belongs to one. */
export const ChronologyGroup = z.enum([
  'raised',
  'incidents',
  'conversations',
  'decisions',
  'restrictions',
  'contacts',
  'requests',
]);
export type ChronologyGroup = z.infer<typeof ChronologyGroup>;

/** The steps of a restriction. `ran-out`: its last day is over, and nobody had ended it before. */
export const RestrictionStep = z.enum([
  'carried-over',
  'proposed',
  'imposed',
  'plan-started',
  'told',
  'side',
  'extended',
  'adopted',
  'confirmed',
  'withdrawn',
  'narrowed',
  'reviewed',
  'allowed-once',
  'ended',
  'set-aside',
  'entered-in-error',
  'ran-out',
]);
export type RestrictionStep = z.infer<typeof RestrictionStep>;

const opening = z.string();
const incident = { incidentId: IncidentId, reference: Reference, opening };

/** What a line says; `opening` is the beginning of its words, which may be empty. */
export const ChronologyWhat = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('incident'),
    ...incident,
    inRoles: z.array(IncidentRole),
    disputed: z.boolean(),
    struckOut: z.boolean(),
  }),
  /** Of legal advice the words are left out. */
  z.strictObject({ kind: z.literal('addition'), ...incident, privileged: z.boolean() }),
  z.strictObject({ kind: z.literal('dispute'), ...incident }),
  z.strictObject({ kind: z.literal('raised'), concernId: ConcernId, reference: Reference, opening, open: z.boolean() }),
  z.strictObject({
    kind: z.literal('raised-step'),
    concernId: ConcernId,
    reference: Reference,
    opening,
    step: ConcernStepShown.shape.kind,
  }),
  z.strictObject({
    kind: z.literal('conversation'),
    conversationId: ConversationId,
    opening,
    agreed: z.string(),
    struckOut: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('conversation-step'),
    conversationId: ConversationId,
    opening,
    step: z.enum(['added', 'looked']),
    spokenOn: LocalDate,
  }),
  z.strictObject({
    kind: z.literal('decision'),
    decisionId: DecisionId,
    restrictionId: RestrictionId.nullable(),
    /** Its restriction is a ban that began in the app, and has a page of its own. */
    process: z.boolean(),
    reference: Reference,
    opening,
    step: Step,
    takenBack: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('taken-back'), decisionId: DecisionId, reference: Reference, opening, step: Step }),
  z.strictObject({
    kind: z.literal('restriction'),
    restrictionId: RestrictionId,
    reference: Reference,
    type: RestrictionType,
    /** It began in the app, and has a page of its own. */
    process: z.boolean(),
    step: RestrictionStep,
    opening,
    /** How they were told, or gave their side. */
    how: z.union([Telling, SideForm]).nullable(),
    /** The last day that the step gave it, and the hours of what was allowed once. */
    until: LocalDate.nullable(),
    hours: z.strictObject({ from: LocalTime, to: LocalTime }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('hold'),
    holdId: HoldId,
    until: LocalDate,
    liftedAt: Instant.nullable(),
    stands: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('contact'),
    restrictionId: RestrictionId,
    reference: Reference,
    opening,
    alwaysOpen: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('request'),
    requestId: RequestId,
    reference: Reference,
    request: RequestKind,
    opening,
  }),
  z.strictObject({
    kind: z.literal('request-step'),
    requestId: RequestId,
    reference: Reference,
    step: z.enum([
      'extended',
      'paused',
      'resumed',
      'acknowledged',
      'answered',
      'withdrawn',
      'breach-decided',
    ] satisfies readonly RequestStep['step'][]),
    opening,
  }),
]);
export type ChronologyWhat = z.infer<typeof ChronologyWhat>;

/** One line: when it happened, and when it was entered where that was later. */
export const ChronologyLine = z.strictObject({
  id: z.string(),
  group: ChronologyGroup,
  on: LocalDate,
  time: LocalTime.nullable(),
  sequence: z.number().int(),
  /** What was typed of the day, where it isn’t known: `on` is then that of recording. */
  asTyped: z.string().nullable(),
  enteredOn: LocalDate.nullable(),
  what: ChronologyWhat,
});
export type ChronologyLine = z.infer<typeof ChronologyLine>;

/** Lines that are shown at first, and that `Show earlier` adds. */
export const LINES_AT_ONCE = 50;
/** Most lines that are asked for at once. */
export const MOST_LINES = 5_000;

export const ChronologyAsked = z.strictObject({
  personId: PersonId,
  group: ChronologyGroup.nullable(),
  limit: z.number().int().min(1).max(MOST_LINES),
});

/** The newest first; `more`: how many earlier ones there are. */
export const ChronologyShown = z.strictObject({
  lines: z.array(ChronologyLine),
  counts: z.record(ChronologyGroup, z.number().int()),
  inAll: z.number().int(),
  more: z.number().int(),
});
export type ChronologyShown = z.infer<typeof ChronologyShown>;
