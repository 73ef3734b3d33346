import { sameBytes } from './digest';
import { check, Fault } from './fault';
import type { Fields } from './fields';
import { type KeyPairs, keyPairs } from './key-pairs';
import { lengthPrefixed } from './length-prefixed';
import { sodium } from './sodium';

export interface Slot {
  readonly userId: string;
  readonly signInName: string;
  readonly role: string;
  readonly generation: number;
  readonly algorithm: string;
  readonly opsLimit: number;
  readonly memLimit: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly box: Uint8Array;
  readonly boxPublicKey: Uint8Array;
  readonly signPublicKey: Uint8Array;
}

export interface OpenedSlot extends KeyPairs {
  readonly userId: string;
  readonly headerKey: Uint8Array;
}

/** A slot out of the header, with its limits checked. */
export function readSlot(fields: Fields): Slot {
  const kdf = fields.object('kdf');
  const slot = {
    userId: fields.id('userId'),
    signInName: fields.text('signInName'),
    role: fields.text('role'),
    generation: fields.number('generation'),
    algorithm: kdf.text('algorithm'),
    opsLimit: kdf.number('opsLimit'),
    memLimit: kdf.number('memLimit'),
    salt: kdf.bytes('salt', 16),
    nonce: fields.bytes('nonce', 24),
    box: fields.bytes('box', 96 + 16),
    boxPublicKey: fields.bytes('boxPublicKey', 32),
    signPublicKey: fields.bytes('signPublicKey', 32),
  };
  const whose = `The slot of ${slot.signInName}`;
  check(slot.algorithm === 'argon2id13', `${whose} wants ${slot.algorithm}, which this reader does not know.`);
  check(
    slot.memLimit >= 67_108_864 && slot.memLimit <= 1_073_741_824,
    `${whose} wants ${slot.memLimit} bytes of memory, which is refused.`,
  );
  check(slot.opsLimit >= 3 && slot.opsLimit <= 10, `${whose} wants ${slot.opsLimit} passes, which is refused.`);
  return slot;
}

/** What section 3 binds into a slot's box. */
export function slotContext(casebookId: string, slot: Slot): Uint8Array {
  return lengthPrefixed(
    'conduct-casebook/slot/1',
    casebookId,
    slot.userId,
    slot.signInName,
    slot.role,
    slot.generation,
    slot.algorithm,
    slot.opsLimit,
    slot.memLimit,
    slot.salt,
    slot.boxPublicKey,
    slot.signPublicKey,
  );
}

/** The 32 bytes that a passphrase gives with a slot's salt and limits. */
export function passphraseKey(slot: Pick<Slot, 'salt' | 'opsLimit' | 'memLimit'>, passphrase: string): Uint8Array {
  const text = Buffer.from(passphrase.normalize('NFC'), 'utf8');
  return sodium.crypto_pwhash(32, text, slot.salt, slot.opsLimit, slot.memLimit, sodium.crypto_pwhash_ALG_ARGON2ID13);
}

/** Opens a slot with the passphrase and checks that both public keys follow from the secret ones. */
export function openSlot(casebookId: string, slot: Slot, passphrase: string): OpenedSlot {
  const inside = unbox(casebookId, slot, passphraseKey(slot, passphrase));
  const keys = keyPairs(inside.subarray(32, 64), inside.subarray(64, 96));
  const whose = `The slot of ${slot.signInName}`;
  check(sameBytes(keys.boxPublicKey, slot.boxPublicKey), `${whose}: its X25519 key is not the one that it names.`);
  check(sameBytes(keys.signPublicKey, slot.signPublicKey), `${whose}: its Ed25519 key is not the one that it names.`);
  return { userId: slot.userId, headerKey: inside.subarray(0, 32), ...keys };
}

function unbox(casebookId: string, slot: Slot, key: Uint8Array): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      slot.box,
      slotContext(casebookId, slot),
      slot.nonce,
      key,
    );
  } catch {
    throw new Fault(`The passphrase does not open the slot of ${slot.signInName}, or a part of the slot was changed.`);
  }
}
