import type { Finding } from '../../../domain/contract';

const words: Readonly<Record<string, string>> = {
  unreadable: 'cannot be read.',
  gap: 'is missing, or entries before it are: the numbers leave a gap.',
  changed: 'was changed after it was recorded.',
  reordered: 'stands in the wrong place: entries were moved.',
  inserted: 'was put in between afterwards.',
  'wrong-previous': 'does not follow from the one before it: something before it was changed or taken out.',
  forged: 'has a signature that does not fit.',
  'unknown-signer': 'is signed by somebody who was not a user then.',
  'not-allowed': 'is signed by somebody who was not allowed to do that then.',
  'not-founded': 'comes before the casebook was founded.',
  'body-changed': 'says something else than what was recorded: its text was changed.',
  'body-missing': 'has lost its text, and nothing says that it was erased lawfully.',
  'body-not-erased': 'should have been erased and was not.',
};

const whole: Readonly<Record<string, string>> = {
  'cut-off': 'The newest entries are missing: the record was cut off at the end.',
  replaced: 'The record is not the one that was sealed: it was replaced by another or an older one.',
  'projection-differs':
    'A list does not show what the record says. It can be rebuilt from the record: lock and unlock.',
  'page-damaged': 'A part of the file is damaged on the disk.',
  'structure-damaged': 'The file’s inner order is damaged.',
  'file-size-wrong': 'The file does not have the size it should have.',
  'rows-missing': 'Rows are missing from the file.',
  'seal-missing': 'The seal file is missing, so nothing shows that the end of the record is still there.',
  'seal-damaged': 'The seal file is damaged, so nothing shows that the end of the record is still there.',
  'header-older': 'The key file is older than the record.',
  'key-file-copy-healed':
    'One copy of the key file was damaged. It was made right from the other one when you signed in.',
  'seal-slot-healed': 'One half of the seal file was damaged. It was made right when you signed in.',
  'key-file-missing': 'The key file is missing from the folder.',
  'key-file-damaged': 'Both copies of the key file are damaged.',
  'key-file-weakened': 'The key file asks for weaker protection than is accepted.',
  'key-file-newer-version': 'The key file was written by a newer version.',
  'key-file-unreadable': 'The key file cannot be read.',
  'key-file-changed': 'The key file was changed by somebody without a sign-in.',
  'key-file-one-copy-damaged': 'One of the two copies of the key file is damaged.',
  'key-file-one-copy-missing': 'One of the two copies of the key file is missing.',
  'key-file-copies-differ': 'The two copies of the key file differ.',
  'slot-unknown': 'The key file holds a sign-in of somebody whom the record does not know.',
  'slot-keys-differ': 'A sign-in in the key file has other keys than the record names for that person.',
  'slot-role-differs': 'A sign-in in the key file has another role than the record names for that person.',
  'sheet-keys-differ': 'The key file names another recovery sheet than the record.',
  'grant-unknown': 'The key file gives a key to somebody whom the record does not know, or from somebody like that.',
  'grant-forged': 'A key in the key file was not given by the person who is named for it.',
  cancelled: 'The check was ended before it was done.',
};

/** One sentence for one finding: what is wrong with which entry, never whose fault it is. */
export function findingInWords({ code, sequence }: Finding): string {
  const about = words[code];
  if (about !== undefined) return sequence === null ? `An entry ${about}` : `Entry ${count(sequence)} ${about}`;
  const sentence = whole[code] ?? `Something that this version has no words for (${code}).`;
  return sequence === null ? sentence : `${sentence} (Entry ${count(sequence)})`;
}

/** The outcome in one line. */
export function outcomeInWords(entries: number, findings: number): string {
  const read = entries === 1 ? '1 entry was read' : `${count(entries)} entries were read`;
  if (findings === 0) return `${read}. None was changed, cut out or moved, and every signature fits.`;
  return `${read}. ${findings === 1 ? '1 thing is' : `${count(findings)} things are`} not as recorded.`;
}

/** What to do about findings. */
export const whatToDo =
  'Change nothing in the folder. Keep this casebook as it is, print or note this page, and compare with the newest copy, restored into another folder.';

/** What a clean outcome proves and what it doesn’t. */
export function sealInWords(seal: string): string {
  return `Record seal ${seal}. The same twelve letters and digits on a letter or a copy show that it came from this record. A seal shows that the record is unchanged, not that it is true.`;
}

function count(number: number): string {
  return number.toLocaleString('en-GB');
}
