// Argon2id alone, with the limits of a casebook's first slot, by the library that the engine uses.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder] = process.argv.slice(2);
const sodium = createRequire(path.join(process.env.BENCH_APP, 'package.json'))('libsodium-wrappers-sumo');
await sodium.ready;
const [line] = readFileSync(path.join(folder, 'casebook.header.a'), 'utf8').split('\n');
const { opsLimit, memLimit, salt } = JSON.parse(line).slots[0].kdf;
const began = performance.now();
const { crypto_pwhash, crypto_pwhash_ALG_ARGON2ID13: algorithm } = sodium;
crypto_pwhash(32, 'any words', new Uint8Array(Buffer.from(salt, 'base64')), opsLimit, memLimit, algorithm);
process.stdout.write(JSON.stringify(performance.now() - began));
