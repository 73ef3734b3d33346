import { dayInEngland, offsetInEngland } from '../../../domain/dates/local-date';
import { entryKinds } from '../../../domain/journal/entry-kinds';
import { readRestored } from '../backup/restored-marker';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import type { Compartment } from '../compartment/compartment';
import { openCompartment } from '../compartment/open-compartment';
import { CasebookDisaster } from '../door/failures';
import type { OtherHolder } from '../files/lock-file';
import type { KdfLimits } from '../keys/argon2';
import { base64 } from '../keys/base64';
import { deriveKey } from '../keys/derive-key';
import { HEADER_GRANT, makeGrant } from '../keys/grant';
import { type Header, type HeaderBody, headerMacFits } from '../keys/header';
import { readHeader, replaceHeader } from '../keys/header-file';
import { readRecoverySheet, recoveryKeys } from '../keys/recovery-sheet';
import { wipe } from '../keys/secret';
import { grantedKey } from '../keys/sign-in';
import { makeSlot } from '../keys/slot';
import type { Slot } from '../keys/slot-shape';
import { readySodium } from '../keys/sodium';
import { makeUserKeys, signWith, type UserKeys, wipeUserKeys } from '../keys/user-keys';
import { headerOf, headerWriteAsDisaster, hold, refusalAsDisaster, sealAsDisaster } from './as-disaster';
import type { Clock } from './clock';
import { conductSettings } from './conduct';

export interface Recovery {
  readonly folder: string;
  readonly groups: readonly string[];
  readonly signInName: string;
  readonly newPassphrase: string;
  readonly limits: KdfLimits;
  /** Who has it open on another PC, as the person was told, who goes on all the same. */
  readonly takeOver?: OtherHolder | undefined;
  readonly clock: Clock;
}

export type Recovered =
  | { readonly state: 'recovered' }
  | { readonly state: 'wrong-groups'; readonly groups: readonly number[] }
  | { readonly state: 'other-sheet' }
  | { readonly state: 'unknown-name' };

/**
 * A new passphrase for a user by the recovery sheet: new key pairs, journalled under the sheet's own signature, then a header with the new slot.
 * What the old pairs alone could open stays closed. A crash between the two is finished by doing it again.
 */
export async function recoverCasebook(recovery: Recovery): Promise<Recovered> {
  await readySodium();
  const seed = readRecoverySheet(recovery.groups);
  if (!seed.ok) return { state: 'wrong-groups', groups: seed.groups };
  const sheet = recoveryKeys(seed.value);
  wipe(seed.value);
  try {
    headerOf(readHeader(recovery.folder));
    const lock = await hold(recovery.folder, recovery.takeOver);
    let recovered = false;
    try {
      const { header } = headerOf(readHeader(recovery.folder));
      const outcome = await recoverHeld({ ...recovery, takenOverFrom: lock.takenOverFrom }, header, sheet);
      recovered = outcome.state === 'recovered';
      return outcome;
    } finally {
      if (recovered) lock.release();
      else lock.giveBack();
    }
  } finally {
    wipeUserKeys(sheet);
  }
}

/** What was asked for, under the hold on the folder. */
interface HeldRecovery extends Recovery {
  readonly takenOverFrom: OtherHolder | null;
}

async function recoverHeld(recovery: HeldRecovery, header: Header, sheet: UserKeys): Promise<Recovered> {
  const secrets = openBySheet(header, sheet);
  if (secrets === null) return { state: 'other-sheet' };
  try {
    const slot = header.body.slots.find(
      ({ signInName }) => signInName.normalize('NFC') === recovery.signInName.normalize('NFC'),
    );
    if (slot === undefined) return { state: 'unknown-name' };
    await replaceUser(recovery, header.body, slot, sheet, secrets);
    return { state: 'recovered' };
  } finally {
    wipe(secrets.headerKey, secrets.conductKey);
  }
}

interface SheetSecrets {
  readonly headerKey: Uint8Array;
  readonly conductKey: Uint8Array;
  readonly keyGeneration: number;
}

function openBySheet(header: Header, sheet: UserKeys): SheetSecrets | null {
  if (header.body.recovery.boxPublicKey !== base64(sheet.boxPublicKey)) return null;
  const keyGeneration = header.body.compartments.find(({ name }) => name === 'conduct')?.keyGeneration ?? 0;
  const headerKey = grantedKey(header.body, {
    compartment: HEADER_GRANT,
    keyGeneration: 1,
    to: 'recovery',
    keys: sheet,
  });
  const conductKey = grantedKey(header.body, { compartment: 'conduct', keyGeneration, to: 'recovery', keys: sheet });
  if (!headerKey.ok || !conductKey.ok || !headerMacFits(header, headerKey.value))
    throw new CasebookDisaster('key-file-damaged');
  return { headerKey: headerKey.value, conductKey: conductKey.value, keyGeneration };
}

