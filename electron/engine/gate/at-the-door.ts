import { existsSync, readdirSync, statSync } from 'node:fs';
import type { CasebookAtTheDoor } from '../../../domain/casebook/casebook';
import type { DisasterState } from '../../../domain/result';
import { unreadableAs } from '../casebook/as-disaster';
import { inFolder } from '../casebook/casebook-folder';
import { practicePassphrase } from '../casebook/session';
import { readHeader } from '../keys/header-file';
import type { SignInThrottle } from '../keys/sign-in-throttle';

/** The last attempt, where it did not open the casebook. */
export type Refused = NonNullable<Extract<CasebookAtTheDoor, { state: 'ready' }>['refused']>;

/** What can be said of a folder without any key. A casebook without its key file is never taken for an empty folder. */
export function lookAtTheDoor(
  folder: string | null,
  refused: Refused | null,
  throttle: () => SignInThrottle,
): CasebookAtTheDoor {
  if (folder === null) return { state: 'none-chosen' };
  const entry = statSync(folder, { throwIfNoEntry: false });
  if (entry === undefined) return { state: 'empty-folder' };
  if (!entry.isDirectory()) return disaster('not-a-casebook');
  const read = readHeader(folder);
  switch (read.state) {
    case 'ok':
      if (!existsSync(inFolder(folder, 'conduct'))) return disaster('database-missing');
      return {
        state: 'ready',
        signInNames: read.header.body.slots.map(({ signInName }) => signInName),
        practicePassphrase: practicePassphrase(folder),
        notice: read.problem === null ? null : 'one-key-file-copy-damaged',
        waitSeconds: throttle().waitSeconds(),
        refused,
      };
    case 'missing':
      if (existsSync(inFolder(folder, 'conduct'))) return disaster('key-file-missing');
      return readdirSync(folder).length === 0 ? { state: 'empty-folder' } : disaster('not-a-casebook');
    case 'weakened':
      return disaster('key-file-weakened');
    case 'newer-version':
      return disaster('newer-version');
    case 'damaged':
      return disaster('key-file-damaged');
    case 'unreadable':
      return disaster(unreadableAs(read.systemCode));
  }
}

function disaster(state: DisasterState): CasebookAtTheDoor {
  return { state: 'disaster', disaster: state };
}
