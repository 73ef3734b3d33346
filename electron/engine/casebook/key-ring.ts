import { deriveKey } from '../keys/derive-key';
import { wipe } from '../keys/secret';
import { type UserKeys, wipeUserKeys } from '../keys/user-keys';

/** The secrets of an open casebook, in one place so that one call wipes them. */
export class KeyRing {
  readonly headerKey: Uint8Array;
  readonly conductKey: Uint8Array;
  readonly keys: UserKeys;

  constructor(secrets: { readonly headerKey: Uint8Array; readonly conductKey: Uint8Array; readonly keys: UserKeys }) {
    this.headerKey = secrets.headerKey;
    this.conductKey = secrets.conductKey;
    this.keys = secrets.keys;
  }

  /** For the manifest of a backup (docs/format.md, section 4). The caller wipes it. */
  manifestKey(): Uint8Array {
    return deriveKey(this.conductKey, 4, 'manifest');
  }

  /** For opening a copy of the database. The caller wipes it. */
  databaseKey(): Uint8Array {
    return deriveKey(this.conductKey, 1, 'database');
  }

  wipe(): void {
    wipe(this.headerKey, this.conductKey);
    wipeUserKeys(this.keys);
  }
}
