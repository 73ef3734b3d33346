import { z } from 'zod';
import { SchoolType } from '../casebook/casebook';
import { Instant, LocalDate } from '../dates/local-date';
import { DraftId } from '../ids';
import { Line, ShortText } from '../text';
import { MOST_SIGNATORIES, Signatory } from './signatories';

/** Those whom letters, cards and prompts name by what they do (D1). */
export const SchoolRole = z.enum([
  'headteacher',
  'safeguarding-lead',
  'deputy-safeguarding-lead',
  'chair-of-governors',
  'data-protection',
]);
export type SchoolRole = z.infer<typeof SchoolRole>;
export const SCHOOL_ROLES = SchoolRole.options;

/** Somebody by name and how to reach them; either may be empty. */
export const NamedPerson = z.strictObject({ name: Line, telephone: Line });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** A number to ring, and whose it is: children’s services, police, the helpline. */
export const NumberToRing = z.strictObject({ whose: Line, number: Line });
export type NumberToRing = z.infer<typeof NumberToRing>;
export const MOST_NUMBERS = 12;

/** Who was authorised to remove somebody under section 547, by which paper and when (D2). Nobody while `names` is empty. */
export const Authorised = z.strictObject({ names: Line, paper: Line, on: LocalDate.nullable() });
export type Authorised = z.infer<typeof Authorised>;

export const MOST_SITES = 12;

/** What the casebook knows of the school (D1). Everything but the name may be empty. `numbersCheckedOn`: the day on which somebody saw that they are right (D74). */
export const SchoolDetails = z.strictObject({
  name: Line,
  type: SchoolType,
  /** Local authority, academy trust or proprietor. */
  authority: Line,
  /** The last year group of the school, from 0 (reception) to 13; null if nobody said. Pupils beyond it are shown as having left. */
  lastYear: z.number().int().min(0).max(13).nullable(),
  address: ShortText,
  telephone: Line,
  email: Line,
  people: z.record(SchoolRole, NamedPerson),
  authorised: Authorised,
  numbers: z.array(NumberToRing).max(MOST_NUMBERS),
  numbersCheckedOn: LocalDate.nullable(),
  /** Who may sign a letter about a ban beside the headteacher and the chair who are named in `people` (D36). */
  signatories: z.array(Signatory).max(MOST_SIGNATORIES),
  /** Names of the school’s sites, where it has more than one: a restriction may hold on one of them alone. */
  sites: z.array(Line).max(MOST_SITES),
});
export type SchoolDetails = z.infer<typeof SchoolDetails>;

export const SchoolToDescribe = SchoolDetails.extend({ draftId: DraftId.nullable() });
export type SchoolToDescribe = z.infer<typeof SchoolToDescribe>;

/** The details as they stand. `described` is null while only what was said at set-up is known. */
export const SchoolShown = SchoolDetails.extend({
  described: z.strictObject({ by: z.string(), at: Instant }).nullable(),
  numbersOutOfDate: z.boolean(),
});
export type SchoolShown = z.infer<typeof SchoolShown>;
