import { beforeAll, describe, expect, test } from 'vitest';
import { UserId } from '../../../domain/ids';
import { base64, fromBase64 } from './base64';
import { FIXTURE_PASSPHRASE, type HeaderFixture, makeHeaderFixture } from './header-fixture';
import { lengthPrefixed } from './length-prefixed';
import { KDF_DEFAULT, KDF_FLOOR } from './passphrase-key';
import { makeSlot, openSlot } from './slot';
import { Slot } from './slot-shape';
import { sodium } from './sodium';

let one: HeaderFixture;
let other: HeaderFixture;
let slot: Slot;

beforeAll(async () => {
  one = await makeHeaderFixture();
  other = await makeHeaderFixture();
  [slot] = one.body.slots as [Slot];
});

function open(changed: Slot, casebookId = one.body.casebookId, passphrase = FIXTURE_PASSPHRASE) {
  return openSlot(casebookId, changed, passphrase);
}

describe('a slot', () => {
  test('gives back the header key and both key pairs for the passphrase, in the shape of the format', async () => {
    expect(Slot.parse(slot)).toEqual(slot);
    const opened = await open(slot);
    expect(opened).toEqual({ ok: true, value: one.contents });
  });

  test('is what the format page says, step by step', () => {
    const kek = sodium().crypto_pwhash(
      32,
      FIXTURE_PASSPHRASE,
      fromBase64(slot.kdf.salt),
      slot.kdf.opsLimit,
      slot.kdf.memLimit,
      2,
    );
    const { userId, signInName, role, generation, kdf } = slot;
    const data = lengthPrefixed(
      ...['conduct-casebook/slot/1', one.body.casebookId, userId, signInName, role, String(generation)],
      ...[kdf.algorithm, String(kdf.opsLimit), String(kdf.memLimit), fromBase64(kdf.salt)],
      ...[fromBase64(slot.boxPublicKey), fromBase64(slot.signPublicKey)],
    );
    const inside = sodium().crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      fromBase64(slot.box),
      data,
      fromBase64(slot.nonce),
      kek,
    );
    expect(Buffer.from(inside)).toEqual(
      Buffer.concat([one.headerKey, one.contents.keys.boxSecretKey, one.contents.keys.signSeed]),
    );
  });

  test('a wrong passphrase is named so, before any database is touched', async () => {
    expect(await open(slot, undefined, `${FIXTURE_PASSPHRASE} `)).toEqual({ ok: false, code: 'wrong-passphrase' });
  });

  test('T28: a slot of another casebook, or with any plain part changed, does not open', async () => {
    const flip = (text: string) => base64(fromBase64(text).map((byte, index) => (index === 0 ? byte ^ 1 : byte)));
    const [otherSlot] = other.body.slots as [Slot];
    const changed: Slot[] = [
      { ...slot, userId: UserId.parse('0'.repeat(32)) },
      { ...slot, signInName: 'Front office' },
      { ...slot, role: 'dsl' },
      { ...slot, generation: 2 },
      { ...slot, kdf: { ...slot.kdf, opsLimit: 4 } },
      { ...slot, kdf: { ...slot.kdf, memLimit: 68_157_440 } },
      { ...slot, kdf: { ...slot.kdf, salt: flip(slot.kdf.salt) } },
      { ...slot, nonce: flip(slot.nonce) },
      { ...slot, box: flip(slot.box) },
      { ...slot, boxPublicKey: otherSlot.boxPublicKey },
      { ...slot, signPublicKey: otherSlot.signPublicKey },
      { ...slot, box: otherSlot.box, nonce: otherSlot.nonce, kdf: otherSlot.kdf },
    ];
    for (const one of changed) expect(await open(one)).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(await open(slot, other.body.casebookId)).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(await openSlot(one.body.casebookId, otherSlot, FIXTURE_PASSPHRASE)).toEqual({
      ok: false,
      code: 'wrong-passphrase',
    });
  });

  test('public keys that do not follow from the secrets inside are found', async () => {
    const mixed = { ...one.contents, keys: { ...one.contents.keys, signPublicKey: other.contents.keys.signPublicKey } };
    const making = makeSlot({
      ...slot,
      casebookId: one.body.casebookId,
      passphrase: 'maple',
      limits: KDF_FLOOR,
      contents: mixed,
    });
    await expect(making).rejects.toThrow('a new slot does not open');
  });

  test('T35: a slot at the default holds the same keys, and opened with its passphrase before it was given out', async () => {
    const stronger = await makeSlot({
      casebookId: one.body.casebookId,
      userId: slot.userId,
      signInName: slot.signInName,
      role: slot.role,
      generation: slot.generation + 1,
      passphrase: FIXTURE_PASSPHRASE,
      limits: KDF_DEFAULT,
      contents: one.contents,
    });
    if (!stronger.ok) throw new Error(stronger.code);
    expect(stronger.value.kdf).toMatchObject(KDF_DEFAULT);
    expect(await open(stronger.value)).toEqual({ ok: true, value: one.contents });
  });

  test('salt and nonce are new each time', async () => {
    const [otherSlot] = other.body.slots as [Slot];
    expect(otherSlot.kdf.salt).not.toBe(slot.kdf.salt);
    expect(otherSlot.nonce).not.toBe(slot.nonce);
  });

  test('limits below the floor make no slot', async () => {
    const weak = { opsLimit: 3, memLimit: 8_388_608 };
    const made = await makeSlot({
      ...slot,
      casebookId: one.body.casebookId,
      passphrase: 'maple',
      limits: weak,
      contents: one.contents,
    });
    expect(made).toEqual({ ok: false, code: 'weakened-key-file' });
    expect(await open({ ...slot, kdf: { ...slot.kdf, ...weak } })).toEqual({ ok: false, code: 'weakened-key-file' });
  });
});
