import { z } from 'zod';
import { SchoolType } from '../casebook/casebook';
import { LocalDate, shownDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import { isBlank, linesOf } from '../text';
import {
  MOST_NUMBERS,
  MOST_SITES,
  SCHOOL_ROLES,
  type SchoolDetails,
  SchoolRole,
  type SchoolToDescribe,
} from './school';
import { MOST_SIGNATORIES, SignatoryPost } from './signatories';

const Row = z.strictObject({ whose: z.string(), number: z.string() });
const Somebody = z.strictObject({ name: z.string(), telephone: z.string() });

/** What the form of the school holds: plain JSON, so that it fits in a draft. `typedOn`: the day from which *last Friday* is read. */
export const SchoolEntered = z.strictObject({
  name: z.string(),
  type: SchoolType,
  authority: z.string(),
  lastYear: z.number().int().min(0).max(13).nullable().default(null),
  address: z.string(),
  telephone: z.string(),
  email: z.string(),
  people: z.record(SchoolRole, Somebody),
  authorisedNames: z.string(),
  authorisedPaper: z.string(),
  authorisedOn: z.string(),
  typedOn: LocalDate.nullable(),
  numbers: z.array(Row),
  checkedToday: z.boolean(),
  // Drafts of an older program have neither.
  signatories: z.array(z.strictObject({ name: z.string(), post: SignatoryPost })).default([]),
  /** One on each line. */
  sites: z.string().default(''),
});
export type SchoolEntered = z.infer<typeof SchoolEntered>;

/** The form as it begins: with what is known. */
export function schoolToEdit(details: SchoolDetails): SchoolEntered {
  const { name, type, authority, lastYear, address, telephone, email, people, authorised, numbers } = details;
  return {
    name,
    type,
    authority,
    lastYear,
    address,
    telephone,
    email,
    people: Object.fromEntries(
      SCHOOL_ROLES.map((role) => [role, { name: people[role].name, telephone: people[role].telephone }]),
    ) as SchoolEntered['people'],
    authorisedNames: authorised.names,
    authorisedPaper: authorised.paper,
    authorisedOn: authorised.on === null ? '' : shownDate(authorised.on),
    typedOn: null,
    numbers: numbers.length === 0 ? [NO_NUMBER] : numbers.map(({ whose, number }) => ({ whose, number })),
    checkedToday: false,
    signatories: details.signatories.map(({ name, post }) => ({ name, post })),
    sites: details.sites.join('\n'),
  };
}

/** An empty row of the numbers to ring. */
export const NO_NUMBER = { whose: '', number: '' } as const;

/** May one more row be added? */
export function roomForNumber({ numbers }: Pick<SchoolEntered, 'numbers'>): boolean {
  return numbers.length < MOST_NUMBERS;
}

/** An empty row of those who may sign. */
export const NO_SIGNATORY: SchoolEntered['signatories'][number] = { name: '', post: 'acting-headteacher' };

/** May one more row be added? */
export function roomForSignatory({ signatories }: Pick<SchoolEntered, 'signatories'>): boolean {
  return signatories.length < MOST_SIGNATORIES;
}

/** The sites as typed, one on each line; as many as there may be. */
export function sitesTyped(sites: string): string[] {
  return linesOf(sites).slice(0, MOST_SITES);
}

/** The day of the authorisation; null if nothing is typed, `unreadable` if it is no date. */
export function authorisedDay(
  { authorisedOn, typedOn }: Pick<SchoolEntered, 'authorisedOn' | 'typedOn'>,
  today: LocalDate,
): LocalDate | null | 'unreadable' {
  return isBlank(authorisedOn) ? null : (readTypedDate(authorisedOn, typedOn ?? today, 'past') ?? 'unreadable');
}

/** What is sent; null while the date can't be read. The numbers count as checked on the day on which somebody says so. */
export function schoolOf(
  entered: SchoolEntered,
  numbersCheckedOn: LocalDate | null,
  draftId: DraftId,
  today: LocalDate,
): SchoolToDescribe | null {
  const on = authorisedDay(entered, today);
  if (on === 'unreadable') return null;
  const {
    authorisedNames: names,
    authorisedPaper: paper,
    authorisedOn: _on,
    typedOn: _day,
    checkedToday,
    sites,
    ...rest
  } = entered;
  return {
    ...rest,
    draftId,
    authorised: { names, paper, on },
    numbersCheckedOn: checkedToday ? today : numbersCheckedOn,
    sites: sitesTyped(sites),
  };
}
