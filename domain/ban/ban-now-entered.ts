import { z } from 'zod';
import { type DraftId, IncidentId, Reference } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import { isBlank } from '../text';
import type { BanNow } from './ban';

/** What `Temporary ban now` holds; plain JSON of one shape, so that it fits in a draft. `from`: the record that it is imposed from. */
export const BanNowEntered = z.strictObject({
  about: PersonEntered,
  from: z.strictObject({ incidentId: IncidentId, reference: Reference }).nullable(),
  whatTheyDid: z.string(),
  whyNow: z.string(),
  collects: z.string(),
  actingName: z.string(),
  actingRole: z.string(),
});
export type BanNowEntered = z.infer<typeof BanNowEntered>;

export function banNowBegun(begin: FormBegun): BanNowEntered {
  const { from } = begin;
  return {
    about: aboutBegun(begin),
    from: from === undefined ? null : { incidentId: from.incidentId, reference: from.reference },
    whatTheyDid: from?.opening ?? '',
    whyNow: '',
    collects: '',
    actingName: '',
    actingRole: '',
  };
}

/** Nothing worth keeping in a draft. */
export function nothingEntered({ about, whatTheyDid, whyNow, collects, from }: BanNowEntered): boolean {
  return nobodyEntered(about) && isBlank(whyNow) && isBlank(collects) && (from !== null || isBlank(whatTheyDid));
}

/** What is sent; possible at any moment. */
export function banNow(entered: BanNowEntered, draftId: DraftId): BanNow {
  const { about, from, whatTheyDid, whyNow, collects, actingName, actingRole } = entered;
  const decidedBy = isBlank(actingName) ? null : { name: actingName, role: actingRole };
  return {
    draftId,
    about: aboutOf(about),
    incidentId: from?.incidentId ?? null,
    whatTheyDid,
    whyNow,
    collects,
    decidedBy,
  };
}
