import { dayInEngland } from '../../../domain/dates/local-date';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import { type RestoredMarker, readRestored, removeRestored } from '../backup/restored-marker';
import { type CasebookFacts, casebookFacts } from '../casebook-facts/casebook-facts';
import type { Compartment } from '../compartment/compartment';
import { openCompartment } from '../compartment/open-compartment';
import type { SealOutcome } from '../compartment/seal';
import { CasebookDisaster } from '../door/failures';
import type { CasebookLock, OtherHolder } from '../files/lock-file';
import type { Header } from '../keys/header';
import { type HeaderProblem, healHeader, readHeader } from '../keys/header-file';
import { wipe } from '../keys/secret';
import { grantedKey, type SignedIn } from '../keys/sign-in';
import type { SignInThrottle } from '../keys/sign-in-throttle';
import { wipeSlotContents } from '../keys/slot';
import { readySodium } from '../keys/sodium';
import { signWith } from '../keys/user-keys';
import { headerOf, hold, refusalAsDisaster, sealAsDisaster, stillHeld } from './as-disaster';
import type { Clock } from './clock';
import { conductSettings } from './conduct';
import { lastChange } from './head-time';
import { holdPoint } from './hold-point';
import { KeyRing } from './key-ring';
import { newId } from './new-id';
import { OpenCasebook } from './open-casebook';
import { signInOrCount } from './prove-passphrase';
import { finishNewSheet } from './recovery-sheet-acts';
import { anySealSlotDamaged } from './seal-slots';

export interface Unlocking {
  readonly folder: string;
  readonly signInName: string;
  readonly passphrase: string;
  /** The person was told what the seal found, and goes on with what is there. */
  readonly goOnWithout: boolean;
  /** The recovery sheet was proven a moment ago: the wait after wrong passphrases is over. */
  readonly proven?: boolean;
  /** Called when everything that can be looked at without the passphrase is well, and its key is about to be computed. */
  readonly trying?: () => void;
  /** Who has it open on another PC, as the person was told, who goes on all the same. */
  readonly takeOver?: OtherHolder | undefined;
  readonly clock: Clock;
  readonly throttle: SignInThrottle;
}

export type Unlocked =
  | { readonly state: 'open'; readonly casebook: OpenCasebook }
  | { readonly state: 'wrong-passphrase'; readonly waitSeconds: number };

/**
 * Signs in and opens the casebook: lock, header, slot, MAC, grant, database, seal, generations, and the entry that says so.
 * A wrong passphrase is a value; every disaster throws `CasebookDisaster` with its name, and nothing was harmed or left open then.
 */
export async function unlockCasebook(unlocking: Unlocking): Promise<Unlocked> {
  await readySodium();
  const { folder, throttle } = unlocking;
  const waitSeconds = throttle.waitSeconds();
  if (waitSeconds > 0 && unlocking.proven !== true) return { state: 'wrong-passphrase', waitSeconds };
  // Looked at first, so that no lock is laid into a folder that is no casebook.
  headerOf(readHeader(folder));
  const lock = await hold(folder, unlocking.takeOver);
  try {
    // Read again under the lock: another program may have written it meanwhile, and an older one must never be put in its place.
    const read = headerOf(readHeader(folder));
    unlocking.trying?.();
    const signedIn = await signInOrCount(unlocking, read.header);
    await holdPoint('passphrase-tried');
    if (signedIn === null) {
      lock.giveBack();
      return { state: 'wrong-passphrase', waitSeconds: throttle.waitSeconds() };
    }
    return { state: 'open', casebook: await openWith(unlocking, read, signedIn, lock) };
  } catch (error) {
    lock.giveBack();
    throw error;
  }
}

async function openWith(
  unlocking: Unlocking,
  { header, problem }: { readonly header: Header; readonly problem: HeaderProblem | null },
  { slot, contents }: SignedIn,
  lock: CasebookLock,
): Promise<OpenCasebook> {
  const { folder, clock, throttle } = unlocking;
  const { casebookId } = header.body;
  const opened = openConduct(folder, header, { slot, contents }, stillHeld(lock));
  let open = false;
  const casebook = new OpenCasebook({
    folder,
    casebookId,
    conduct: opened.compartment,
    clock,
    ring: opened.ring,
    newId,
    user: {
      userId: slot.userId,
      role: slot.role,
      signInName: slot.signInName,
      signer: { actor: slot.userId, sign: signWith(contents.keys.signSeed) },
    },
    release: () => (open ? lock.release() : lock.giveBack()),
  });
  try {
    const marker = restoredMarker(casebook);
    const sealFinding = judgeSeal(opened.compartment.seal, marker, unlocking.goOnWithout);
    const newSheet = judgeGenerations(casebook, header);
    // Everything was judged: only from here on may the next seal cover what the last one found.
    casebook.conduct.acceptSeal();
    casebook.notices.sealSlotDamaged = opened.sealSlotDamaged;
    casebook.notices.oneKeyFileCopyDamaged = problem !== null;
    if (problem !== null) await healHeader(folder, header);
    if (marker !== null) noteRestored(casebook, marker);
    if (newSheet !== null) await finishNewSheet(casebook, header.body, newSheet);
    await noteUnlocking(casebook, throttle, { sealFinding, takenOverFrom: lock.takenOverFrom });
    open = true;
    return casebook;
  } catch (error) {
    casebook.close();
    throw error;
  }
}

