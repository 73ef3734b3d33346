import { z } from 'zod';
import type { Role } from '../casebook/casebook';
import { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';

/** A register that goes on paper: what was, is or will be in force on a day. Without names it holds references alone. */
export const RegisterToPrint = z.strictObject({ on: LocalDate, withNames: z.boolean() });
export type RegisterToPrint = z.infer<typeof RegisterToPrint>;

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
