import type { UserId } from '../../../domain/ids';
import { type Outcome, refusal, success } from '../files/outcome';
import { fromBase64 } from './base64';
import { type GrantCode, openGrant } from './grant';
import { type Header, type HeaderBody, headerMacFits } from './header';
import { derivePassphraseKey, type PassphraseKeyCode } from './passphrase-key';
import { wipe } from './secret';
import { openSlot, type SlotContents, wipeSlotContents } from './slot';
import type { Slot } from './slot-shape';
import type { UserKeys } from './user-keys';

export interface SignedIn {
  readonly slot: Slot;
  readonly contents: SlotContents;
}

/**
 * - `wrong-passphrase`: also for a sign-in name that nobody has, after the same time.
 * - `header-changed`: the passphrase is right, but somebody without a sign-in changed the header.
 * - `slot-damaged`: the passphrase is right, but the public keys beside it are of somebody else.
 */
export type SignInCode = PassphraseKeyCode | 'wrong-passphrase' | 'header-changed' | 'slot-damaged';

/** Opens the slot of a sign-in name and proves the header with the key inside. */
export async function signIn(
  header: Header,
  signInName: string,
  passphrase: string,
): Promise<Outcome<SignedIn, { readonly code: SignInCode }>> {
  const { casebookId, slots } = header.body;
  const slot = slots.find((one) => one.signInName.normalize('NFC') === signInName.normalize('NFC'));
  if (slot === undefined) return refuseUnknown(slots, passphrase);
  const opened = await openSlot(casebookId, slot, passphrase);
  if (!opened.ok) return opened;
  if (headerMacFits(header, opened.value.headerKey)) return success({ slot, contents: opened.value });
  wipeSlotContents(opened.value);
  return refusal({ code: 'header-changed' });
}

/** The same derivation as for a known name, so that the time does not tell which names there are. */
async function refuseUnknown(
  [slot]: readonly Slot[],
  passphrase: string,
): Promise<{ readonly ok: false; readonly code: SignInCode }> {
  if (slot === undefined) return refusal({ code: 'wrong-passphrase' });
  const derived = await derivePassphraseKey(passphrase, fromBase64(slot.kdf.salt), slot.kdf);
  if (!derived.ok) return derived;
  wipe(derived.value);
  return refusal({ code: 'wrong-passphrase' });
}

export interface KeyWanted {
  /** A compartment's name, or `header` for the recovery sheet. */
  readonly compartment: string;
  readonly keyGeneration: number;
  readonly to: UserId | 'recovery';
  readonly keys: UserKeys;
}

/** The key that a proven header grants to a user or to the recovery sheet. `no-grant`: none, or its giver is no longer in the header. */
export function grantedKey(
  { casebookId, slots, grants }: HeaderBody,
  { compartment, keyGeneration, to, keys }: KeyWanted,
): Outcome<Uint8Array, { readonly code: GrantCode | 'no-grant' }> {
  const grant = grants.find(
    (one) => one.compartment === compartment && one.keyGeneration === keyGeneration && one.to === to,
  );
  const giver = slots.find((slot) => slot.userId === grant?.givenBy);
  if (grant === undefined || giver === undefined) return refusal({ code: 'no-grant' });
  return openGrant({ casebookId, grant, keys, giverSignPublicKey: fromBase64(giver.signPublicKey) });
}
