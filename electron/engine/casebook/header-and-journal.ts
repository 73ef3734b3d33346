import type { CasebookFacts, CasebookUser } from '../casebook-facts/casebook-facts';
import { fromBase64 } from '../keys/base64';
import { type Grant, grantSignatureFits } from '../keys/grant';
import type { HeaderBody } from '../keys/header';
import type { Slot } from '../keys/slot-shape';

/** What of a header the journal does not bear out; `detail` names whose slot or grant it is. */
export interface HeaderFinding {
  readonly code:
    | 'slot-unknown'
    | 'slot-keys-differ'
    | 'slot-role-differs'
    | 'sheet-keys-differ'
    | 'grant-unknown'
    | 'grant-forged';
  readonly sequence: null;
  readonly detail?: Readonly<Record<string, string>>;
}

/**
 * Holds a header against what a sound journal says of users, sheet and keys (docs/format.md, section 5). Its MAC only shows that somebody with a sign-in
 * wrote it: whoever has one could lay in a slot or a grant of their own, beside the journal.
 */
export function compareHeaderWithJournal(header: HeaderBody, facts: CasebookFacts): readonly HeaderFinding[] {
  const users = new Map<string, CasebookUser>(facts.users.map((user) => [user.userId, user]));
  return [
    ...header.slots.flatMap((slot) => slotFindings(slot, users.get(slot.userId))),
    ...(sameKeys(header.recovery, facts.recovery) ? [] : [found('sheet-keys-differ')]),
    ...header.grants.flatMap((grant) => grantFindings(header.casebookId, grant, users)),
  ];
}

function slotFindings(slot: Slot, user: CasebookUser | undefined): readonly HeaderFinding[] {
  const detail = { signInName: slot.signInName };
  if (user === undefined) return [found('slot-unknown', detail)];
  return [
    ...(sameKeys(slot, user) ? [] : [found('slot-keys-differ', detail)]),
    ...(slot.role === user.role ? [] : [found('slot-role-differs', detail)]),
  ];
}

function grantFindings(
  casebookId: string,
  grant: Grant,
  users: ReadonlyMap<string, CasebookUser>,
): readonly HeaderFinding[] {
  const { compartment, to, givenBy } = grant;
  const detail = { compartment, to, givenBy };
  const giver = users.get(givenBy);
  if (giver === undefined || (to !== 'recovery' && !users.has(to))) return [found('grant-unknown', detail)];
  return grantSignatureFits(casebookId, grant, fromBase64(giver.signPublicKey)) ? [] : [found('grant-forged', detail)];
}

interface PublicHalves {
  readonly boxPublicKey: string;
  readonly signPublicKey: string;
}

function sameKeys(one: PublicHalves, other: PublicHalves): boolean {
  return one.boxPublicKey === other.boxPublicKey && one.signPublicKey === other.signPublicKey;
}

function found(code: HeaderFinding['code'], detail?: HeaderFinding['detail']): HeaderFinding {
  return { code, sequence: null, ...(detail === undefined ? {} : { detail }) };
}
