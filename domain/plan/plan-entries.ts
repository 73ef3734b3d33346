import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate, LocalTime } from '../dates/local-date';
import { Asked } from '../decision/asked';
import { DecidedBy } from '../decision/decision-entries';
import { Grounds, withoutParent } from '../decision/grounds';
import { PersonId, Reference } from '../ids';
import { ContactWay, Shape } from '../restriction/shape';
import { ContactLimit } from './contact-limit';
import { Account, ContactAnswer, ContactChannel, NoReply, OpenReason } from './plan';

/** `alwaysOpen`: the list as it stood in the plan (D40). */
const Started = z.strictObject({
  reference: Reference,
  personId: PersonId,
  whatIsRestricted: z.string(),
  shape: Shape,
  ways: z.array(ContactWay),
  with: z.string(),
  howOften: z.string(),
  limit: ContactLimit.nullable(),
  alwaysOpen: z.array(z.string()),
  behaviours: z.string(),
  reason: z.string(),
  account: Account,
  startsOn: LocalDate,
  reviewOn: LocalDate,
  endsOn: LocalDate,
  grounds: Grounds,
  asked: z.array(Asked),
  by: DecidedBy,
});
export type PlanStarted = z.infer<typeof Started>;

/** `asTyped`: when it was, in the words of whoever logged it. `over`: what they said, where the app had no number to count by. */
const ContactLogged = z.strictObject({
  on: LocalDate,
  time: LocalTime.nullable(),
  asTyped: z.string(),
  channel: ContactChannel,
  over: z.boolean().nullable(),
  alwaysOpen: OpenReason.nullable(),
  answer: ContactAnswer,
  noReply: NoReply,
  what: z.string(),
});
export type ContactLogged = z.infer<typeof ContactLogged>;

/** The subject of each is the restriction. It ends like every restriction. */
export const planEntries = {
  'plan:started': { version: 2, body: Started, signedBy: HEADS, upcasts: [withoutParent] },
  'plan:contact-logged': { version: 1, body: ContactLogged, signedBy: RECORDERS, upcasts: [] },
} as const;
