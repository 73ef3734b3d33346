import type { DisasterState } from '../../domain/result';

type Detail = Readonly<Record<string, string | number>> | undefined;

const SENTENCES: Readonly<Record<DisasterState, string>> = {
  'key-file-missing':
    'There is no key file in this folder. Look for casebook.header.a in a copy, or restore the newest copy.',
  'key-file-damaged':
    'Both copies of the key file are damaged. Restore the newest copy; the records themselves may be whole.',
  'key-file-weakened': 'The key file asks for weaker protection than this program accepts. Restore the newest copy.',
  'key-file-older': 'The key file is older than the casebook: an old one was put in its place.',
  'key-file-newer': 'The key file is newer than the casebook: an old database was put in its place.',
  'newer-version': 'This casebook was made by a newer version of Conduct Casebook. Please use that version.',
  'database-missing': 'The records (conduct.db) are missing from this folder. Restore the newest copy.',
  'database-damaged': 'The records are damaged. Keep this folder as it is, and restore the newest copy into a new one.',
  'entries-missing': 'Saved changes are missing from the end of the records. A newer copy may hold them.',
  'database-replaced': 'The records are not the ones that were sealed here: something else was put in their place.',
  'seal-missing': 'The seal is missing or damaged, so it cannot be shown that the records are complete.',
  'open-elsewhere': 'This casebook is open in another program. Close it there first.',
  'taken-over': 'Another PC took this casebook over while it was open here. Close it there first.',
  'read-only': 'This folder cannot be written to.',
  'disk-full': 'The disk is full. Free some space, then try again.',
  'disk-fault': 'The disk gave an error. Copy the folder to another disk before you go on.',
  'not-a-casebook': 'This folder is not a casebook.',
  'folder-not-empty': 'This folder is not empty. Choose an empty or a new one.',
  'backup-damaged': 'This copy is damaged, or could not be proven. Earlier copies are untouched.',
  'backup-folder-missing':
    'The folder for the copies is not there. Plug the stick in, or name another folder. The records are safe.',
  'low-memory': 'There is not enough memory to unlock safely. Close other programs, then try again.',
};

/** One plain sentence for a disaster, with what to do. */
export function sentenceFor(state: DisasterState, detail: Detail): string {
  if (state === 'entries-missing' && detail?.missing !== undefined) {
    return `${detail.missing} saved changes are missing from the end of the records. A newer copy may hold them.`;
  }
  if (state === 'open-elsewhere' && detail?.sameHost === 0) {
    return `This casebook is open on the PC ${detail.host}, since ${detail.since}. Close it there first; if that PC is gone or nobody works there, add --take-over.`;
  }
  return SENTENCES[state];
}
