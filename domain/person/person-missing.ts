import type { Missing } from '../result';
import { isBlank } from '../text';
import type { About, PersonLabel } from './person';

/** Somebody whom a form names and the casebook holds, as far as rules ask. */
export type PersonHeld = Pick<PersonLabel, 'kind' | 'children' | 'notIdentified'>;

/** What keeps a restriction from standing on this person: it needs a name (D10), and is never about a pupil (D11). `known` is the person if held. */
export function personMissing(about: About, known: Omit<PersonHeld, 'children'> | null): readonly Missing[] {
  switch (about.kind) {
    case 'not-identified':
      return [namelessSanction];
    case 'new':
      return isBlank(about.name) ? [namelessSanction] : [];
    case 'known':
      return known?.notIdentified === true ? [namelessSanction] : knownMissing(known);
  }
}

/** What keeps even a hold from standing on somebody whom the form names as known. */
export function knownMissing(known: Pick<PersonLabel, 'kind'> | null): readonly Missing[] {
  if (known === null) return [{ field: 'about', code: 'not-in-casebook', label: 'needed' }];
  return known.kind === 'pupil' ? [pupil] : [];
}

/** What keeps something from being noted of anybody: it needs a name. A pupil may be meant too. */
export function somebodyMissing(about: About, known: object | null): readonly Missing[] {
  if (about.kind === 'known')
    return known === null ? [{ field: 'about', code: 'not-in-casebook', label: 'needed' }] : [];
  return about.kind === 'new' && !isBlank(about.name) ? [] : [nobodyNamed];
}

export const nobodyNamed: Missing = { field: 'about', code: 'nobody-named', label: 'needed' };

/** What is decided about somebody is about one person whose name is known (D10). */
const namelessSanction: Missing = { ...nobodyNamed, label: 'good practice', requirement: 'D10' };

/** A pupil can be kept out for the pupil's own behaviour alone, and by other rules than these. */
const pupil: Missing = {
  field: 'about',
  code: 'pupil',
  label: 'law',
  source: 'Written answer HL3043, House of Lords: exclusion for anything but the pupil’s own discipline is unlawful',
};