async function replaceUser(
  recovery: HeldRecovery,
  header: HeaderBody,
  old: Slot,
  sheet: UserKeys,
  secrets: SheetSecrets,
): Promise<void> {
  const { folder, limits, newPassphrase } = recovery;
  const { casebookId } = header;
  const keys = makeUserKeys();
  const settings = conductSettings(folder, casebookId, secrets.keyGeneration, header.generation, secrets.conductKey);
  let conduct: Compartment | undefined;
  try {
    const opened = openCompartment(settings);
    if (!opened.opened) throw refusalAsDisaster(opened);
    conduct = opened.compartment;
    judgeSeal(folder, conduct, secrets.conductKey);
    const generation = nextGeneration(conduct, header);
    const slot = await makeSlot({
      casebookId,
      userId: old.userId,
      signInName: old.signInName,
      role: old.role,
      generation: old.generation + 1,
      passphrase: newPassphrase,
      limits,
      contents: { headerKey: secrets.headerKey, keys },
    });
    if (!slot.ok) throw new CasebookDisaster(slot.code === 'low-memory' ? 'low-memory' : 'key-file-weakened');
    conduct.acceptSeal();
    noteRecovered(conduct, recovery, sheet, slot.value, generation);
    const body = await withNewSlot(header, slot.value, keys, secrets, generation);
    const written = await replaceHeader(folder, body, secrets.headerKey);
    if (!written.ok) throw headerWriteAsDisaster(written.code);
    conduct.setHeaderGeneration(generation);
  } finally {
    wipeUserKeys(keys);
    settings.wipe();
    conduct?.close();
  }
}

/** As at an unlocking: a seal that is missing after a restore is explained by its marker; whatever else it found has its name. */
function judgeSeal(folder: string, conduct: Compartment, conductKey: Uint8Array): void {
  const { seal } = conduct;
  if (seal.outcome === 'agrees' || seal.outcome === 'repaired') return;
  const manifestKey = deriveKey(conductKey, 4, 'manifest');
  const marker = readRestored(folder, conduct, manifestKey);
  wipe(manifestKey);
  if (seal.outcome !== 'seal-missing' || marker?.fresh !== true) throw sealAsDisaster(seal);
}

/** One above the header's. The journal may already know that number from an attempt that was cut off. */
function nextGeneration(conduct: Compartment, header: HeaderBody): number {
  const { headerGeneration, lastHeaderChange } = conduct.read((db) => casebookFacts(db));
  const again = headerGeneration === header.generation + 1 && lastHeaderChange === 'user:recovered';
  if (headerGeneration !== header.generation && !again) throw new CasebookDisaster('key-file-older');
  return header.generation + 1;
}

function noteRecovered(
  conduct: Compartment,
  { clock, takenOverFrom }: HeldRecovery,
  sheet: UserKeys,
  slot: Slot,
  headerGeneration: number,
): void {
  const now = clock.now();
  const { userId, boxPublicKey, signPublicKey } = slot;
  conduct.act((tx) =>
    tx.append(
      {
        kind: 'user:recovered',
        version: entryKinds['user:recovered'].version,
        subject: userId,
        day: dayInEngland(now),
        at: now,
        offset: offsetInEngland(now),
        body: { userId, boxPublicKey, signPublicKey, headerGeneration, takenOverFrom },
      },
      { actor: 'recovery', sign: signWith(sheet.signSeed) },
    ),
  );
}

/** The new slot in the place of the old one, and every grant that came from or went to the old pair made anew with the new one. */
async function withNewSlot(
  header: HeaderBody,
  slot: Slot,
  keys: UserKeys,
  secrets: SheetSecrets,
  generation: number,
): Promise<HeaderBody> {
  const sign = signWith(keys.signSeed);
  const { casebookId } = header;
  const give = (
    compartment: string,
    keyGeneration: number,
    to: Slot['userId'] | 'recovery',
    toBoxPublicKey: string,
    key: Uint8Array,
  ) =>
    makeGrant({
      casebookId,
      compartment,
      keyGeneration,
      to,
      toBoxPublicKey: Buffer.from(toBoxPublicKey, 'base64'),
      key,
      givenBy: slot.userId,
      sign,
    });
  const kept = header.grants.filter(
    ({ to, givenBy }) => to !== slot.userId && to !== 'recovery' && givenBy !== slot.userId,
  );
  return {
    ...header,
    generation,
    slots: header.slots.map((each) => (each.userId === slot.userId ? slot : each)),
    grants: [
      ...kept,
      give('conduct', secrets.keyGeneration, slot.userId, slot.boxPublicKey, secrets.conductKey),
      give('conduct', secrets.keyGeneration, 'recovery', header.recovery.boxPublicKey, secrets.conductKey),
      give(HEADER_GRANT, 1, 'recovery', header.recovery.boxPublicKey, secrets.headerKey),
    ],
  };
}
