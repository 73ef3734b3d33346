import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dayInEngland } from '../../../domain/dates/local-date';
import { manifestIsOurs, readHeadOf } from '../backup/container';
import { RESTORED } from '../backup/restore';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import type { Compartment } from '../compartment/compartment';
import { type OpenedCompartment, openCompartment } from '../compartment/open-compartment';
import type { OpenRefusal } from '../compartment/open-database';
import { CasebookDisaster } from '../door/failures';
import { type CasebookLock, takeLock } from '../files/lock-file';
import type { Header } from '../keys/header';
import { type HeaderRead, healHeader, readHeader } from '../keys/header-file';
import { wipe } from '../keys/secret';
import { grantedKey, type SignedIn, signIn } from '../keys/sign-in';
import type { SignInThrottle } from '../keys/sign-in-throttle';
import { readySodium } from '../keys/sodium';
import { signWith } from '../keys/user-keys';
import type { Clock } from './clock';
import { conductSettings } from './conduct';
import { lastChange } from './head-time';
import { KeyRing } from './key-ring';
import { newId } from './new-id';
import { OpenCasebook } from './open-casebook';
import { finishNewSheet } from './recovery-sheet-acts';

export interface Unlocking {
  readonly folder: string;
  readonly signInName: string;
  readonly passphrase: string;
  /** The person was told what the seal found, and goes on with what is there. */
  readonly goOnWithout: boolean;
  readonly clock: Clock;
  readonly throttle: SignInThrottle;
}

export type Unlocked =
  | { readonly state: 'open'; readonly casebook: OpenCasebook }
  | { readonly state: 'wrong-passphrase'; readonly waitSeconds: number };

/**
 * Signs in and opens the casebook: header, slot, MAC, lock, grant, database, seal, generations, and the entry that says so.
 * A wrong passphrase is a value; every disaster throws `CasebookDisaster` with its name, and nothing was harmed or left open then.
 */
