import type { Role, SchoolType } from '../casebook/casebook';
import { addMonths, type LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { type NumberToRing, SCHOOL_ROLES, type SchoolDetails } from './school';

/** What describing the school needs to know: which casebook it is, what stands there, and who asks. */
export interface FactsForDescribing {
  readonly casebookId: Id;
  readonly current: SchoolDetails;
  readonly role: Role;
}

/**
 * Changes what the casebook knows of the school. Refused without its name, with a number that is nobody’s or somebody without a number, with a date
 * that is still to come, and to a role that may not. Rows left empty are dropped. What stands there already leaves no entry.
 */
export function describeSchool(
  wanted: SchoolDetails,
  { casebookId, current, role }: FactsForDescribing,
  moment: Moment,
): Decision<Record<string, never>> {
  const details = {
    ...wanted,
    numbers: wanted.numbers.filter(somethingTyped),
    signatories: wanted.signatories.filter(({ name }) => !isBlank(name)),
    sites: [...new Set(wanted.sites.map((site) => site.trim()))].filter((site) => !isBlank(site)),
  };
  const missing: Missing[] = [];
  if (!maySign(role, 'school:described')) missing.push({ field: 'name', code: 'head-needed', label: 'needed' });
  if (isBlank(details.name)) missing.push({ field: 'name', code: 'empty', label: 'needed' });
  if (isAhead(details.authorised.on, moment.today))
    missing.push({ field: 'authorisedOn', code: 'still-to-come', label: 'needed' });
  if (isAhead(details.numbersCheckedOn, moment.today))
    missing.push({ field: 'numbersCheckedOn', code: 'still-to-come', label: 'needed' });
  wanted.numbers.forEach((row, index) => {
    if (somethingTyped(row) && (isBlank(row.whose) || isBlank(row.number)))
      missing.push({ field: `numbers-${index}`, code: isBlank(row.number) ? 'no-number' : 'nobody', label: 'needed' });
  });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  if (sameDetails(details, current)) return decided({});
  return decided({}, { kind: 'school:described', subject: casebookId, day: moment.today, body: details });
}

/** Numbers to ring are looked at again after so many months (D74: they age). */
export const NUMBERS_GOOD_FOR_MONTHS = 12;

/** Are there numbers that nobody has looked at for a year? */
export function numbersOutOfDate(
  { numbers, numbersCheckedOn }: Pick<SchoolDetails, 'numbers' | 'numbersCheckedOn'>,
  today: LocalDate,
): boolean {
  if (numbers.length === 0) return false;
  return numbersCheckedOn === null || addMonths(numbersCheckedOn, NUMBERS_GOOD_FOR_MONTHS) < today;
}

/** Who is the *appropriate authority* of a school: it may authorise people to remove somebody from the premises. */
export type AppropriateAuthority = 'local-authority' | 'authority-or-governors' | 'proprietor' | 'not-known';

/**
 * Who may authorise removal, by the type of school. LAW: Education Act 1996, section 547, as amended by the Education Act 2002, schedule 20, and
 * SI 2012/976 (D2). An academy is an independent school in law; its trust is the proprietor.
 */
export function mayAuthorise(type: SchoolType): AppropriateAuthority {
  switch (type) {
    case 'community':
    case 'voluntary-controlled':
      return 'local-authority';
    case 'foundation':
    case 'voluntary-aided':
      return 'authority-or-governors';
    case 'academy':
    case 'independent':
      return 'proprietor';
    case 'other':
      return 'not-known';
  }
}

function somethingTyped({ whose, number }: NumberToRing): boolean {
  return !isBlank(whose) || !isBlank(number);
}

function isAhead(day: LocalDate | null, today: LocalDate): boolean {
  return day !== null && day > today;
}

function sameDetails(one: SchoolDetails, other: SchoolDetails): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

/** Everything that is compared, always in the same order. */
function inOrder({
  name,
  type,
  authority,
  lastYear,
  address,
  telephone,
  email,
  people,
  authorised,
  ...rest
}: SchoolDetails) {
  return [
    [name, type, authority, lastYear, address, telephone, email],
    SCHOOL_ROLES.map((role) => [people[role].name, people[role].telephone]),
    [authorised.names, authorised.paper, authorised.on],
    rest.numbers.map(({ whose, number }) => [whose, number]),
    rest.numbersCheckedOn,
    rest.signatories.map(({ name, post }) => [name, post]),
    rest.sites,
  ];
}
