import { derivePassphraseKey, KDF_DEFAULT, KDF_FLOOR, setArgon2Worker } from './passphrase-key';

/** For the tests: a program that was started with too little memory for the default; it may be given a worker's file. */
async function tryDefaultThenFloor(): Promise<void> {
  const answers: string[] = [];
  setArgon2Worker(process.argv[2] ?? null);
  for (const limits of [KDF_DEFAULT, KDF_FLOOR]) {
    const key = await derivePassphraseKey('maple', new Uint8Array(16), limits);
    answers.push(`${limits.memLimit} ${key.ok ? 'derived' : key.code}`);
  }
  process.stdout.write(answers.join(', '));
}

void tryDefaultThenFloor();
