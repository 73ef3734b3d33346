import { sameBytes } from './digest';
import { check } from './fault';
import { checkHeaderMac, findSlot, type Header } from './header';
import type { KeyPairs } from './key-pairs';
import { openGrant } from './open-grant';
import { readRecoverySheet, recoveryKeys } from './recovery-sheet';
import { openSlot } from './slot';
import { sodiumReady } from './sodium';

/** What opens a casebook: a passphrase (and whose, if there are several users), or the text of the recovery sheet. */
export type Opener = { readonly passphrase: string; readonly signInName?: string } | { readonly recoverySheet: string };

/** A header whose MAC is right, and who opened it. */
export interface OpenedHeader {
  readonly header: Header;
  /** A user's id or `recovery`. */
  readonly to: string;
  readonly keys: KeyPairs;
}

/** Takes the first of these headers that opens and whose MAC is right; adds a sentence for each that does not. Throws the first one's fault if none does. */
export async function openFirst(headers: readonly Header[], opener: Opener, remarks: string[]): Promise<OpenedHeader> {
  await sodiumReady();
  const faults: Error[] = [];
  for (const header of headers) {
    try {
      const opened = 'passphrase' in opener ? withPassphrase(header, opener) : withSheet(header, opener.recoverySheet);
      remarks.push(...faults.map(({ message }) => message));
      return opened;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      faults.push(error);
    }
  }
  throw faults[0] ?? new Error('There is no header to open.');
}

function withPassphrase(
  header: Header,
  { passphrase, signInName }: { passphrase: string; signInName?: string },
): OpenedHeader {
  const opened = openSlot(header.casebookId, findSlot(header, signInName), passphrase);
  checkHeaderMac(header, opened.headerKey);
  return { header, to: opened.userId, keys: opened };
}

/** The grant of `header` gives the header key, so the header's MAC comes right after it. */
function withSheet(header: Header, text: string): OpenedHeader {
  const keys = recoveryKeys(readRecoverySheet(text));
  const fits =
    sameBytes(keys.boxPublicKey, header.recovery.boxPublicKey) &&
    sameBytes(keys.signPublicKey, header.recovery.signPublicKey);
  check(fits, 'This recovery sheet is not the one of this casebook.');
  checkHeaderMac(header, openGrant(header, 'header', 'recovery', keys));
  return { header, to: 'recovery', keys };
}
