import { z } from 'zod';
import { UserId } from '../../../domain/ids';
import { type Outcome, refusal, success } from '../files/outcome';
import { base64, base64Of, base64UpTo, fromBase64 } from './base64';
import { KEY_BYTES } from './derive-key';
import { lengthPrefixed, readLengthPrefixed } from './length-prefixed';
import { wipe } from './secret';
import { Generation } from './slot-shape';
import { sodium } from './sodium';
import { type Sign, type UserKeys, verifyWith } from './user-keys';

/** The name under which the header key is granted to the recovery sheet, beside the compartments' own names. */
export const HEADER_GRANT = 'header';

/** A name of a compartment: `conduct`, `safeguarding`, `desk`. */
export const CompartmentName = z.string().regex(/^[a-z]{1,20}$/);

/** A grant (docs/format.md, section 3): a key for one user or for the recovery sheet, signed by who gave it. */
export const Grant = z.strictObject({
  compartment: CompartmentName,
  keyGeneration: Generation,
  to: z.union([UserId, z.literal('recovery')]),
  box: base64UpTo(300),
  givenBy: UserId,
  signature: base64Of(64),
});
export type Grant = z.infer<typeof Grant>;

export interface GrantToMake {
  readonly casebookId: string;
  readonly compartment: string;
  readonly keyGeneration: number;
  readonly to: UserId | 'recovery';
  readonly toBoxPublicKey: Uint8Array;
  readonly key: Uint8Array;
  readonly givenBy: UserId;
  /** Signs as `givenBy`. */
  readonly sign: Sign;
}

export interface GrantToOpen {
  readonly casebookId: string;
  readonly grant: Grant;
  readonly keys: Pick<UserKeys, 'boxPublicKey' | 'boxSecretKey'>;
  /** Of `givenBy`. */
  readonly giverSignPublicKey: Uint8Array;
}

/**
 * - `grant-forged`: not signed by who is said to have given it.
 * - `grant-damaged`: it does not open with these keys, or what is inside is not what stands around it.
 */
export type GrantCode = 'grant-forged' | 'grant-damaged';

const INSIDE = 'conduct-casebook/grant/1';
const SIGNED = 'conduct-casebook/grant-signature/1';
const INSIDE_PARTS = 6;

/** Seals a key to a public key and signs the seal. */
export function makeGrant(toMake: GrantToMake): Grant {
  const { casebookId, compartment, keyGeneration, to, key, givenBy } = toMake;
  if (key.length !== KEY_BYTES) throw new RangeError('a key has 32 bytes');
  const inside = lengthPrefixed(INSIDE, casebookId, compartment, keyGeneration, to, key);
  const box = base64(sodium().crypto_box_seal(inside, toMake.toBoxPublicKey));
  wipe(inside);
  const unsigned = { compartment, keyGeneration, to, box, givenBy };
  return { ...unsigned, signature: base64(toMake.sign(signedBytes(casebookId, unsigned))) };
}

/** The 32 bytes of the key, once the signature and every part inside have been checked. */
export function openGrant(toOpen: GrantToOpen): Outcome<Uint8Array, { readonly code: GrantCode }> {
  if (!grantSignatureFits(toOpen.casebookId, toOpen.grant, toOpen.giverSignPublicKey))
    return refusal({ code: 'grant-forged' });
  const inside = unseal(toOpen);
  if (inside === null) return refusal({ code: 'grant-damaged' });
  const parts = readLengthPrefixed(inside, INSIDE_PARTS);
  wipe(inside);
  const key = parts?.pop();
  if (parts === null || key === undefined) return refusal({ code: 'grant-damaged' });
  const { compartment, keyGeneration, to } = toOpen.grant;
  const expected = lengthPrefixed(INSIDE, toOpen.casebookId, compartment, keyGeneration, to);
  if (key.length === KEY_BYTES && Buffer.from(lengthPrefixed(...parts)).equals(expected)) return success(key);
  wipe(key);
  return refusal({ code: 'grant-damaged' });
}

/** True if `givenBy`, whose public key is given, signed this grant for this casebook. */
export function grantSignatureFits(casebookId: string, grant: Grant, giverSignPublicKey: Uint8Array): boolean {
  return verifyWith(giverSignPublicKey)(signedBytes(casebookId, grant), fromBase64(grant.signature));
}

function signedBytes(casebookId: string, grant: Omit<Grant, 'signature'>): Uint8Array {
  return lengthPrefixed(SIGNED, casebookId, grant.compartment, grant.keyGeneration, grant.to, fromBase64(grant.box));
}

function unseal({ grant, keys }: GrantToOpen): Uint8Array | null {
  const box = fromBase64(grant.box);
  if (box.length <= sodium().crypto_box_SEALBYTES) return null;
  try {
    return sodium().crypto_box_seal_open(box, keys.boxPublicKey, keys.boxSecretKey);
  } catch (error) {
    if (error instanceof Error && !(error instanceof TypeError)) return null;
    throw error;
  }
}
