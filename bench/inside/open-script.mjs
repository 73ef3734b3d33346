import { createRequire } from 'node:module';
import path from 'node:path';
import { RecordScript } from '../floor/record-script.mjs';

/** The least script on a new file, with the library that the engine uses; `wiped` as in `record-script.mjs`. */
export function openScript(file, wiped) {
  const library = createRequire(path.join(process.env.BENCH_APP, 'package.json'))('@signalapp/sqlcipher');
  return new RecordScript(library.default ?? library.Database ?? library, file, { wiped });
}
