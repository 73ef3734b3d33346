import { z } from 'zod';
import { Instant } from '../dates/local-date';
import { FamilyMember } from './family';
import { IdentityKept } from './identity';
import { AlsoKept, RecordedMeanwhile } from './merging';
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

/**
 * A person with whom they belong to. `adults` are those of a pupil, `children` those of an adult. What happened is a chronology of its own.
 */
export const PersonDetail = z.strictObject({
  person: PersonLabel,
  onRegister: PersonSuggestion.shape.onRegister,
  adults: z.array(FamilyMember),
  children: z.array(FamilyMember),
  identity: IdentityKept,
  recordedAt: Instant,
  details: PersonDetails,
  /** Records of the same person, kept apart and shown here. */
  alsoKept: z.array(AlsoKept),
  /** What came in while this person was one with another, and nobody has said yet to whom it belongs. */
  meanwhile: z.array(RecordedMeanwhile),
});
export type PersonDetail = z.infer<typeof PersonDetail>;
