import { takeLock } from './lock-file';

/** For the tests: a program that takes the lock of the folder it is given, says how that went, and releases it when its input ends. */
async function takeAndWait(folder: string): Promise<void> {
  const outcome = await takeLock(folder);
  process.stdout.write(outcome.ok ? 'taken' : outcome.code);
  process.stdin.on('end', () => {
    if (outcome.ok) outcome.value.release();
  });
  process.stdin.resume();
}

void takeAndWait(process.argv[2] ?? '');
