import { existsSync, mkdirSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { defaultBackupFolder } from '../casebook/casebook-folder';
import type { OpenCasebook } from '../casebook/open-casebook';
import { CasebookDisaster } from '../door/failures';
import { fileErrorCode } from '../files/file-operations';

/** How long an unlocking waits to hear whether the folder is there: a network drive that is gone may take a minute to say so. */
const LOOK_LIMIT_MS = 250;

/**
 * Has the folder ready for a copy. Only the one beside the casebook is made. One that somebody chose has to be there: made anew, it would lie on this PC's own
 * disk, where the stick is not. Throws `CasebookDisaster` `backup-folder-missing`.
 */
export function readyBackupFolder(casebook: OpenCasebook, folder: string): void {
  // Where the drive of both is gone, its folders must not be made anew either.
  if (folder === defaultBackupFolder(casebook.folder) && existsSync(path.dirname(folder)))
    mkdirSync(folder, { recursive: true });
  const missing = statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true;
  if (folder === casebook.backupFolder) casebook.backupFolderMissing = missing;
  if (missing) throw new CasebookDisaster('backup-folder-missing');
}

/** Looks whether the folder that somebody chose is there, so that Today can say so. Resolves when that is known, or soon after without an answer. */
export async function lookForBackupFolder(casebook: OpenCasebook): Promise<void> {
  const folder = casebook.backupFolder;
  if (!casebook.backupFolderChosen) return;
  const look = isThere(folder).then((there) => {
    if (casebook.backupFolder === folder) casebook.backupFolderMissing = !there;
  });
  await Promise.race([look, pause(LOOK_LIMIT_MS, undefined, { ref: false })]);
}

async function isThere(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (fileErrorCode(error) === null) throw error;
    return false;
  }
}
