import { randomBytes } from 'node:crypto';
import type { Role } from '../../../domain/casebook/casebook';
import type { UserId } from '../../../domain/ids';
import { type Outcome, refusal, success } from '../files/outcome';
import type { KdfLimits } from './argon2';
import { base64, fromBase64 } from './base64';
import { lengthPrefixed } from './length-prefixed';
import { derivePassphraseKey, type PassphraseKeyCode } from './passphrase-key';
import { wipe } from './secret';
import type { Slot } from './slot-shape';
import { readySodium, type Sodium } from './sodium';
import { type UserKeys, userKeysFrom } from './user-keys';

/** What a slot holds: the key that authenticates the header, and the user's own key pairs. */
export interface SlotContents {
  readonly headerKey: Uint8Array;
  readonly keys: UserKeys;
}

export interface SlotToMake {
  readonly casebookId: string;
  readonly userId: UserId;
  readonly signInName: string;
  readonly role: Role;
  /** 1 for a new user, one more each time the slot is made anew. */
  readonly generation: number;
  readonly passphrase: string;
  readonly limits: KdfLimits;
  readonly contents: SlotContents;
}

/**
 * - `wrong-passphrase`: it does not open; either the passphrase is wrong or a part of the slot was changed.
 * - `slot-damaged`: it opens, but the public keys beside it do not follow from what is inside.
 */
export type SlotCode = PassphraseKeyCode | 'wrong-passphrase' | 'slot-damaged';

const HEADER_KEY_END = 32;
const BOX_SECRET_KEY_END = 64;
const CONTENT_BYTES = 96;

/**
 * Wraps a user's secrets under a key from the passphrase, with a new salt and nonce, and opens the result again with the passphrase before
 * giving it out: so it costs two derivations, and an old slot is never dropped for one that does not open.
 */
export async function makeSlot(
  toMake: SlotToMake,
): Promise<Outcome<Slot, { readonly code: Exclude<SlotCode, 'wrong-passphrase' | 'slot-damaged'> }>> {
  const sodium = await readySodium();
  const { userId, signInName, role, generation, limits, contents } = toMake;
  const { opsLimit, memLimit } = limits;
  const kdf = { algorithm: 'argon2id13', opsLimit, memLimit, salt: base64(randomBytes(16)) } as const;
  const publicParts = {
    userId,
    signInName,
    role,
    generation,
    kdf,
    nonce: base64(randomBytes(24)),
    boxPublicKey: base64(contents.keys.boxPublicKey),
    signPublicKey: base64(contents.keys.signPublicKey),
  };
  const derived = await derivePassphraseKey(toMake.passphrase, fromBase64(kdf.salt), limits);
  if (!derived.ok) return derived;
  const slot = { ...publicParts, box: seal(sodium, toMake.casebookId, publicParts, contents, derived.value) };
  const opened = await openSlot(toMake.casebookId, slot, toMake.passphrase);
  if (opened.ok) {
    const same = sameContents(opened.value, contents);
    wipeSlotContents(opened.value);
    if (!same) throw new Error('a new slot gave back other secrets than were put in');
    return success(slot);
  }
  if (opened.code === 'wrong-passphrase' || opened.code === 'slot-damaged') throw new Error('a new slot does not open');
  return refusal({ code: opened.code });
}

/** Opens a slot with a passphrase. Nothing of the header may be believed before `headerMacFits` with the key from inside. */
export async function openSlot(
  casebookId: string,
  slot: Slot,
  passphrase: string,
): Promise<Outcome<SlotContents, { readonly code: SlotCode }>> {
  const sodium = await readySodium();
  const derived = await derivePassphraseKey(passphrase, fromBase64(slot.kdf.salt), slot.kdf);
  if (!derived.ok) return derived;
  const inside = unseal(sodium, casebookId, slot, derived.value);
  wipe(derived.value);
  if (inside === null) return refusal({ code: 'wrong-passphrase' });
  const contents = {
    headerKey: inside.slice(0, HEADER_KEY_END),
    keys: userKeysFrom(inside.slice(HEADER_KEY_END, BOX_SECRET_KEY_END), inside.slice(BOX_SECRET_KEY_END)),
  };
  wipe(inside);
  if (
    base64(contents.keys.boxPublicKey) === slot.boxPublicKey &&
    base64(contents.keys.signPublicKey) === slot.signPublicKey
  ) {
    return success(contents);
  }
  wipeSlotContents(contents);
  return refusal({ code: 'slot-damaged' });
}

export function wipeSlotContents({ headerKey, keys }: SlotContents): void {
  wipe(headerKey, keys.boxSecretKey, keys.signSeed);
}

/** The plain parts of a slot are bound into its wrapping, so that none can be changed or moved to another slot or casebook. */
function additionalData(casebookId: string, slot: Omit<Slot, 'box'>): Uint8Array {
  return lengthPrefixed(
    'conduct-casebook/slot/1',
    casebookId,
    slot.userId,
    slot.signInName,
    slot.role,
    slot.generation,
    slot.kdf.algorithm,
    slot.kdf.opsLimit,
    slot.kdf.memLimit,
    fromBase64(slot.kdf.salt),
    fromBase64(slot.boxPublicKey),
    fromBase64(slot.signPublicKey),
  );
}

function seal(
  sodium: Sodium,
  casebookId: string,
  slot: Omit<Slot, 'box'>,
  contents: SlotContents,
  key: Uint8Array,
): string {
  const inside = new Uint8Array(CONTENT_BYTES);
  inside.set(contents.headerKey, 0);
  inside.set(contents.keys.boxSecretKey, HEADER_KEY_END);
  inside.set(contents.keys.signSeed, BOX_SECRET_KEY_END);
  const data = additionalData(casebookId, slot);
  const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(inside, data, null, fromBase64(slot.nonce), key);
  wipe(inside, key);
  return base64(box);
}

function unseal(sodium: Sodium, casebookId: string, slot: Slot, key: Uint8Array): Uint8Array | null {
  const data = additionalData(casebookId, slot);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      fromBase64(slot.box),
      data,
      fromBase64(slot.nonce),
      key,
    );
  } catch (error) {
    // libsodium has one error for a wrong key and for changed data; wrong sizes are TypeErrors and were excluded by the schema.
    if (error instanceof Error && !(error instanceof TypeError)) return null;
    throw error;
  }
}

function sameContents(one: SlotContents, other: SlotContents): boolean {
  return (
    Buffer.from(one.headerKey).equals(other.headerKey) &&
    Buffer.from(one.keys.boxSecretKey).equals(other.keys.boxSecretKey) &&
    Buffer.from(one.keys.signSeed).equals(other.keys.signSeed)
  );
}
