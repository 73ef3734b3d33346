import path from 'node:path';
import { maySign } from '../../../domain/journal/entry-kinds';
import { systemClock } from '../../engine/casebook/clock';
import type { OpenCasebook } from '../../engine/casebook/open-casebook';
import { type VerifyOptions, verifyJournal } from '../../engine/journal/verify';
import { setArgon2Worker } from '../../engine/keys/passphrase-key';
import { verifyWith } from '../../engine/keys/user-keys';
import { Outcome } from '../outcome';
import { withCasebook } from '../with-casebook';

/**
 * For `npm run bench`, in the test build only: `casebook verify` does all its checks in one go, and the bar is for the hashes alone. So this
 * verifies the journal without signatures and with them, in turn, and says how long each took.
 */
const ROUNDS = 3;

interface Took {
  readonly wall: number;
  readonly cpu: number;
  readonly entries: number;
  readonly signatures: number;
}

async function verifyInTurns(casebook: OpenCasebook): Promise<Outcome> {
  const hashes: Took[] = [];
  const all: Took[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    hashes.push(await took(casebook, null));
    if (round === 0) all.push(await took(casebook, signatureVerifier()));
  }
  return new Outcome(0, { hashes, all }, []);
}

async function took(casebook: OpenCasebook, verifySignature: VerifyOptions['verifySignature']): Promise<Took> {
  const { conduct, casebookId } = casebook;
  const [began, cpuBegan] = [performance.now(), process.cpuUsage()];
  const report = await verifyJournal((work) => conduct.read(work), {
    casebookId,
    compartment: 'conduct',
    maySign,
    verifySignature,
  });
  const { user, system } = process.cpuUsage(cpuBegan);
  if (report.findings.length > 0) throw new Error('the journal is not sound');
  return {
    wall: performance.now() - began,
    cpu: (user + system) / 1_000,
    entries: report.entries,
    signatures: report.signatures.milliseconds,
  };
}

function signatureVerifier(): VerifyOptions['verifySignature'] {
  const known = new Map<string, ReturnType<typeof verifyWith>>();
  return (publicKey, message, signature) => {
    const name = Buffer.from(publicKey).toString('hex');
    const verifier = known.get(name) ?? verifyWith(publicKey);
    known.set(name, verifier);
    return verifier(message, signature);
  };
}

setArgon2Worker(path.join(__dirname, 'argon2-worker.js'));
const [folder = ''] = process.argv.slice(2);
withCasebook(folder, {}, { clock: systemClock(), asJson: true }, verifyInTurns).then(
  ({ code, data }) => {
    process.stdout.write(JSON.stringify(data));
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : 'unknown'}\n`);
    process.exitCode = 1;
  },
);
