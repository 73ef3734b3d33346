import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { HoldShown } from '../hold/hold';
import { OrderAtTheDoor } from '../order/order';
import { PersonLabel } from '../person/person';
import { DoorLines } from '../settings/door-lines';

/** `DOOR-2026-0001`: calendar year of printing, without gaps, never used twice. */
export const SheetReference = z.string().regex(/^DOOR-\d{4}-\d{4,}$/);
export type SheetReference = z.infer<typeof SheetReference>;

/** SHA-256 of everything that stands on a sheet but its number and the moment, in hex. */
const Contents = z.string().regex(/^[0-9a-f]{64}$/);

/** One person on the sheet: what holds and at what hours, what is arranged for the children, until when. Never why, and never *now*: paper is read later. */
export const SheetCard = z.strictObject({
  person: PersonLabel,
  answer: z.enum(['stop', 'conditions']),
  whatHolds: z.array(z.strictObject({ whatIsRestricted: z.string(), childArrangements: z.string(), until: LocalDate })),
  orders: z.array(OrderAtTheDoor),
});
export type SheetCard = z.infer<typeof SheetCard>;

/** What the door sheet says if it is printed now: for the PC that is off, and the door that has none. */
export const DoorSheet = z.strictObject({
  /** The number that the next print gets. */
  reference: SheetReference,
  asAt: Instant,
  /** Its last day: as asked for, or the next school day. After it the paper is old. */
  useUntil: LocalDate,
  /** The latest that it may be. */
  latestUse: LocalDate,
  holds: z.array(HoldShown),
  cards: z.array(SheetCard),
  doorLines: DoorLines,
  contents: Contents,
  /** Newest print, if any. */
  lastPrinted: z.strictObject({ reference: SheetReference, at: Instant, by: z.string() }).nullable(),
});
export type DoorSheet = z.infer<typeof DoorSheet>;

/** The last day on which the sheet is to be used; null for the next school day. */
export const DoorSheetAsked = z.strictObject({ useUntil: LocalDate.nullable().default(null) });
export type DoorSheetAsked = z.infer<typeof DoorSheetAsked>;

/** Which sheet was shown: it is printed only while it still says the same. */
export const DoorSheetToPrint = DoorSheetAsked.extend({ contents: Contents });
export type DoorSheetToPrint = z.infer<typeof DoorSheetToPrint>;
