import { randomBytes } from 'node:crypto';
import type { UserId } from '../../../domain/ids';
import { UserId as UserIdSchema } from '../../../domain/ids';
import { base64 } from './base64';
import { makeGrant } from './grant';
import type { HeaderBody } from './header';
import { KDF_FLOOR } from './passphrase-key';
import { makeRecoverySeed, recoveryKeys } from './recovery-sheet';
import { makeSlot, type SlotContents } from './slot';
import { readySodium } from './sodium';
import { makeUserKeys, signWith } from './user-keys';

export const FIXTURE_PASSPHRASE = 'five-words-made-for-tests';
export const FIXTURE_SIGN_IN_NAME = 'Headteacher';

/** For the tests: everything of a casebook with one user, at the least costs that a reader accepts. */
export interface HeaderFixture {
  readonly body: HeaderBody;
  readonly contents: SlotContents;
  readonly headerKey: Uint8Array;
  readonly conductKey: Uint8Array;
  readonly recoverySeed: Uint8Array;
  readonly userId: UserId;
}

export async function makeHeaderFixture(passphrase = FIXTURE_PASSPHRASE): Promise<HeaderFixture> {
  await readySodium();
  const casebookId = randomBytes(16).toString('hex');
  const userId = UserIdSchema.parse(randomBytes(16).toString('hex'));
  const contents = { headerKey: new Uint8Array(randomBytes(32)), keys: makeUserKeys() };
  const conductKey = new Uint8Array(randomBytes(32));
  const recoverySeed = makeRecoverySeed();
  const sheet = recoveryKeys(recoverySeed);
  const slot = await makeSlot({
    casebookId,
    userId,
    signInName: FIXTURE_SIGN_IN_NAME,
    role: 'head',
    generation: 1,
    passphrase,
    limits: KDF_FLOOR,
    contents,
  });
  if (!slot.ok) throw new Error(slot.code);
  const given = { casebookId, keyGeneration: 1, givenBy: userId, sign: signWith(contents.keys.signSeed) };
  const toSheet = { ...given, to: 'recovery', toBoxPublicKey: sheet.boxPublicKey } as const;
  const body: HeaderBody = {
    format: 'conduct-casebook',
    version: 1,
    casebookId,
    generation: 1,
    compartments: [{ name: 'conduct', keyGeneration: 1 }],
    slots: [slot.value],
    recovery: { generation: 1, boxPublicKey: base64(sheet.boxPublicKey), signPublicKey: base64(sheet.signPublicKey) },
    grants: [
      makeGrant({
        ...given,
        compartment: 'conduct',
        to: userId,
        toBoxPublicKey: contents.keys.boxPublicKey,
        key: conductKey,
      }),
      makeGrant({ ...toSheet, compartment: 'conduct', key: conductKey }),
      makeGrant({ ...toSheet, compartment: 'header', key: contents.headerKey }),
    ],
  };
  return { body, contents, headerKey: contents.headerKey, conductKey, recoverySeed, userId };
}
