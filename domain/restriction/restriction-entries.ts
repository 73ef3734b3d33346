import { z } from 'zod';
import { HEADS, RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { PersonId, Reference } from '../ids';
import { Heard, RestrictionType } from './restriction';

const CarriedOver = z.strictObject({
  reference: Reference,
  personId: PersonId,
  type: RestrictionType,
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  startsOn: LocalDate,
  endsOn: LocalDate,
  endSetByApp: z.boolean(),
  reviewOn: LocalDate,
  reviewSetByApp: z.boolean(),
  heard: Heard,
});
const Ended = z.strictObject({ on: LocalDate, reason: z.string() });

/** The subject of each is the restriction. */
export const restrictionEntries = {
  'restriction:carried-over': { version: 1, body: CarriedOver, signedBy: RECORDERS, upcasts: [] },
  'restriction:ended': { version: 1, body: Ended, signedBy: HEADS, upcasts: [] },
} as const;
