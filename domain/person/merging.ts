import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId, Id, PersonId, Reference, RestrictionId } from '../ids';
import { Line } from '../text';
import { PersonLabel } from './person';
import { PersonDetails } from './person-details';

/** Two records are of one person. `first`: whose name stands first, and on whose page both are shown from then on. */
export const PeopleToMerge = z.strictObject({ draftId: DraftId.nullable(), first: PersonId, other: PersonId });
export type PeopleToMerge = z.infer<typeof PeopleToMerge>;

/** They are two people after all: `personId` is the one who was kept as another. The reason may not be empty. */
export const PersonToPart = z.strictObject({ draftId: DraftId.nullable(), personId: PersonId, reason: Line });
export type PersonToPart = z.infer<typeof PersonToPart>;

/** What was recorded while two people were one stays with the page on which it stands: looked at, and so decided. */
export const RecordToKeep = z.strictObject({ personId: PersonId, recordId: Id });
export type RecordToKeep = z.infer<typeof RecordToKeep>;

/** What a record of a person has; `holding` are restrictions that hold or are to come, with which a merge may be in conflict. */
export const PersonSide = z.strictObject({
  person: PersonLabel,
  recordedAt: Instant,
  incidents: z.number().int(),
  restrictions: z.number().int(),
  holds: z.number().int(),
  raised: z.number().int(),
  decisions: z.number().int(),
  requests: z.number().int(),
  orders: z.number().int(),
  holding: z.array(z.strictObject({ restrictionId: RestrictionId, reference: Reference })),
});
export type PersonSide = z.infer<typeof PersonSide>;

/** Two records side by side, before somebody says that they are one person. `same`: they are on one page already. */
export const PeopleCompared = z.strictObject({ one: PersonSide, other: PersonSide, same: z.boolean() });
export type PeopleCompared = z.infer<typeof PeopleCompared>;

/** A record that is shown on another's page: as it would stand alone, and who said that it is the same person. */
export const AlsoKept = z.strictObject({
  person: PersonLabel,
  recordedAt: Instant,
  details: PersonDetails,
  mergedAt: Instant,
  mergedBy: z.string(),
});
export type AlsoKept = z.infer<typeof AlsoKept>;

/** A kind of record that may have come in while two people were one. */
export const MeanwhileKind = z.enum([
  'incident',
  'conversation',
  'ban',
  'restriction',
  'hold',
  'raised',
  'decision',
  'request',
  'order',
]);
export type MeanwhileKind = z.infer<typeof MeanwhileKind>;

/** One record that came in meanwhile, on the page of the person it is about. `reference` is null where its kind has none; `others` may be meant. */
export const RecordedMeanwhile = z.strictObject({
  kind: MeanwhileKind,
  recordId: Id,
  reference: Reference.nullable(),
  day: LocalDate,
  others: z.array(PersonLabel),
});
export type RecordedMeanwhile = z.infer<typeof RecordedMeanwhile>;
