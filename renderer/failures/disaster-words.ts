import type { DisasterState } from '../../domain/result';

/** What a person can do about it from here. */
export type WayOut = 'again' | 'open-another' | 'restore' | 'quit';

export interface DisasterWords {
  readonly title: string;
  readonly what: string;
  /** Steps, in order. None of them changes or deletes anything. */
  readonly steps: readonly string[];
  /** The first is the one to try first. */
  readonly waysOut: readonly [WayOut, ...WayOut[]];
}

const NOTHING_TOUCHED = 'Nothing in the folder has been changed.';
const KEEP_FOLDER = 'Leave the folder as it is. Do not delete or rename anything in it.';
const WITHOUT = 'Until then, work from the printed register and ring the headteacher.';

const words: Readonly<Record<DisasterState, DisasterWords>> = {
  'key-file-missing': {
    title: 'The key file is not in the folder',
    what: `The records are there, but the file that your passphrase opens is not. ${NOTHING_TOUCHED}`,
    steps: [
      'Look for casebook.header.a or casebook.header.b in the recycle bin, and put it back into the folder.',
      'If it cannot be found, restore the newest copy: every copy holds the key file.',
      WITHOUT,
    ],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'key-file-damaged': {
    title: 'The key file is damaged',
    what: `Both copies of the file that your passphrase opens are damaged. ${NOTHING_TOUCHED}`,
    steps: [KEEP_FOLDER, 'Restore the newest copy: every copy holds the key file.', WITHOUT],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'key-file-weakened': {
    title: 'The key file has been changed',
    what: 'Its protection is weaker than this program ever makes it, so somebody or something has altered it. Please do not type your passphrase.',
    steps: [KEEP_FOLDER, 'Tell whoever looks after your computers.', 'Restore the newest copy on a PC that you trust.'],
    waysOut: ['restore', 'open-another', 'quit'],
  },
  'key-file-older': {
    title: 'The key file is older than the records',
    what: `Somebody may have put an older file back. A person who was removed since then could still be in it. ${NOTHING_TOUCHED}`,
    steps: [
      KEEP_FOLDER,
      'Ask who copied files into the folder, and put the newer ones back.',
      'Or restore the newest copy.',
    ],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'key-file-newer': {
    title: 'The records are older than the key file',
    what: `Somebody may have put older records back. ${NOTHING_TOUCHED}`,
    steps: [
      KEEP_FOLDER,
      'Ask who copied files into the folder, and put the newer ones back.',
      'Or restore the newest copy.',
    ],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'newer-version': {
    title: 'This casebook was written by a newer version',
    what: 'This version does not know everything that is in it, so it leaves it alone.',
    steps: ['Install the newest version of Conduct Casebook on this PC.', 'Then open the casebook again.'],
    waysOut: ['again', 'open-another', 'quit'],
  },
  'database-missing': {
    title: 'The records are not in the folder',
    what: 'The key file is there, but the file with the records (conduct.db) is not.',
    steps: [
      'Look for conduct.db in the recycle bin, and put it back into the folder.',
      'If it cannot be found, restore the newest copy.',
      WITHOUT,
    ],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'database-damaged': {
    title: 'The records are damaged',
    what: `A part of the file cannot be read: a failing disk, or a write that was cut off. ${NOTHING_TOUCHED}`,
    steps: [KEEP_FOLDER, 'Restore the newest copy into another folder. It is checked while it is restored.', WITHOUT],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'entries-missing': {
    title: 'The newest records are missing',
    what: `The casebook was last closed with more records than it has now. Somebody may have put an older file back. ${NOTHING_TOUCHED}`,
    steps: [
      KEEP_FOLDER,
      'Ask who copied files into the folder, and put the newer file back.',
      'Or restore the newest copy.',
    ],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'database-replaced': {
    title: 'These records belong to another casebook',
    what: `The file with the records does not fit the key file beside it. ${NOTHING_TOUCHED}`,
    steps: ['Ask who copied files into the folder, and put the right ones back.', 'Or restore the newest copy.'],
    waysOut: ['restore', 'again', 'open-another'],
  },
  'seal-missing': {
    title: 'The seal is not in the folder',
    what: 'The file conduct.seal shows that no record was cut off at the end. Without it that cannot be shown.',
    steps: [
      'Look for conduct.seal in the recycle bin, and put it back into the folder.',
      'Or restore the newest copy.',
    ],
    waysOut: ['again', 'restore', 'open-another'],
  },
  'open-elsewhere': {
    title: 'The casebook is open somewhere else',
    what: 'One person at a time can use it. It may be open in another window or on another PC.',
    steps: ['Lock or close it there.', 'Then try again here.'],
    waysOut: ['again', 'open-another', 'quit'],
  },
  'taken-over': {
    title: 'Somebody went on with this casebook on another PC',
    what: 'This PC seemed to be gone, so the casebook was taken over from it. Nothing more can be written here: the two would spoil each other’s records. What was recorded here before is safe.',
    steps: [
      'Write down or copy what is typed here and not recorded yet.',
      'Ask who has the casebook open now.',
      'Lock here, and unlock again when it is closed there.',
    ],
    waysOut: ['again', 'open-another', 'quit'],
  },
  'read-only': {
    title: 'Nothing can be written in this folder',
    what: 'It is write-protected, or this Windows account may only read it. The casebook needs to write, if only to note who opened it.',
    steps: [
      'Take the write protection off the disk or stick.',
      'Or ask whoever looks after your computers for the right to write here.',
    ],
    waysOut: ['again', 'open-another', 'quit'],
  },
  'disk-full': {
    title: 'The disk is full',
    what: 'There is no room to write. What was recorded before is safe.',
    steps: ['Make room on the disk: empty the recycle bin, move large files away.', 'Then try again.'],
    waysOut: ['again', 'open-another'],
  },
  'disk-fault': {
    title: 'The disk does not answer',
    what: 'A file could not be read or written. The disk may be failing, or a stick or network drive has gone away.',
    steps: [
      'Check that the stick or drive is plugged in.',
      'Then try again.',
      'If it stays like this, restore the newest copy onto another disk.',
    ],
    waysOut: ['again', 'restore', 'open-another'],
  },
  'not-a-casebook': {
    title: 'This folder is not a casebook',
    what: 'A casebook is a folder with the files casebook.header.a and conduct.db in it.',
    steps: ['Choose the folder itself, not the one above or a file in it.'],
    waysOut: ['open-another', 'restore'],
  },
  'folder-not-empty': {
    title: 'There is something in this folder already',
    what: `A new casebook needs a folder of its own. ${NOTHING_TOUCHED}`,
    steps: ['Make a new folder, and choose that one.'],
    waysOut: ['open-another'],
  },
  'backup-damaged': {
    title: 'This copy is damaged',
    what: 'It was checked before anything was restored, and a part of it cannot be read. Nothing has been changed.',
    steps: [
      'Choose another copy, an older one or the one on your stick.',
      'Keep the damaged one until the records are back.',
    ],
    waysOut: ['restore', 'open-another'],
  },
  'backup-folder-missing': {
    title: 'The folder for the copies is not there',
    what: 'Plug the stick in, or choose another folder. Your records are safe; there is no new copy until then.',
    steps: ['Plug the stick in, or connect the network drive.', 'Or choose another folder in Settings.'],
    waysOut: ['again'],
  },
  'low-memory': {
    title: 'There is too little memory just now',
    what: 'Opening the casebook needs about 256 MB for a moment: that is what makes guessing a passphrase slow.',
    steps: ['Close other programs.', 'Then try again.'],
    waysOut: ['again', 'quit'],
  },
};

/** What happened, what to do and what can be done from here, for each named disaster. */
export function disasterWords(state: DisasterState): DisasterWords {
  return words[state];
}
