import { beforeAll, describe, expect, test } from 'vitest';
import { UserId } from '../../../domain/ids';
import { base64, fromBase64 } from './base64';
import { Grant, grantSignatureFits, makeGrant, openGrant } from './grant';
import { type HeaderFixture, makeHeaderFixture } from './header-fixture';
import { lengthPrefixed, type Part } from './length-prefixed';
import { recoveryKeys } from './recovery-sheet';
import { sodium } from './sodium';
import { makeUserKeys, signWith } from './user-keys';

let fixture: HeaderFixture;
let grant: Grant;
let casebookId = '';

beforeAll(async () => {
  fixture = await makeHeaderFixture();
  casebookId = fixture.body.casebookId;
  [grant] = fixture.body.grants as [Grant];
});

function open(changed: Grant, keys = fixture.contents.keys, id = casebookId) {
  return openGrant({ casebookId: id, grant: changed, keys, giverSignPublicKey: fixture.contents.keys.signPublicKey });
}

/** A grant whose box holds something else than what stands around it, rightly signed. */
function signedAround(inside: Uint8Array): Grant {
  const box = base64(sodium().crypto_box_seal(inside, fixture.contents.keys.boxPublicKey));
  const { compartment, keyGeneration, to } = grant;
  const message = lengthPrefixed(
    'conduct-casebook/grant-signature/1',
    casebookId,
    compartment,
    keyGeneration,
    to,
    fromBase64(box),
  );
  return { ...grant, box, signature: base64(signWith(fixture.contents.keys.signSeed)(message)) };
}

describe('a grant', () => {
  test('gives the key to whom it is for, and to the recovery sheet its own', () => {
    expect(Grant.parse(grant)).toEqual(grant);
    expect(open(grant)).toEqual({ ok: true, value: fixture.conductKey });
    const [, conduct, header] = fixture.body.grants as [Grant, Grant, Grant];
    const sheet = recoveryKeys(fixture.recoverySeed);
    expect(open(conduct, sheet)).toEqual({ ok: true, value: fixture.conductKey });
    expect(open(header, sheet)).toEqual({ ok: true, value: fixture.headerKey });
  });

  test('is a sealed box of the list in the format page', () => {
    const { boxPublicKey, boxSecretKey } = fixture.contents.keys;
    const inside = sodium().crypto_box_seal_open(fromBase64(grant.box), boxPublicKey, boxSecretKey);
    expect(inside).toEqual(
      lengthPrefixed('conduct-casebook/grant/1', casebookId, 'conduct', 1, fixture.userId, fixture.conductKey),
    );
  });

  test('to somebody else does not open', () => {
    expect(open(grant, makeUserKeys())).toEqual({ ok: false, code: 'grant-damaged' });
  });

  test('is forged if any part of it was changed, or if somebody else signed it', () => {
    const intruder = makeGrant({
      casebookId,
      compartment: 'conduct',
      keyGeneration: 1,
      to: fixture.userId,
      toBoxPublicKey: fixture.contents.keys.boxPublicKey,
      key: new Uint8Array(32),
      givenBy: fixture.userId,
      sign: signWith(makeUserKeys().signSeed),
    });
    const [, toSheet] = fixture.body.grants as [Grant, Grant];
    for (const changed of [
      intruder,
      { ...grant, compartment: 'safeguarding' },
      { ...grant, keyGeneration: 2 },
      { ...grant, to: 'recovery' as const },
      { ...grant, to: UserId.parse('0'.repeat(32)) },
      { ...grant, box: toSheet.box },
      { ...grant, signature: toSheet.signature },
    ]) {
      expect(open(changed)).toEqual({ ok: false, code: 'grant-forged' });
      expect(grantSignatureFits(casebookId, changed, fixture.contents.keys.signPublicKey)).toBe(false);
    }
    expect(open(grant, undefined, '0'.repeat(32))).toEqual({ ok: false, code: 'grant-forged' });
  });

  test('is damaged if what is inside is not what stands around it, even rightly signed', () => {
    const key = fixture.conductKey;
    const inside = (...changed: readonly Part[]) => open(signedAround(lengthPrefixed(...changed)));
    const name = 'conduct-casebook/grant/1';
    const to = fixture.userId;
    expect(inside(name, casebookId, 'conduct', 1, to, key).ok).toBe(true);
    const damaged = { ok: false, code: 'grant-damaged' };
    expect(inside('conduct-casebook/grant/2', casebookId, 'conduct', 1, to, key)).toEqual(damaged);
    expect(inside(name, '0'.repeat(32), 'conduct', 1, to, key)).toEqual(damaged);
    expect(inside(name, casebookId, 'desk', 1, to, key)).toEqual(damaged);
    expect(inside(name, casebookId, 'conduct', 2, to, key)).toEqual(damaged);
    expect(inside(name, casebookId, 'conduct', 1, 'recovery', key)).toEqual(damaged);
    expect(inside(name, casebookId, 'conduct', 1, to, key.slice(1))).toEqual(damaged);
    expect(inside(name, casebookId, 'conduct', 1, to)).toEqual(damaged);
    expect(inside(name, casebookId, 'conduct', 1, to, key, 'more')).toEqual(damaged);
    expect(open(signedAround(new Uint8Array()))).toEqual(damaged);
    expect(open({ ...signedAround(new Uint8Array()), box: 'AAAA' })).toEqual({ ok: false, code: 'grant-forged' });
  });
});
