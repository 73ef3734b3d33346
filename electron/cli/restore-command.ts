import path from 'node:path';
import { restoreBackup } from '../engine/backup/restore';
import { readArguments } from './arguments';
import { Outcome, type Surroundings } from './outcome';

/** `casebook restore <backup file> <new folder>`. */
export async function runRestore(args: readonly string[], _surroundings: Surroundings): Promise<Outcome> {
  const { places } = readArguments(args, ['backup file', 'new folder'], { json: { type: 'boolean' } });
  const [file = '', folder = ''] = places;
  const { madeAt, compartments } = restoreBackup(path.resolve(file), path.resolve(folder));
  const entries = compartments[0]?.sequence ?? 0;
  return new Outcome(0, { madeAt, entries }, [
    `Restored: ${entries} entries, copied ${madeAt}. It is checked when it is first unlocked.`,
  ]);
}
