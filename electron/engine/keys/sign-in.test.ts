import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Header, serialiseHeader } from './header';
import { FIXTURE_PASSPHRASE, FIXTURE_SIGN_IN_NAME, type HeaderFixture, makeHeaderFixture } from './header-fixture';
import { recoveryKeys } from './recovery-sheet';
import { grantedKey, signIn } from './sign-in';
import { sodium } from './sodium';
import { makeUserKeys } from './user-keys';

let fixture: HeaderFixture;
let header: Header;

beforeAll(async () => {
  fixture = await makeHeaderFixture();
  header = serialiseHeader(fixture.body, fixture.headerKey);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('signing in', () => {
  test('opens the slot of the name and gives the keys', async () => {
    const signedIn = await signIn(header, FIXTURE_SIGN_IN_NAME, FIXTURE_PASSPHRASE);
    expect(signedIn).toEqual({ ok: true, value: { slot: fixture.body.slots[0], contents: fixture.contents } });
  });

  test('T29: an unknown name costs exactly the derivation of a wrong passphrase and has the same answer', async () => {
    const derivation = vi.spyOn(sodium(), 'crypto_pwhash');
    const wrong = await signIn(header, FIXTURE_SIGN_IN_NAME, 'wrong');
    const unknown = await signIn(header, 'Nobody', 'wrong');
    expect(unknown).toEqual({ ok: false, code: 'wrong-passphrase' });
    expect(unknown).toEqual(wrong);
    const [first, second] = derivation.mock.calls.map(([length, , salt, ops, memory, algorithm]) => [
      length,
      salt,
      ops,
      memory,
      algorithm,
    ]);
    expect(derivation).toHaveBeenCalledTimes(2);
    expect(second).toEqual(first);
  });

  test('a header that was changed without its key is refused though the passphrase is right', async () => {
    const { body } = fixture;
    const changed = { ...body, compartments: [] };
    const forged = serialiseHeader(changed, new Uint8Array(32));
    expect(await signIn(forged, FIXTURE_SIGN_IN_NAME, FIXTURE_PASSPHRASE)).toEqual({
      ok: false,
      code: 'header-changed',
    });
  });

  test('a slot of yesterday’s header does not open beside a changed generation of its own', async () => {
    const [slot] = fixture.body.slots;
    const raised = { ...fixture.body, slots: slot === undefined ? [] : [{ ...slot, generation: 2 }] };
    const outcome = await signIn(serialiseHeader(raised, fixture.headerKey), FIXTURE_SIGN_IN_NAME, FIXTURE_PASSPHRASE);
    expect(outcome).toEqual({ ok: false, code: 'wrong-passphrase' });
  });
});

describe('granted keys', () => {
  const conduct = { compartment: 'conduct', keyGeneration: 1 };

  test('come out for the user, and for the sheet with the header key', () => {
    const { body, contents, userId, conductKey, headerKey, recoverySeed } = fixture;
    expect(grantedKey(body, { ...conduct, to: userId, keys: contents.keys })).toEqual({ ok: true, value: conductKey });
    const sheet = { to: 'recovery', keys: recoveryKeys(recoverySeed), keyGeneration: 1 } as const;
    expect(grantedKey(body, { ...sheet, compartment: 'conduct' })).toEqual({ ok: true, value: conductKey });
    expect(grantedKey(body, { ...sheet, compartment: 'header' })).toEqual({ ok: true, value: headerKey });
  });

  test('do not come out for anybody else', () => {
    const { body, contents, userId } = fixture;
    expect(grantedKey(body, { ...conduct, to: userId, keys: makeUserKeys() })).toEqual({
      ok: false,
      code: 'grant-damaged',
    });
    expect(grantedKey(body, { ...conduct, keyGeneration: 2, to: userId, keys: contents.keys })).toEqual({
      ok: false,
      code: 'no-grant',
    });
    expect(grantedKey({ ...body, slots: [] }, { ...conduct, to: userId, keys: contents.keys })).toEqual({
      ok: false,
      code: 'no-grant',
    });
  });

  test('T31: the sheet of another casebook opens nothing', async () => {
    const other = await makeHeaderFixture();
    const sheet = { to: 'recovery', keys: recoveryKeys(other.recoverySeed), ...conduct } as const;
    expect(grantedKey(fixture.body, sheet)).toEqual({ ok: false, code: 'grant-damaged' });
  });
});