/** Key, database and seal. Every secret is wiped if one of them fails. */
function openConduct(
  folder: string,
  { body }: Header,
  { slot, contents }: SignedIn,
  mayWrite: () => void,
): { readonly compartment: Compartment; readonly ring: KeyRing; readonly sealSlotDamaged: boolean } {
  const keyGeneration = body.compartments.find(({ name }) => name === 'conduct')?.keyGeneration ?? 0;
  const key = grantedKey(body, { compartment: 'conduct', keyGeneration, to: slot.userId, keys: contents.keys });
  if (!key.ok) {
    wipeSlotContents(contents);
    throw new CasebookDisaster('key-file-damaged');
  }
  const ring = new KeyRing({ headerKey: contents.headerKey, conductKey: key.value, keys: contents.keys });
  const settings = conductSettings(folder, body.casebookId, keyGeneration, body.generation, key.value, mayWrite);
  try {
    const sealSlotDamaged = anySealSlotDamaged(settings.sealPath, settings.sealKey);
    const opened = openCompartment(settings);
    if (!opened.opened) throw refusalAsDisaster(opened);
    return { compartment: opened.compartment, ring, sealSlotDamaged };
  } catch (error) {
    ring.wipe();
    throw error;
  } finally {
    settings.wipe();
  }
}

function restoredMarker({ folder, conduct, ring }: OpenCasebook): RestoredMarker | null {
  const key = ring.manifestKey();
  try {
    return readRestored(folder, conduct, key);
  } finally {
    wipe(key);
  }
}

/** What the seal found is never passed over: either it is explained by a restore, or the person is told, and goes on knowingly. */
function judgeSeal(seal: SealOutcome, marker: RestoredMarker | null, goOnWithout: boolean): string | null {
  if (seal.outcome === 'agrees' || seal.outcome === 'repaired') return null;
  if (seal.outcome === 'seal-missing' && marker?.fresh === true) return null;
  if (!goOnWithout || seal.outcome === 'header-older') throw sealAsDisaster(seal);
  return seal.outcome;
}

/** A fresh restore is journalled once; a marker that a crash left is removed. */
function noteRestored(casebook: OpenCasebook, { restored, madeAt, fresh, noted }: RestoredMarker): void {
  if (fresh && !noted) {
    casebook.note({
      kind: 'backup:restored',
      subject: casebook.casebookId,
      day: dayInEngland(casebook.clock.now()),
      body: { sequence: restored.sequence, hash: restored.hash, madeAt },
    });
  }
  removeRestored(casebook.folder);
}

/**
 * The journal knows the generation of the newest header (R13). A header that is behind it is an old one put back, unless a new recovery sheet was
 * journalled and the crash came before its header: then the facts of that sheet come back, to be finished.
 */
function judgeGenerations({ conduct }: OpenCasebook, { body }: Header): CasebookFacts | null {
  const facts = conduct.read((db) => casebookFacts(db));
  const { generation } = body;
  if (generation === facts.headerGeneration) return null;
  if (generation > facts.headerGeneration) throw new CasebookDisaster('key-file-newer');
  if (generation === facts.headerGeneration - 1 && facts.lastHeaderChange === 'recovery:replaced') return facts;
  throw new CasebookDisaster('key-file-older');
}

async function noteUnlocking(
  casebook: OpenCasebook,
  throttle: SignInThrottle,
  wentOn: Pick<EntryBody<'session:unlocked'>, 'sealFinding' | 'takenOverFrom'>,
): Promise<void> {
  const now = casebook.clock.now();
  const last = casebook.conduct.read((db) => lastChange(db)?.at ?? null);
  const clockEarlier = last !== null && now < last;
  const { failures } = throttle;
  casebook.notices.clockEarlier = clockEarlier;
  casebook.notices.failedSignIns = failures;
  casebook.notices.lastFailedSignInAt = throttle.lastFailureAt;
  casebook.note({
    kind: 'session:unlocked',
    subject: casebook.user.userId,
    day: dayInEngland(now),
    body: { failedSignIns: failures, clockEarlier, ...wentOn },
  });
  // Forgotten only once they are journalled.
  await throttle.reset();
}
