import { beforeAll, describe, expect, test } from 'vitest';
import { readySodium, sodium } from './sodium';
import { makeUserKeys, signWith, userKeysFrom, verifyWith, wipeUserKeys } from './user-keys';

function hex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'hex'));
}

/** RFC 8032, section 7.1, test 1 (the seed is cut from its secret key). */
const SEED = hex('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const SIGN_PUBLIC_KEY = hex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
const BOX_SECRET_KEY = new Uint8Array(32).fill(7);

beforeAll(async () => {
  await readySodium();
});

describe('user keys', () => {
  test('the Ed25519 public key follows from the seed as in RFC 8032', () => {
    expect(userKeysFrom(BOX_SECRET_KEY, SEED).signPublicKey).toEqual(SIGN_PUBLIC_KEY);
  });

  test('libsodium reads what we sign, and we read what libsodium signs', () => {
    const keys = makeUserKeys();
    const message = Buffer.from('an entry');
    const signature = signWith(keys.signSeed)(message);
    expect(signature).toHaveLength(64);
    expect(sodium().crypto_sign_verify_detached(signature, message, keys.signPublicKey)).toBe(true);
    const pair = sodium().crypto_sign_seed_keypair(keys.signSeed);
    expect(pair.publicKey).toEqual(keys.signPublicKey);
    expect(verifyWith(keys.signPublicKey)(message, sodium().crypto_sign_detached(message, pair.privateKey))).toBe(true);
  });

  test('the X25519 pair opens what is sealed to its public half', () => {
    const keys = makeUserKeys();
    const box = sodium().crypto_box_seal(Buffer.from('a key'), keys.boxPublicKey);
    expect(Buffer.from(sodium().crypto_box_seal_open(box, keys.boxPublicKey, keys.boxSecretKey)).toString()).toBe(
      'a key',
    );
  });

  test('a signature by another, over another message, or of another length fits nothing', () => {
    const keys = makeUserKeys();
    const message = Buffer.from('an entry');
    const signature = signWith(keys.signSeed)(message);
    const fits = verifyWith(keys.signPublicKey);
    expect(fits(message, signature)).toBe(true);
    expect(fits(Buffer.from('an entrz'), signature)).toBe(false);
    expect(fits(message, signWith(makeUserKeys().signSeed)(message))).toBe(false);
    expect(fits(message, signature.slice(0, 63))).toBe(false);
    expect(verifyWith(keys.signPublicKey.slice(1))(message, signature)).toBe(false);
    expect(verifyWith(new Uint8Array(32).fill(255))(message, signature)).toBe(false);
  });

  test('two users never have the same keys, and wiped keys are zeros', () => {
    const one = makeUserKeys();
    expect(one.boxPublicKey).not.toEqual(makeUserKeys().boxPublicKey);
    wipeUserKeys(one);
    expect([...one.boxSecretKey, ...one.signSeed].every((byte) => byte === 0)).toBe(true);
  });
});
