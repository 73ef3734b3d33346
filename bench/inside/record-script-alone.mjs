// The least script in a process of its own, where memory is wiped only if it asks for that.
import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { inTurns } from '../statistics.mjs';
import { openScript } from './open-script.mjs';

const [exported, wiped] = process.argv.slice(2);
const WARM_UP = 20;
const ROUNDS = 150;
const entries = JSON.parse(readFileSync(exported, 'utf8')).filter(({ kind }) => kind === 'incident:recorded');
const file = `${exported}.script.db`;
for (const ending of ['', '-wal', '.seal']) rmSync(`${file}${ending}`, { force: true });
const script = openScript(file, wiped === 'wiped');
script.fill(entries);
const [times] = await inTurns(WARM_UP + ROUNDS, [
  (round) => {
    const entry = { ...entries[(round * 37) % entries.length], subject: randomBytes(16).toString('hex') };
    const began = performance.now();
    script.record(entry);
    return performance.now() - began;
  },
]);
process.stdout.write(JSON.stringify(times.slice(WARM_UP)));
