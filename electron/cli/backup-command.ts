import path from 'node:path';
import { makeBackup } from '../engine/backup/make-backup';
import { readArguments } from './arguments';
import { Outcome, type Surroundings } from './outcome';
import { UNLOCKING, withCasebook } from './with-casebook';

/** `casebook backup <folder> <target folder>`. */
export function runBackup(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { places, values } = readArguments(args, ['folder', 'target folder'], {
    ...UNLOCKING,
    json: { type: 'boolean' },
  });
  const [folder = '', target = ''] = places;
  return withCasebook(folder, values, surroundings, (casebook) => {
    const made = makeBackup(casebook, path.resolve(target));
    return new Outcome(0, { file: made.file, size: made.size }, [`A proven copy of ${made.size} bytes: ${made.file}`]);
  });
}
