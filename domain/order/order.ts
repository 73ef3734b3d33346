import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId, OrderId } from '../ids';
import { About, PersonLabel } from '../person/person';
import { Line, Narrative } from '../text';

/** What binds the school from outside its code: a court's order, a condition of bail, an instruction of the safeguarding lead. */
export const OrderKind = z.enum(['court-order', 'bail-condition', 'prohibited-steps', 'dsl-instruction', 'other']);
export type OrderKind = z.infer<typeof OrderKind>;

/** What the card at the door says: as whoever noted it chose. */
export const DoorAnswer = z.enum(['stop', 'conditions']);
export type DoorAnswer = z.infer<typeof DoorAnswer>;

/** An order is seen, not assumed: who held it in hand, or was only told of it, and when. `by` is empty where whoever noted it did. */
export const Seen = z.strictObject({ how: z.enum(['seen', 'told']), by: Line, on: LocalDate.nullable() });
export type Seen = z.infer<typeof Seen>;

/**
 * An order or instruction about an adult. No clause, no decision of the school. `says`: in the words of who saw it, never shown at the door;
 * `atTheDoor`: what the desk is to do. `until` null: not known. `lookAgainOn` null: the app sets a day 20 school days ahead.
 */
export const OrderToNote = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  kind: OrderKind,
  whichChildren: Line,
  says: Narrative,
  seen: Seen,
  source: Line,
  until: LocalDate.nullable(),
  lookAgainOn: LocalDate.nullable(),
  door: DoorAnswer,
  atTheDoor: Line,
});
export type OrderToNote = z.infer<typeof OrderToNote>;

/** Seen again, or asked about again: by whom, what was found, and when to look next. */
export const OrderToLookAt = z.strictObject({
  draftId: DraftId.nullable(),
  orderId: OrderId,
  seen: Seen,
  words: Line,
  lookAgainOn: LocalDate.nullable(),
});
export type OrderToLookAt = z.infer<typeof OrderToLookAt>;

/** One step, with one line of reason. */
export const OrderToEnd = z.strictObject({ draftId: DraftId.nullable(), orderId: OrderId, reason: Line });
export type OrderToEnd = z.infer<typeof OrderToEnd>;

/** What the door sees of one: what to do, never what it says, of what kind it is, or why. */
export const OrderAtTheDoor = z.strictObject({
  orderId: OrderId,
  door: DoorAnswer,
  atTheDoor: z.string(),
  whichChildren: z.string(),
  /** False: somebody was told of it, and nobody has seen it yet. */
  seen: z.boolean(),
  until: LocalDate.nullable(),
});
export type OrderAtTheDoor = z.infer<typeof OrderAtTheDoor>;

/** One in a list. `ended` is set where it was ended; one past its last day is over too (`over`). */
export const OrderRow = z.strictObject({
  orderId: OrderId,
  kind: OrderKind,
  person: PersonLabel,
  whichChildren: z.string(),
  door: DoorAnswer,
  atTheDoor: z.string(),
  seen: z.strictObject({ how: Seen.shape.how, by: z.string(), on: LocalDate.nullable() }),
  until: LocalDate.nullable(),
  lookAgainOn: LocalDate,
  /** School days until it is looked at again; negative when late; null once it is over. */
  lookAgainInSchoolDays: z.number().int().nullable(),
  noTermDates: z.boolean(),
  over: z.boolean(),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const OrderDetail = OrderRow.extend({
  says: z.string(),
  source: z.string(),
  notedAt: Instant,
  notedBy: z.string(),
  /** Each later look, the newest first. */
  looks: z.array(
    z.strictObject({
      seen: OrderRow.shape.seen,
      words: z.string(),
      at: Instant,
      by: z.string(),
      lookAgainOn: LocalDate,
    }),
  ),
  ended: z.strictObject({ on: LocalDate, reason: z.string(), by: z.string() }).nullable(),
});
export type OrderDetail = z.infer<typeof OrderDetail>;
