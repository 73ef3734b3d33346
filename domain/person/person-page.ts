import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { HoldId, IncidentId, Reference, RestrictionId } from '../ids';
import { Happened } from '../incident/incident';
import { RestrictionStatus, RestrictionType } from '../restriction/restriction';
import { FamilyMember } from './family';
import { IdentityKept } from './identity';
import { PersonLabel, PersonSuggestion } from './person';
import { PersonDetails } from './person-details';

/** Whom the list of people shows. */
export const PeopleShown = z.enum(['everybody', 'adults', 'pupils']);
export type PeopleShown = z.infer<typeof PeopleShown>;

/** Most people whom a search shows: whoever is not among them needs a word more. */
export const SEARCH_LIMIT = 48;

/**
 * A page of people. Without a text in the order of their last names; with one the best answers first, `SEARCH_LIMIT` at most and no further
 * pages. `adults` and `pupils` are all there are, whatever was asked.
 */
export const PeoplePage = z.strictObject({
  rows: z.array(PersonSuggestion),
  total: z.number().int(),
  adults: z.number().int(),
  pupils: z.number().int(),
});
export type PeoplePage = z.infer<typeof PeoplePage>;

/** How an incident is about somebody: it is, it affected them, or it was until a correction named somebody else. */
export const IncidentRole = z.enum(['about', 'affected', 'was-about']);
export type IncidentRole = z.infer<typeof IncidentRole>;

/** One record about a person; `day` is the one that it is sorted by. */
export const PersonRecord = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('incident'),
    day: LocalDate,
    incidentId: IncidentId,
    reference: Reference,
    happened: Happened,
    opening: z.string(),
    inRoles: z.array(IncidentRole),
    struckOut: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('restriction'),
    day: LocalDate,
    restrictionId: RestrictionId,
    reference: Reference,
    type: RestrictionType,
    startsOn: LocalDate,
    /** Its last day; of one that was ended before it, the day from which it did not hold any more. */
    endsOn: LocalDate,
    status: RestrictionStatus,
  }),
  z.strictObject({
    kind: z.literal('hold'),
    day: LocalDate,
    holdId: HoldId,
    until: LocalDate,
    liftedAt: Instant.nullable(),
    stands: z.boolean(),
  }),
]);
export type PersonRecord = z.infer<typeof PersonRecord>;

/**
 * A person with whom they belong to and every record about them, the newest first. `adults` are those of a pupil, `children` those of an
 * adult. `recordsInAll` may be more than are shown.
 */
export const PersonDetail = z.strictObject({
  person: PersonLabel,
  onRegister: PersonSuggestion.shape.onRegister,
  adults: z.array(FamilyMember),
  children: z.array(FamilyMember),
  identity: IdentityKept,
  recordedAt: Instant,
  details: PersonDetails,
  records: z.array(PersonRecord),
  recordsInAll: z.number().int(),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
