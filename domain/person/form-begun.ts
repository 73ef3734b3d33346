import type { IncidentId, Reference } from '../ids';
import type { PersonLabel } from './person';
import { choosePerson, NOBODY_ENTERED, type PersonEntered, typeName } from './person-entered';

/** What a form begins with: a name typed at the look-up, somebody who was pointed at, a record. */
export interface FormBegun {
  readonly name?: string;
  readonly person?: PersonLabel;
  readonly from?: { readonly incidentId: IncidentId; readonly reference: Reference; readonly opening: string };
  /** Records that were chosen before. */
  readonly incidents?: readonly IncidentId[];
}

/** Whom it is about, as the form holds it: whoever was pointed at, else the name as it was typed. */
export function aboutBegun({ name = '', person }: FormBegun): PersonEntered {
  return person === undefined ? typeName(NOBODY_ENTERED, name) : choosePerson(NOBODY_ENTERED, person);
}
