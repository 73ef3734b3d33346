import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import type { CasebookToCreate } from '../../../domain/casebook/casebook';
import { dayInEngland } from '../../../domain/dates/local-date';
import { type Id, UserId } from '../../../domain/ids';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import { adoptDefaultCode } from '../code/default-code';
import type { Compartment } from '../compartment/compartment';
import { createCompartment } from '../compartment/open-compartment';
import { removeDatabase } from '../compartment/open-database';
import { CasebookDisaster } from '../door/failures';
import type { KdfLimits } from '../keys/argon2';
import { base64 } from '../keys/base64';
import { HEADER_GRANT, makeGrant } from '../keys/grant';
import { createHeader } from '../keys/header-file';
import { makeRecoverySeed, printRecoverySheet, recoveryKeys } from '../keys/recovery-sheet';
import { wipe } from '../keys/secret';
import { makeSlot } from '../keys/slot';
import { readySodium } from '../keys/sodium';
import { makeUserKeys, signWith, type UserKeys, wipeUserKeys } from '../keys/user-keys';
import { headerWriteAsDisaster, hold, stillHeld } from './as-disaster';
import { askOf } from './ask-back';
import { inFolder } from './casebook-folder';
import type { Clock } from './clock';
import { conductSettings } from './conduct';
import { KeyRing } from './key-ring';
import { newId as randomId } from './new-id';
import { OpenCasebook } from './open-casebook';

export interface CreatedCasebook {
  readonly casebook: OpenCasebook;
  /** To be shown and printed once; only its public half is kept. */
  readonly sheet: readonly string[];
}

export interface CreationSettings {
  readonly folder: string;
  readonly clock: Clock;
  readonly limits: KdfLimits;
  readonly practice: boolean;
  /** Random, except in practice casebooks. */
  readonly newId?: () => Id;
}

/**
 * Makes a casebook in an empty or new folder and leaves it open. Order: database and first entries, then the header. A crash between them leaves a
 * database that no key opens and that holds no record yet; it is never cleared by itself, since a casebook whose key file was lost looks the same.
 * Throws `CasebookDisaster`.
 */
export async function createCasebook(toCreate: CasebookToCreate, settings: CreationSettings): Promise<CreatedCasebook> {
  const { casebook, sheet, made } = await foundCasebook(toCreate, settings);
  try {
    await writeFirstHeader(toCreate, settings, made);
    return { casebook, sheet };
  } catch (error) {
    abandon(casebook);
    forget(made);
    throw error;
  } finally {
    wipeUserKeys(made.sheetKeys);
  }
}

/** The casebook and its first entries, before any key file says how it opens: whoever lets go of it has lost it. */
export interface FoundedCasebook extends CreatedCasebook {
  readonly made: Made;
}

/** The first half of making a casebook. Tests of what happens in an open one need no more, and no passphrase to be derived. */
export async function foundCasebook(toCreate: CasebookToCreate, settings: CreationSettings): Promise<FoundedCasebook> {
  await readySodium();
  const { folder, clock, newId = randomId } = settings;
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new CasebookDisaster('folder-not-empty');
  const lock = await hold(folder);
  const seed = makeRecoverySeed();
  const sheet = printRecoverySheet(seed);
  const made: Made = {
    userId: UserId.parse(newId()),
    casebookId: newId(),
    headerKey: random32(),
    conductKey: random32(),
    keys: makeUserKeys(),
    sheetKeys: recoveryKeys(seed),
  };
  wipe(seed);
  let casebook: OpenCasebook | undefined;
  try {
    const { casebookId, userId, headerKey, conductKey, keys, sheetKeys } = made;
    casebook = new OpenCasebook({
      folder,
      casebookId,
      conduct: createConduct(folder, casebookId, conductKey, stillHeld(lock)),
      clock,
      user: {
        userId,
        role: 'head',
        signInName: toCreate.signInName,
        signer: { actor: userId, sign: signWith(keys.signSeed) },
      },
      ring: new KeyRing({ headerKey, conductKey, keys }),
      newId,
      release: () => lock.release(),
    });
    const now = clock.now();
    const body = foundedBody(toCreate, { casebookId, userId, keys, sheetKeys, sheet, practice: settings.practice });
    casebook.note(
      { kind: 'casebook:founded', subject: casebookId, day: dayInEngland(now), body },
      adoptDefaultCode(dayInEngland(now), newId()),
    );
    return { casebook, sheet, made };
  } catch (error) {
    // The folder was empty and is held by us: what was begun in it holds no record, and would stand in the way of the next try.
    if (casebook !== undefined) abandon(casebook);
    forget(made);
    wipeUserKeys(made.sheetKeys);
    lock.release();
    throw error;
  }
}

