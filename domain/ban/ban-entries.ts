import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { Asked } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { Grounds, withoutParent } from '../decision/grounds';
import { PersonId, Reference, RestrictionId } from '../ids';
import { Shape } from '../restriction/shape';
import { SideForm, Telling } from './ban';

const What = {
  reference: Reference,
  personId: PersonId,
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  shape: Shape,
  answerDays: z.number().int(),
  decideBy: LocalDate,
  grounds: Grounds,
  asked: z.array(Asked),
  by: DecidedBy,
};
const Told = z.strictObject({ how: Telling, on: LocalDate, countsOn: LocalDate.nullable(), words: z.string() });
const SideRecorded = z.strictObject({ form: SideForm, on: LocalDate, summary: z.string() });
/** A proposal whose place a temporary ban took: how it had reached them, and what they had said to it. */
const TookOver = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  beganOn: LocalDate,
  told: z.array(Told),
  sides: z.array(SideRecorded.extend({ recordedOn: LocalDate })),
});
/** Holds at once. `endsOn`: its own last day, whatever happens. `reviewOn` is the day by which it is decided. */
const Imposed = z.strictObject({
  ...What,
  whatTheyDid: z.string(),
  whyNow: z.string(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  tookOver: z.array(TookOver),
});
const Proposed = z.strictObject(What);
const GroundsNoted = z.strictObject({ grounds: Grounds });
const Extended = z.strictObject({ until: LocalDate, reason: z.string() });
const Adopted = z.strictObject({ by: DecidedBy });
const Confirmed = z.strictObject({
  sideConsidered: z.string(),
  reasons: z.string(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  reviewOn: LocalDate,
  signatory: z.string(),
  asked: z.array(Asked),
});
/** `decidedBy` null: a body from before this was kept; whoever signed it decided. */
const Withdrawn = z.strictObject({ on: LocalDate, reason: z.string(), decidedBy: DecidedBy.nullable() });

/** The subject of each is the restriction. What a ban says is noted by `restriction:shape-noted`, like any other's. */
export const banEntries = {
  'ban:imposed': { version: 2, body: Imposed, signedBy: RECORDERS, upcasts: [tookNothingOver] },
  'ban:proposed': { version: 2, body: Proposed, signedBy: HEADS, upcasts: [withoutParent] },
  'ban:told': { version: 1, body: Told, signedBy: RECORDERS, upcasts: [] },
  'ban:side-recorded': { version: 1, body: SideRecorded, signedBy: RECORDERS, upcasts: [] },
  'ban:grounds-noted': { version: 2, body: GroundsNoted, signedBy: RECORDERS, upcasts: [withoutParent] },
  'ban:extended': { version: 1, body: Extended, signedBy: HEADS, upcasts: [] },
  'ban:adopted': { version: 1, body: Adopted, signedBy: HEADS, upcasts: [] },
  'ban:confirmed': { version: 1, body: Confirmed, signedBy: HEADS, upcasts: [] },
  'ban:withdrawn': { version: 2, body: Withdrawn, signedBy: RECORDERS, upcasts: [withoutDecider] },
} as const;

/** Version 1 of a temporary ban began anew, whatever had been proposed before. */
function tookNothingOver(body: unknown): unknown {
  return { ...(withoutParent(body) as object), tookOver: [] };
}

export type BanImposed = z.infer<typeof Imposed>;
export type BanProposed = z.infer<typeof Proposed>;

/** Version 1 did not say who decided. */
function withoutDecider(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), decidedBy: null };
}
