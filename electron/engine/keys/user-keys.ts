import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { wipe } from './secret';
import { sodium } from './sodium';

/** The public halves: X25519 to be given keys, Ed25519 to have signatures checked. 32 bytes each. */
export interface PublicKeys {
  readonly boxPublicKey: Uint8Array;
  readonly signPublicKey: Uint8Array;
}

/** Both key pairs of a user, or of the recovery sheet. */
export interface UserKeys extends PublicKeys {
  readonly boxSecretKey: Uint8Array;
  readonly signSeed: Uint8Array;
}

export type Sign = (message: Uint8Array) => Uint8Array;

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const PRIVATE_KEY_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const SIGNATURE_BYTES = 64;
const SECRET_BYTES = 32;

/** Two new random key pairs. */
export function makeUserKeys(): UserKeys {
  return userKeysFrom(new Uint8Array(randomBytes(SECRET_BYTES)), new Uint8Array(randomBytes(SECRET_BYTES)));
}

/** Both pairs from their secret halves, which are kept, not copied. */
export function userKeysFrom(boxSecretKey: Uint8Array, signSeed: Uint8Array): UserKeys {
  return {
    boxSecretKey,
    signSeed,
    boxPublicKey: sodium().crypto_scalarmult_base(boxSecretKey),
    signPublicKey: signPublicKeyOf(signSeed),
  };
}

export function wipeUserKeys(keys: UserKeys): void {
  wipe(keys.boxSecretKey, keys.signSeed);
}

/** Signs with the Ed25519 pair of `signSeed`: 64 bytes for any message. The key is prepared once, so that signing an entry is quick. */
export function signWith(signSeed: Uint8Array): Sign {
  const key = privateKeyObject(signSeed);
  return (message) => new Uint8Array(sign(null, message, key));
}

/** Checks signatures of one Ed25519 public key. A key or a signature of another length fits nothing. */
export function verifyWith(signPublicKey: Uint8Array): (message: Uint8Array, signature: Uint8Array) => boolean {
  if (signPublicKey.length !== SECRET_BYTES) return () => false;
  const der = Buffer.concat([PUBLIC_KEY_PREFIX, signPublicKey]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return (message, signature) => signature.length === SIGNATURE_BYTES && verify(null, message, key, signature);
}

function signPublicKeyOf(signSeed: Uint8Array): Uint8Array {
  const der = createPublicKey(privateKeyObject(signSeed)).export({ format: 'der', type: 'spki' });
  return new Uint8Array(der.subarray(PUBLIC_KEY_PREFIX.length));
}

function privateKeyObject(signSeed: Uint8Array): KeyObject {
  if (signSeed.length !== SECRET_BYTES) throw new RangeError('an Ed25519 seed has 32 bytes');
  const der = Buffer.concat([PRIVATE_KEY_PREFIX, signSeed]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  wipe(der);
  return key;
}
