import { sodium } from './sodium';

export interface CompartmentKeys {
  readonly database: Uint8Array;
  readonly seal: Uint8Array;
  readonly manifest: Uint8Array;
}

/** The keys that follow from a compartment's key (section 4). */
export function compartmentKeys(key: Uint8Array): CompartmentKeys {
  return {
    database: sodium.crypto_kdf_derive_from_key(32, 1, 'database', key),
    seal: sodium.crypto_kdf_derive_from_key(32, 2, 'sealmac1', key),
    manifest: sodium.crypto_kdf_derive_from_key(32, 4, 'manifest', key),
  };
}
