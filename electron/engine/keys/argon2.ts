import { wipe } from './secret';
import type { Sodium } from './sodium';

/** What Argon2id costs: passes over the memory, and the memory in bytes. */
export interface KdfLimits {
  readonly opsLimit: number;
  readonly memLimit: number;
}

/** 32 bytes by Argon2id 1.3 with one lane, or null if the system has not the memory. Wipes the passphrase. */
export function argon2id(
  sodium: Sodium,
  passphrase: Uint8Array,
  salt: Uint8Array,
  limits: KdfLimits,
): Uint8Array | null {
  const { opsLimit, memLimit } = limits;
  if (salt.length !== sodium.crypto_pwhash_SALTBYTES) throw new RangeError('a salt has 16 bytes');
  try {
    return sodium.crypto_pwhash(32, passphrase, salt, opsLimit, memLimit, sodium.crypto_pwhash_ALG_ARGON2ID13);
  } catch (error) {
    // Length and limits were checked before, so the only thing that is left to fail is the allocation.
    if (error instanceof Error && !(error instanceof TypeError)) return null;
    throw error;
  } finally {
    wipe(passphrase);
  }
}
