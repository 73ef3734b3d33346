import { z } from 'zod';
import { LocalDate, shownDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import { isBlank } from '../text';
import { type Identity, OTHER_NAMES_LIMIT, OtherName } from './identity';

/** What the form of a name holds: plain JSON, so that it fits in a draft. `typedOn`: the day from which *last Friday* is read. */
export const IdentityEntered = z.strictObject({
  name: z.string(),
  notIdentified: z.boolean(),
  className: z.string(),
  otherNames: z.array(OtherName),
  leftOn: z.string(),
  typedOn: LocalDate.nullable(),
});
export type IdentityEntered = z.infer<typeof IdentityEntered>;

export const NO_IDENTITY_ENTERED: IdentityEntered = {
  name: '',
  notIdentified: false,
  className: '',
  otherNames: [],
  leftOn: '',
  typedOn: null,
};

/** The form as it begins: with what is known. */
export function identityToEdit({ name, identified, className, otherNames, leftOn }: Identity): IdentityEntered {
  return {
    name,
    notIdentified: !identified,
    className: className ?? '',
    otherNames: [...otherNames],
    leftOn: leftOn === null ? '' : shownDate(leftOn),
    typedOn: null,
  };
}

/** May one more row be added? */
export function roomForName({ otherNames }: Pick<IdentityEntered, 'otherNames'>): boolean {
  return otherNames.length < OTHER_NAMES_LIMIT;
}

/** The day of leaving; null if nothing is typed, `unreadable` if it is no date. */
export function leftDay(
  { leftOn, typedOn }: Pick<IdentityEntered, 'leftOn' | 'typedOn'>,
  today: LocalDate,
): LocalDate | null | 'unreadable' {
  return isBlank(leftOn) ? null : (readTypedDate(leftOn, typedOn ?? today, 'past') ?? 'unreadable');
}

/** What is sent; null while the day of leaving can't be read. */
export function identityOf(entered: IdentityEntered, today: LocalDate): Identity | null {
  const leftOn = leftDay(entered, today);
  if (leftOn === 'unreadable') return null;
  const { name, notIdentified, className, otherNames } = entered;
  return { name, identified: !notIdentified, className: isBlank(className) ? null : className, otherNames, leftOn };
}
