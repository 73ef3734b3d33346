import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { PersonId, Reference } from '../ids';
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
});
const ShapeNoted = z.strictObject({ shape: Shape });
/** The subject is an id of the print's own. Who and when stand in the entry itself. */
const RegisterPrinted = z.strictObject({ on: LocalDate, withNames: z.boolean(), rows: z.number().int().min(0) });
const Ended = z.strictObject({ on: LocalDate, reason: z.string() });

/** The subject of each is the restriction, save of a printed register. */
export const restrictionEntries = {
  'restriction:carried-over': { version: 2, body: CarriedOver, signedBy: RECORDERS, upcasts: [withoutShape] },
  'restriction:shape-noted': { version: 1, body: ShapeNoted, signedBy: RECORDERS, upcasts: [] },
  'restriction:register-printed': { version: 1, body: RegisterPrinted, signedBy: RECORDERS, upcasts: [] },
  'restriction:ended': { version: 1, body: Ended, signedBy: HEADS, upcasts: [] },
} as const;

/** Version 1 had free text alone: it stays as it is, and the shape says nothing. */
function withoutShape(body: unknown): unknown {
  return { ...(body as Readonly<Record<string, unknown>>), shape: NO_SHAPE };
}
