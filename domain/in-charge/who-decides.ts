import { z } from 'zod';
import type { Role } from '../casebook/casebook';
import { HEADS } from '../casebook/roles';
import type { DecidedBy } from '../decision/decision-entries';
import type { Missing } from '../result';
import { isBlank, Line } from '../text';

/** *Who decides?*, where it isn't whoever is signed in: somebody who acts for the head today, by name and what they are. Null: whoever is signed in. */
export const WhoDecides = z.strictObject({ name: Line, role: Line }).nullable();
export type WhoDecides = z.infer<typeof WhoDecides>;

/** Who may decide here: who is signed in (`acting`: for the head today, without being one), and everybody who acts for the head today. */
export interface Deciders {
  readonly signedIn: { readonly name: string; readonly role: Role; readonly acting: boolean };
  readonly inCharge: readonly { readonly name: string; readonly role: string }[];
}

/** Who decided, for the journal: the one who was named, else whoever is signed in. */
export function decidedBy(named: WhoDecides, { signedIn }: Pick<Deciders, 'signedIn'>): DecidedBy {
  if (named !== null && !isBlank(named.name)) return { name: named.name, role: named.role, acting: true };
  return { name: signedIn.name, role: signedIn.role, acting: signedIn.acting };
}

/** May whoever is signed in protect and loosen: heads, and who acts for the head today (people.md: *in charge today*)? */
export function mayAct({ role, acting }: Deciders['signedIn']): boolean {
  return HEADS.includes(role) || acting;
}

/** What keeps them from loosening: only a sign-in that may not, or somebody named whose time is over (a name in an old draft). */
export function loosenerMissing(named: WhoDecides, { signedIn, inCharge }: Deciders): readonly Missing[] {
  const missing: Missing[] = [];
  if (!mayAct(signedIn)) missing.push({ field: 'restrictionId', code: 'head-needed', label: 'needed' });
  const acts = named === null || isBlank(named.name) || inCharge.some(({ name }) => name === named.name);
  if (!acts) missing.push({ field: 'decides', code: 'acts-no-longer', label: 'needed' });
  return missing;
}
