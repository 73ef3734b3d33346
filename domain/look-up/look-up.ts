import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { HoldShown } from '../hold/hold';
import { OrderAtTheDoor } from '../order/order';
import { PersonLabel } from '../person/person';
import { HoldsNow } from '../restriction/holds-now';
import { DoorLines } from '../settings/door-lines';

/**
 * What the desk sees of one person. There is no "may come in": `nothing-recorded` says only that this casebook holds nothing.
 * Never a reason, a narrative, a reference of an incident (D45).
 */
export const DeskCard = z.strictObject({
  person: PersonLabel,
  answer: z.enum(['stop', 'conditions', 'nothing-recorded']),
  /** Others of the same name who were found, so that nobody is taken for them; empty where nothing holds. */
  not: z.array(PersonLabel),
  /** *Do not let in* until the end of the next school day; each is a stop. */
  holds: z.array(HoldShown),
  /** `now`: what holds at this minute; null where it is the same at all hours. */
  whatHolds: z.array(
    z.strictObject({
      whatIsRestricted: z.string(),
      childArrangements: z.string(),
      until: LocalDate,
      now: HoldsNow.nullable(),
    }),
  ),
  /** Court orders and instructions from outside the code. */
  orders: z.array(OrderAtTheDoor),
  /** Days on which something about them ended, for ten school days afterwards (D49). */
  ended: z.array(LocalDate),
});
export type DeskCard = z.infer<typeof DeskCard>;

/** `described` are holds on somebody of whom only a description is known, found by its words. */
export const LookUpAnswer = z.strictObject({
  cards: z.array(DeskCard),
  described: z.array(HoldShown),
  /** What to say, whom to call, what to do: the same for every card. */
  doorLines: DoorLines,
  asAt: Instant,
  /** Milliseconds until a card may say something else. */
  changesIn: z.number().int().positive(),
});
export type LookUpAnswer = z.infer<typeof LookUpAnswer>;
