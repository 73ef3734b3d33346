import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { Asked } from '../decision/asked';
import { Id, PersonId, Reference } from '../ids';
import { AllowedOnce, HowEnded } from './loosening';
import { Heard, RestrictionType } from './restriction';
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
const Ended = z.strictObject({ on: LocalDate, reason: z.string(), how: HowEnded, by: z.string(), paper: z.string() });
/** The dates as they are from then on; `shape` null where it stays. */
const Narrowed = z.strictObject({
  endsOn: LocalDate,
  reviewOn: LocalDate,
  shape: Shape.nullable(),
  reason: z.string(),
});
/** The subject is the restriction. */
const EntryPrinted = z.strictObject({ withNames: z.boolean() });
/** Somebody at the gate or in the office who was told of it, by name or by what they do. */
const StaffTold = z.strictObject({ toldId: Id, who: z.string(), on: LocalDate });
/** The same one was told that it has ended. */
const StaffUntold = z.strictObject({ toldId: Id, on: LocalDate });
const ApologyNoted = z.strictObject({ words: z.string() });

/** The subject of each is the restriction, save of a printed register. */
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
  'restriction:ended': { version: 2, body: Ended, signedBy: HEADS, upcasts: [withoutHow] },
  'restriction:narrowed': { version: 1, body: Narrowed, signedBy: HEADS, upcasts: [] },
  'restriction:allowed-once': { version: 1, body: AllowedOnce, signedBy: HEADS, upcasts: [] },
  'restriction:apology-noted': { version: 1, body: ApologyNoted, signedBy: HEADS, upcasts: [] },
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
