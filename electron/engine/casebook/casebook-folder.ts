import path from 'node:path';

/** The files of a casebook's folder (docs/format.md, section 1). */
export const FILES = {
  headerA: 'casebook.header.a',
  headerB: 'casebook.header.b',
  conduct: 'conduct.db',
  conductSeal: 'conduct.seal',
  lock: 'casebook.lock',
  attempts: 'casebook.attempts',
  practice: 'practice-passphrase.txt',
} as const;

export const BACKUP_ENDING = '.casebook-backup';

export function inFolder(folder: string, file: keyof typeof FILES): string {
  return path.join(folder, FILES[file]);
}

/** Where copies go until another folder is chosen: beside the casebook, not inside it. */
export function defaultBackupFolder(folder: string): string {
  return `${path.resolve(folder)} copies`;
}
