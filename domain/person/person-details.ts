import { z } from 'zod';
import { DraftId, PersonId } from '../ids';
import { Line, Narrative } from '../text';

/**
 * How to reach a person, and what to mind when speaking with them. Each may be empty. `addressWithheld`: the address is kept, and stands on no
 * letter, list or print. `communicationNeeds`: what is done differently (large print, a phone call first), never a diagnosis. `handlingNote`: one
 * line on a second role, such as parent governor, employee or hirer, since other rules hold for it (D37).
 */
export const PersonDetails = z.strictObject({
  address: Narrative,
  addressWithheld: z.boolean(),
  telephone: Line,
  email: Line,
  communicationNeeds: Narrative,
  handlingNote: Line,
});
export type PersonDetails = z.infer<typeof PersonDetails>;

export const NO_DETAILS: PersonDetails = {
  address: '',
  addressWithheld: false,
  telephone: '',
  email: '',
  communicationNeeds: '',
  handlingNote: '',
};

export const DetailsToNote = z.strictObject({
  draftId: DraftId.nullable(),
  personId: PersonId,
  details: PersonDetails,
});
export type DetailsToNote = z.infer<typeof DetailsToNote>;

/** The address as a screen shows it beside its mark, and as nothing else does: what goes on paper asks `addressForPaper`. */
export function addressForPaper({ address, addressWithheld }: PersonDetails): string {
  return addressWithheld ? '' : address;
}
