import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';
import type { DetailsToNote, PersonDetails } from './person-details';

/** What noting details needs to know: what stands there, and who asks. */
export interface FactsForDetails {
  readonly current: PersonDetails;
  readonly role: Role;
}

/** Notes a person's details. They are ordinary changes without a reason; what stood there stays in the journal. The same again leaves no entry. */
export function noteDetails(
  { personId, details }: Pick<DetailsToNote, 'personId' | 'details'>,
  { current, role }: FactsForDetails,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'person:details-noted')) {
    return notDecided({ field: 'address', code: 'not-this-role', label: 'needed' });
  }
  if (sameDetails(details, current)) return decided({});
  return decided({}, { kind: 'person:details-noted', subject: personId, day: moment.today, body: details });
}

function sameDetails(one: PersonDetails, other: PersonDetails): boolean {
  return (
    one.address === other.address &&
    one.addressWithheld === other.addressWithheld &&
    one.telephone === other.telephone &&
    one.email === other.email &&
    one.communicationNeeds === other.communicationNeeds &&
    one.handlingNote === other.handlingNote
  );
}
