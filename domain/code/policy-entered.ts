import { z } from 'zod';
import { LocalDate, shownDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import { isBlank } from '../text';
import type { PolicyNoted, PolicyPlace, PolicyToNote } from './linked-policy';

/** What the form of a policy holds: plain JSON, so that it fits in a draft. `typedOn`: the day from which *last Friday* is read. */
export const PolicyEntered = z.strictObject({
  title: z.string(),
  version: z.string(),
  adopted: z.string(),
  typedOn: LocalDate.nullable(),
});
export type PolicyEntered = z.infer<typeof PolicyEntered>;

/** The form as it begins: with what stands in the place. */
export function policyToEdit(noted: PolicyNoted | null): PolicyEntered {
  const adoptedOn = noted?.adoptedOn ?? null;
  return {
    title: noted?.title ?? '',
    version: noted?.version ?? '',
    adopted: adoptedOn === null ? '' : shownDate(adoptedOn),
    typedOn: null,
  };
}

/** The day that is meant; null if nothing is typed, `unreadable` if it is no date. */
export function adoptedDay({ adopted, typedOn }: PolicyEntered, today: LocalDate): LocalDate | null | 'unreadable' {
  return isBlank(adopted) ? null : (readTypedDate(adopted, typedOn ?? today, 'past') ?? 'unreadable');
}

/** What is sent; null while the date can't be read. */
export function policyOf(
  entered: PolicyEntered,
  place: PolicyPlace,
  draftId: DraftId,
  today: LocalDate,
): PolicyToNote | null {
  const adoptedOn = adoptedDay(entered, today);
  return adoptedOn === 'unreadable'
    ? null
    : { draftId, place, title: entered.title, version: entered.version, adoptedOn };
}
