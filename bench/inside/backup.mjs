// A proven copy, and the same bytes copied and flushed, one after the other.
import { closeSync, copyFileSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { inTurns } from '../statistics.mjs';
import { answer, startEngine, timed } from './engine.mjs';

const [folder] = process.argv.slice(2);
const ROUNDS = 7;
const { ask, unlock, say } = startEngine(folder);
const copies = `${folder} copies`;
await unlock();
say({ type: 'use-backup-folder', folder: copies });
const database = path.join(folder, 'conduct.db');
const plain = path.join(path.dirname(folder), 'plain-copy');

function copyAndFlush() {
  copyFileSync(database, plain);
  const file = openSync(plain, 'r+');
  fsyncSync(file);
  closeSync(file);
}

const [made, copied] = await inTurns(ROUNDS, [
  () => timed(() => ask('backup:make', {})),
  () => timed(copyAndFlush).finally(() => rmSync(plain)),
]);
answer({ made, copied, bytes: statSync(database).size });