function forget({ headerKey, conductKey, keys }: Made): void {
  wipe(headerKey, conductKey);
  wipeUserKeys(keys);
}

function createConduct(folder: string, casebookId: string, conductKey: Uint8Array, mayWrite: () => void): Compartment {
  const settings = conductSettings(folder, casebookId, 1, 1, conductKey, mayWrite);
  try {
    return createCompartment(settings);
  } finally {
    settings.wipe();
  }
}

function abandon(casebook: OpenCasebook): void {
  const { folder } = casebook;
  try {
    casebook.close();
  } finally {
    removeDatabase(inFolder(folder, 'conduct'));
    for (const file of ['conductSeal', 'headerA', 'headerB'] as const) rmSync(inFolder(folder, file), { force: true });
  }
}

function foundedBody(
  toCreate: CasebookToCreate,
  made: {
    casebookId: string;
    userId: UserId;
    keys: UserKeys;
    sheetKeys: UserKeys;
    sheet: readonly string[];
    practice: boolean;
  },
): EntryBody<'casebook:founded'> {
  return {
    casebookId: made.casebookId,
    school: { name: toCreate.schoolName, type: toCreate.schoolType },
    practice: made.practice,
    founder: {
      userId: made.userId,
      name: toCreate.founderName,
      signInName: toCreate.signInName,
      role: 'head',
      boxPublicKey: base64(made.keys.boxPublicKey),
      signPublicKey: base64(made.keys.signPublicKey),
    },
    recovery: {
      boxPublicKey: base64(made.sheetKeys.boxPublicKey),
      signPublicKey: base64(made.sheetKeys.signPublicKey),
      ask: askOf(made.sheet),
    },
    safeguardingLead: toCreate.safeguardingLead,
    headerGeneration: 1,
  };
}

interface Made {
  readonly casebookId: string;
  readonly userId: UserId;
  readonly headerKey: Uint8Array;
  readonly conductKey: Uint8Array;
  readonly keys: UserKeys;
  readonly sheetKeys: UserKeys;
}

async function writeFirstHeader(
  toCreate: CasebookToCreate,
  { folder, limits }: CreationSettings,
  made: Made,
): Promise<void> {
  const { casebookId, userId, headerKey, conductKey, keys, sheetKeys } = made;
  const slot = await makeSlot({
    casebookId,
    userId,
    signInName: toCreate.signInName,
    role: 'head',
    generation: 1,
    passphrase: toCreate.passphrase,
    limits,
    contents: { headerKey, keys },
  });
  if (!slot.ok) throw new CasebookDisaster(slot.code === 'low-memory' ? 'low-memory' : 'key-file-weakened');
  const sign = signWith(keys.signSeed);
  const give = (compartment: string, to: UserId | 'recovery', toBoxPublicKey: Uint8Array, key: Uint8Array) =>
    makeGrant({ casebookId, compartment, keyGeneration: 1, to, toBoxPublicKey, key, givenBy: userId, sign });
  const written = await createHeader(
    folder,
    {
      format: 'conduct-casebook',
      version: 1,
      casebookId,
      generation: 1,
      compartments: [{ name: 'conduct', keyGeneration: 1 }],
      slots: [slot.value],
      recovery: {
        generation: 1,
        boxPublicKey: base64(sheetKeys.boxPublicKey),
        signPublicKey: base64(sheetKeys.signPublicKey),
      },
      grants: [
        give('conduct', userId, keys.boxPublicKey, conductKey),
        give('conduct', 'recovery', sheetKeys.boxPublicKey, conductKey),
        give(HEADER_GRANT, 'recovery', sheetKeys.boxPublicKey, headerKey),
      ],
    },
    headerKey,
  );
  if (!written.ok) throw headerWriteAsDisaster(written.code);
}

function random32(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}
