import { z } from 'zod';
import type { Role } from '../casebook/casebook';
import { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { RestrictionId } from '../ids';
import { maySign } from '../journal/entry-kinds';

/** A register that goes on paper: what was, is or will be in force on a day. Without names it holds references alone. */
export const RegisterToPrint = z.strictObject({ on: LocalDate, withNames: z.boolean() });
export type RegisterToPrint = z.infer<typeof RegisterToPrint>;

/** One restriction that goes on paper. Without names it holds its reference, its type and its dates alone. */
export const EntryToPrint = z.strictObject({ restrictionId: RestrictionId, withNames: z.boolean() });
export type EntryToPrint = z.infer<typeof EntryToPrint>;

/** What a print needs to know: how many are on it, and who asks. */
export interface FactsForRegisterPrint {
  readonly rows: number;
  readonly role: Role;
}

/** Notes that the register is printed: paper with names on it has left the casebook, and somebody must be able to say when. */
export function printRegister(
  { on, withNames }: RegisterToPrint,
  { rows, role }: FactsForRegisterPrint,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'restriction:register-printed')) {
    return notDecided({ field: 'on', code: 'not-this-role', label: 'needed' });
  }
  const body = { on, withNames, rows };
  return decided({}, { kind: 'restriction:register-printed', subject: moment.newId(), day: moment.today, body });
}

/** Notes that one restriction is printed, like the whole register. */
export function printEntry(
  { restrictionId, withNames }: EntryToPrint,
  { role }: Pick<FactsForRegisterPrint, 'role'>,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'restriction:entry-printed')) {
    return notDecided({ field: 'restrictionId', code: 'not-this-role', label: 'needed' });
  }
  const body = { withNames };
  return decided({}, { kind: 'restriction:entry-printed', subject: restrictionId, day: moment.today, body });
}
