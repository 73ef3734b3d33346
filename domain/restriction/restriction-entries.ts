import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { Asked } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { Id, PersonId, Reference } from '../ids';
import { AllowedOnce, HowEnded } from './loosening';
import { Heard, RestrictionType } from './restriction';
import { ScopeLoosened } from './scope';
import { NO_SHAPE, Shape } from './shape';

const CarriedOver = z.strictObject({
  reference: Reference,
  personId: PersonId,
  type: RestrictionType,
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  shape: Shape,
  startsOn: LocalDate,
  endsOn: LocalDate,
  endSetByApp: z.boolean(),
  reviewOn: LocalDate,
  reviewSetByApp: z.boolean(),
  heard: Heard,
  /** As the letter names them, also where the app ends it or looks at it sooner; null where it names none. */
  letterEndsOn: LocalDate.nullable(),
  letterReviewOn: LocalDate.nullable(),
  asked: z.array(Asked),
});
/** `reason`: why something that was known is replaced; empty where nothing was, or where it only became looser. */
const ShapeNoted = z.strictObject({ shape: Shape, reason: z.string() });
/** The subject is an id of the print's own. Who and when stand in the entry itself. */
const RegisterPrinted = z.strictObject({ on: LocalDate, withNames: z.boolean(), rows: z.number().int().min(0) });
/** `by` and `paper`: who set it aside, and by which letter or order; empty otherwise. */
const Ended = z.strictObject({
  on: LocalDate,
  reason: z.string(),
  how: HowEnded,
  by: z.string(),
  paper: z.string(),
  decidedBy: DecidedBy.nullable(),
});
/** The dates as they are from then on; `shape`, `limit` and `whatIsRestricted` null where they stay; `said`: parts of which they said that it is looser. */
const Narrowed = z.strictObject({
  endsOn: LocalDate,
  reviewOn: LocalDate,
  ...ScopeLoosened.shape,
  reason: z.string(),
  decidedBy: DecidedBy.nullable(),
});
const OnceAllowed = z.strictObject({ ...AllowedOnce.shape, decidedBy: DecidedBy.nullable() });
/** The subject is the restriction. */
const EntryPrinted = z.strictObject({ withNames: z.boolean() });
/** Somebody at the gate or in the office who was told of it, by name or by what they do. */
const StaffTold = z.strictObject({ toldId: Id, who: z.string(), on: LocalDate });
/** The same one was told that it has ended. */
const StaffUntold = z.strictObject({ toldId: Id, on: LocalDate });
const ApologyNoted = z.strictObject({ words: z.string() });

/**
 * The subject of each is the restriction, save of a printed register. To loosen is for heads and for whoever acts for them today: the rule asks, not the
 * role alone. `decidedBy` null: a body from before this was kept; whoever signed it decided.
 */
export const restrictionEntries = {
  // A head or deputy alone carries over; entries that somebody else signed before that was so go on being verified.
  'restriction:carried-over': {
    version: 3,
    body: CarriedOver,
    signedBy: RECORDERS,
    upcasts: [withoutShape, withoutLetter],
  },
  'restriction:shape-noted': { version: 2, body: ShapeNoted, signedBy: RECORDERS, upcasts: [withoutReason] },
  'restriction:register-printed': { version: 1, body: RegisterPrinted, signedBy: RECORDERS, upcasts: [] },
  'restriction:entry-printed': { version: 1, body: EntryPrinted, signedBy: RECORDERS, upcasts: [] },
  'restriction:staff-told': { version: 1, body: StaffTold, signedBy: RECORDERS, upcasts: [] },
  'restriction:staff-untold': { version: 1, body: StaffUntold, signedBy: RECORDERS, upcasts: [] },
  'restriction:ended': { version: 3, body: Ended, signedBy: RECORDERS, upcasts: [withoutHow, withoutDecider] },
  'restriction:narrowed': { version: 2, body: Narrowed, signedBy: RECORDERS, upcasts: [narrowedInShapeAlone] },
  'restriction:allowed-once': { version: 2, body: OnceAllowed, signedBy: RECORDERS, upcasts: [withoutDecider] },
  'restriction:apology-noted': { version: 1, body: ApologyNoted, signedBy: RECORDERS, upcasts: [] },
} as const;

/** Version 1 had free text alone: it stays as it is, and the shape says nothing. */
function withoutShape(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), shape: NO_SHAPE };
}

/** Version 2 took the dates as the letter names them, and set one only where it names none. */
function withoutLetter(body: unknown): unknown {
  const before = body as Readonly<Record<string, unknown>>;
  const letterEndsOn = before.endSetByApp === true ? null : before.endsOn;
  const letterReviewOn = before.reviewSetByApp === true ? null : before.reviewOn;
  return { ...before, letterEndsOn, letterReviewOn, asked: [] };
}

/** Version 1 asked for no reason. */
function withoutReason(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), reason: '' };
}

/** Version 1 knew one way of ending. */
function withoutHow(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), how: 'ended', by: '', paper: '' };
}

/** An earlier version did not say who decided. */
function withoutDecider(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), decidedBy: null };
}

/** Version 1 changed the end and the shape alone. */
function narrowedInShapeAlone(body: unknown): unknown {
  const before = body as Readonly<Record<string, unknown>>;
  return { ...before, limit: null, whatIsRestricted: null, said: [], decidedBy: null };
}