export async function unlockCasebook(unlocking: Unlocking): Promise<Unlocked> {
  await readySodium();
  const { folder, throttle, signInName, passphrase } = unlocking;
  const waitSeconds = throttle.waitSeconds();
  if (waitSeconds > 0) return { state: 'wrong-passphrase', waitSeconds };
  const read = headerOf(readHeader(folder));
  const signedIn = await signIn(read.header, signInName, passphrase);
  if (!signedIn.ok) {
    switch (signedIn.code) {
      case 'wrong-passphrase':
        await throttle.recordFailure();
        return { state: 'wrong-passphrase', waitSeconds: throttle.waitSeconds() };
      case 'low-memory':
        throw new CasebookDisaster('low-memory');
      case 'weakened-key-file':
        throw new CasebookDisaster('key-file-weakened');
      case 'header-changed':
      case 'slot-damaged':
        throw new CasebookDisaster('key-file-damaged');
    }
  }
  const lock = await hold(folder);
  try {
    const casebook = await openWith(unlocking, read.header, signedIn.value, lock);
    if (read.problem !== null) {
      casebook.notices.oneKeyFileCopyDamaged = true;
      await healHeader(folder, read.header);
    }
    return { state: 'open', casebook };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The header, or the disaster that its absence is. A folder with neither header nor database is no casebook. */
export function headerOf(read: HeaderRead): Extract<HeaderRead, { state: 'ok' }> {
  switch (read.state) {
    case 'ok':
      return read;
    case 'missing':
      throw new CasebookDisaster('key-file-missing');
    case 'damaged':
    case 'unreadable':
      throw new CasebookDisaster('key-file-damaged');
    case 'weakened':
      throw new CasebookDisaster('key-file-weakened');
    case 'newer-version':
      throw new CasebookDisaster('newer-version');
  }
}

export async function hold(folder: string): Promise<CasebookLock> {
  const lock = await takeLock(folder);
  if (lock.ok) return lock.value;
  if (lock.code === 'open-elsewhere') {
    throw new CasebookDisaster('open-elsewhere', {
      host: lock.host,
      since: lock.since,
      sameHost: lock.sameHost ? 1 : 0,
    });
  }
  throw new CasebookDisaster(lock.code === 'input-output' ? 'disk-fault' : lock.code);
}

async function openWith(
  unlocking: Unlocking,
  header: Header,
  signedIn: SignedIn,
  lock: CasebookLock,
): Promise<OpenCasebook> {
  const { folder, clock, throttle } = unlocking;
  const { slot, contents } = signedIn;
  const { casebookId, compartments, generation } = header.body;
  const keyGeneration = compartments.find(({ name }) => name === 'conduct')?.keyGeneration ?? 0;
  const key = grantedKey(header.body, { compartment: 'conduct', keyGeneration, to: slot.userId, keys: contents.keys });
  if (!key.ok) throw new CasebookDisaster('key-file-damaged');
  const ring = new KeyRing({ headerKey: contents.headerKey, conductKey: key.value, keys: contents.keys });
  const settings = conductSettings(folder, casebookId, keyGeneration, generation, key.value);
  const opened = openCompartment(settings);
  settings.wipe();
  if (!opened.opened) {
    ring.wipe();
    throw refusalAsDisaster(opened);
  }
  const casebook = new OpenCasebook({
    folder,
    casebookId,
    conduct: opened.compartment,
    clock,
    ring,
    newId,
    user: {
      userId: slot.userId,
      role: slot.role,
      signInName: slot.signInName,
      signer: { actor: slot.userId, sign: signWith(contents.keys.signSeed) },
    },
    release: () => lock.release(),
  });
  try {
    const sealFinding = judgeSeal(casebook, opened, unlocking.goOnWithout);
    await judgeGenerations(casebook, header);
    await noteUnlocking(casebook, throttle, sealFinding);
    return casebook;
  } catch (error) {
    casebook.close();
    throw error;
  }
}

/** What the seal found is never passed over: either it is explained by a restore, or the person is told, and goes on knowingly. */
function judgeSeal(
  casebook: OpenCasebook,
  { seal }: { readonly seal: Compartment['seal'] },
  goOnWithout: boolean,
): string | null {
  if (seal.outcome === 'agrees' || seal.outcome === 'repaired') return null;
  if (seal.outcome === 'seal-missing' && acceptRestored(casebook)) return null;
  if (!goOnWithout || seal.outcome === 'header-older') throw sealAsDisaster(seal);
  casebook.conduct.acceptSeal();
  return seal.outcome;
}

/** A freshly restored casebook has no seal yet. It gets one if the backup's manifest is ours and names this very journal. */
function acceptRestored(casebook: OpenCasebook): boolean {
  const file = path.join(casebook.folder, RESTORED);
  if (!existsSync(file)) return false;
  const read = readHeadOf(file, false);
  if (!read.ok) return false;
  const key = casebook.ring.manifestKey();
  const ours = manifestIsOurs(read.container, key);
  wipe(key);
  const { manifest } = read.container;
  const conduct = manifest.compartments.find(({ name }) => name === 'conduct');
  const { head } = casebook.conduct;
  if (!ours || manifest.casebookId !== casebook.casebookId || conduct?.hash !== head.hash.toString('hex')) return false;
  casebook.conduct.acceptSeal();
  casebook.note({
    kind: 'backup:restored',
    subject: casebook.casebookId,
    day: dayInEngland(casebook.clock.now()),
    body: { sequence: head.sequence, hash: conduct.hash },
  });
  rmSync(file);
  return true;
}

function sealAsDisaster(seal: Compartment['seal']): CasebookDisaster {
  switch (seal.outcome) {
    case 'entries-missing':
      return new CasebookDisaster('entries-missing', { missing: seal.missing });
    case 'replaced':
      return new CasebookDisaster('database-replaced');
    case 'header-older':
      return new CasebookDisaster('key-file-older');
    default:
      return new CasebookDisaster('seal-missing');
  }
}

/**
 * The journal knows the generation of the newest header (R13). A header that is behind it is an old one put back, unless a new recovery sheet was
 * journalled and the crash came before its header: that is finished now.
 */
async function judgeGenerations(casebook: OpenCasebook, header: Header): Promise<void> {
  const facts = casebook.conduct.read((db) => casebookFacts(db));
  const { generation } = header.body;
  if (generation === facts.headerGeneration) return;
  if (generation > facts.headerGeneration) throw new CasebookDisaster('key-file-newer');
  if (generation === facts.headerGeneration - 1 && facts.lastHeaderChange === 'recovery:replaced') {
    await finishNewSheet(casebook, header.body, facts);
    return;
  }
  throw new CasebookDisaster('key-file-older');
}

async function noteUnlocking(
  casebook: OpenCasebook,
  throttle: SignInThrottle,
  sealFinding: string | null,
): Promise<void> {
  const now = casebook.clock.now();
  const last = casebook.conduct.read((db) => lastChange(db)?.at ?? null);
  const clockEarlier = last !== null && now < last;
  const { failures } = await throttle.reset();
  casebook.notices.clockEarlier = clockEarlier;
  casebook.notices.failedSignIns = failures;
  casebook.note({
    kind: 'session:unlocked',
    subject: casebook.user.userId,
    day: dayInEngland(now),
    body: { failedSignIns: failures, clockEarlier, sealFinding },
  });
}

function refusalAsDisaster(opened: Exclude<OpenedCompartment, { opened: true }> & OpenRefusal): CasebookDisaster {
  switch (opened.state) {
    case 'missing':
      return new CasebookDisaster('database-missing');
    case 'newer-version':
      return new CasebookDisaster('newer-version');
    case 'open-elsewhere':
      return new CasebookDisaster('open-elsewhere');
    case 'read-only':
      return new CasebookDisaster('read-only');
    case 'not-this-casebook':
      return new CasebookDisaster('database-replaced');
    case 'link':
    case 'damaged':
      return new CasebookDisaster('database-damaged');
  }
}
