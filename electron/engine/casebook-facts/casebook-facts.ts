import type { Role, SafeguardingLead, SchoolType } from '../../../domain/casebook/casebook';
import type { UserId } from '../../../domain/ids';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import type { Readable } from '../compartment/access';
import type { HeaderChange } from './casebook-facts-projection';

/** Somebody who may sign in, with their public keys in base64. */
export interface CasebookUser {
  readonly userId: UserId;
  readonly name: string;
  readonly signInName: string;
  readonly role: Role;
  readonly boxPublicKey: string;
  readonly signPublicKey: string;
}

/** What the journal says of the casebook. The first of `users` is the founder, whom `safeguardingLead` means by *me*. */
export interface CasebookFacts {
  readonly casebookId: string;
  readonly school: { readonly name: string; readonly type: SchoolType };
  readonly practice: boolean;
  readonly users: readonly CasebookUser[];
  readonly safeguardingLead: SafeguardingLead;
  readonly recovery: EntryBody<'casebook:founded'>['recovery'] & { readonly confirmed: boolean };
  readonly headerGeneration: number;
  readonly lastHeaderChange: HeaderChange;
}

interface FactsRow {
  readonly casebook_id: string;
  readonly school_name: string;
  readonly school_type: SchoolType;
  readonly practice: number;
  readonly safeguarding_lead: string;
  readonly recovery_box_public_key: string;
  readonly recovery_sign_public_key: string;
  readonly recovery_ask: string;
  readonly recovery_confirmed: number;
  readonly header_generation: number;
  readonly last_header_change: HeaderChange;
}

/** The facts of a casebook. Throws if it was never founded, which is a bug: the founding is the first entry of every journal. */
export function casebookFacts(db: Readable): CasebookFacts {
  const row = db.get<FactsRow>('SELECT * FROM casebook_facts');
  if (row === undefined) throw new Error('a casebook that was never founded');
  return {
    casebookId: row.casebook_id,
    school: { name: row.school_name, type: row.school_type },
    practice: row.practice === 1,
    users: casebookUsers(db),
    safeguardingLead: JSON.parse(row.safeguarding_lead) as SafeguardingLead,
    recovery: {
      boxPublicKey: row.recovery_box_public_key,
      signPublicKey: row.recovery_sign_public_key,
      ask: JSON.parse(row.recovery_ask) as CasebookFacts['recovery']['ask'],
      confirmed: row.recovery_confirmed === 1,
    },
    headerGeneration: row.header_generation,
    lastHeaderChange: row.last_header_change,
  };
}

/** Those who may sign in, the founder first. */
export function casebookUsers(db: Readable): readonly CasebookUser[] {
  return db.all<CasebookUser>(
    `SELECT user_id AS userId, name, sign_in_name AS signInName, role, box_public_key AS boxPublicKey, sign_public_key AS signPublicKey
     FROM casebook_user ORDER BY added_sequence`,
  );
}

/** The full name of whoever made an entry; empty for the recovery sheet, and for somebody unknown. */
export function userName(db: Readable, actor: string): string {
  return db.get<{ name: string }>('SELECT name FROM casebook_user WHERE user_id = ?', [actor])?.name ?? '';
}
