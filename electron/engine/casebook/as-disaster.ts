import type { OpenRefusal } from '../compartment/open-database';
import type { SealOutcome } from '../compartment/seal';
import { CasebookDisaster } from '../door/failures';
import { type CasebookLock, type OtherHolder, takeLock } from '../files/lock-file';
import type { HeaderRead, HeaderWriteCode } from '../keys/header-file';

/** The header, or the disaster that its absence is. A header that the system does not give says nothing about what it holds. */
export function headerOf(read: HeaderRead): Extract<HeaderRead, { state: 'ok' }> {
  switch (read.state) {
    case 'ok':
      return read;
    case 'missing':
      throw new CasebookDisaster('key-file-missing');
    case 'damaged':
      throw new CasebookDisaster('key-file-damaged');
    case 'unreadable':
      throw new CasebookDisaster(unreadableAs(read.systemCode));
    case 'weakened':
      throw new CasebookDisaster('key-file-weakened');
    case 'newer-version':
      throw new CasebookDisaster('newer-version');
  }
}

/** What a header is that the system would not give: the folder's rights, or the disk, are at fault. */
export function unreadableAs(systemCode: string): 'read-only' | 'disk-fault' {
  return systemCode === 'EACCES' || systemCode === 'EPERM' ? 'read-only' : 'disk-fault';
}

/** Takes the hold on a casebook's folder; throws with host and time of who has it, unless that is `takeOver`, on another PC and known to be gone. */
export async function hold(folder: string, takeOver?: OtherHolder): Promise<CasebookLock> {
  const lock = await takeLock(folder, undefined, takeOver);
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

/** For `CompartmentSettings.mayWrite`: throws once the folder is held by somebody else, who took it over from us. */
export function stillHeld(lock: CasebookLock): () => void {
  return () => {
    const other = lock.lostTo();
    if (other !== null) throw new CasebookDisaster('taken-over', { ...other });
  };
}

/** Why a header could not be written, by its name. */
export function headerWriteAsDisaster(code: HeaderWriteCode): CasebookDisaster {
  switch (code) {
    case 'disk-full':
      return new CasebookDisaster('disk-full');
    case 'read-only':
    case 'blocked':
      return new CasebookDisaster('read-only');
    case 'already-there':
      return new CasebookDisaster('folder-not-empty');
    case 'header-lost':
    case 'header-changed':
    case 'generation-conflict':
      return new CasebookDisaster('key-file-damaged');
    case 'folder-missing':
    case 'read-back-differs':
    case 'not-surely-kept':
    case 'input-output':
      return new CasebookDisaster('disk-fault');
  }
}

/** What a seal found at the opening, other than that it agrees. */
export function sealAsDisaster(seal: SealOutcome): CasebookDisaster {
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

/** Why the database did not open. */
export function refusalAsDisaster(refusal: OpenRefusal): CasebookDisaster {
  switch (refusal.state) {
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
