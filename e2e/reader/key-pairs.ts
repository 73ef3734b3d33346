import { sodium } from './sodium';

/** The two key pairs of a user or of the recovery sheet. */
export interface KeyPairs {
  readonly boxSecretKey: Uint8Array;
  readonly boxPublicKey: Uint8Array;
  readonly signSeed: Uint8Array;
  readonly signPublicKey: Uint8Array;
}

/** Both pairs out of the X25519 secret key and the Ed25519 seed. */
export function keyPairs(boxSecretKey: Uint8Array, signSeed: Uint8Array): KeyPairs {
  return {
    boxSecretKey,
    boxPublicKey: sodium.crypto_scalarmult_base(boxSecretKey),
    signSeed,
    signPublicKey: sodium.crypto_sign_seed_keypair(signSeed).publicKey,
  };
}
