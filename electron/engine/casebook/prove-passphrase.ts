import { CasebookDisaster } from '../door/failures';
import type { Header } from '../keys/header';
import { readHeader } from '../keys/header-file';
import { type SignedIn, signIn } from '../keys/sign-in';
import type { SignInThrottle } from '../keys/sign-in-throttle';
import { wipeSlotContents } from '../keys/slot';
import { headerOf } from './as-disaster';
import type { OpenCasebook } from './open-casebook';

export interface ToSignIn {
  readonly signInName: string;
  readonly passphrase: string;
  readonly throttle: SignInThrottle;
}

/** Opens the slot and proves the header with what is inside. Null: wrong passphrase, and counted. Throws `CasebookDisaster` for everything else. */
export async function signInOrCount(
  { signInName, passphrase, throttle }: ToSignIn,
  header: Header,
): Promise<SignedIn | null> {
  const signedIn = await signIn(header, signInName, passphrase);
  if (signedIn.ok) return signedIn.value;
  switch (signedIn.code) {
    case 'wrong-passphrase':
      await throttle.recordFailure();
      return null;
    case 'low-memory':
      throw new CasebookDisaster('low-memory');
    case 'weakened-key-file':
      throw new CasebookDisaster('key-file-weakened');
    case 'header-changed':
    case 'slot-damaged':
      throw new CasebookDisaster('key-file-damaged');
  }
}

export type Proof = { readonly proven: true } | { readonly proven: false; readonly waitSeconds: number };

/**
 * Is whoever sits at the open casebook the one who signed in? Asked before an act that outlasts the session. Wrong tries count and wait as at the
 * door; a right one forgets none of them, so that the next unlocking still tells of them.
 */
export async function provePassphrase(casebook: OpenCasebook, passphrase: string): Promise<Proof> {
  const { throttle, folder, user } = casebook;
  const waitSeconds = throttle.waitSeconds();
  if (waitSeconds > 0) return { proven: false, waitSeconds };
  const { header } = headerOf(readHeader(folder));
  const signedIn = await signInOrCount({ signInName: user.signInName, passphrase, throttle }, header);
  if (signedIn === null) return { proven: false, waitSeconds: throttle.waitSeconds() };
  wipeSlotContents(signedIn.contents);
  return { proven: true };
}
