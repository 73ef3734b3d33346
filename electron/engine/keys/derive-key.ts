import { sodium } from './sodium';

export const KEY_BYTES = 32;

/** A sub-key of 32 bytes by libsodium's `crypto_kdf`. `context` has exactly eight characters (docs/format.md, sections 3 and 4). */
export function deriveKey(masterKey: Uint8Array, number: number, context: string): Uint8Array {
  if (Buffer.byteLength(context, 'ascii') !== 8) throw new RangeError('a key context has eight characters');
  return sodium().crypto_kdf_derive_from_key(KEY_BYTES, number, context, masterKey);
}
