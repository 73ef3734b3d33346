import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileOperations, nodeFileOperations } from '../files/file-operations';
import { HeaderBody } from './header';
import { replaceHeader } from './header-file';

/** Ends this process as `kill -9` does, just before the step of that number. */
function killer(atStep: number): () => void {
  let step = 0;
  return () => {
    step += 1;
    if (step === atStep) process.kill(process.pid, 'SIGKILL');
  };
}

/** The real operations, each a step; a write is cut in three. */
function counted(beforeStep: () => void): FileOperations {
  const real = nodeFileOperations;
  let third = 0;
  const step =
    <Given extends readonly unknown[], Result>(operation: (...given: Given) => Result) =>
    (...given: Given): Result => {
      beforeStep();
      return operation(...given);
    };
  return {
    ...real,
    list: step(real.list),
    create: step(real.create),
    write: step((descriptor, bytes, offset, length, position) => {
      if (position === 0) third = Math.ceil(length / 3);
      return real.write(descriptor, bytes, offset, Math.min(length, third), position);
    }),
    sync: step(real.sync),
    close: step(real.close),
    read: step(real.read),
    rename: step(real.rename),
    syncFolder: step(real.syncFolder),
  };
}

/** For the tests: writes the header of `next.json` in a folder and is killed before a given step. */
async function writeAndBeKilled(folder: string, atStep: number): Promise<void> {
  const { body, headerKey } = JSON.parse(readFileSync(join(folder, 'next.json'), 'utf8'));
  const written = await replaceHeader(
    folder,
    HeaderBody.parse(body),
    Buffer.from(headerKey, 'hex'),
    counted(killer(atStep)),
  );
  process.stdout.write(written.ok ? 'written' : written.code);
}

void writeAndBeKilled(process.argv[2] ?? '', Number(process.argv[3]));
