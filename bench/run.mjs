// Runs every measurement once and writes RESULTS.md; started by scripts/bench.mjs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as measures from './measures.mjs';
import { resultsPage } from './results-page.mjs';
import { flushDisks, Scene } from './scene.mjs';

const million = process.argv.includes('--million');
const scene = new Scene();
const rows = [];
const began = Date.now();

async function measure(name, work) {
  flushDisks();
  const from = Date.now();
  const measured = await work();
  rows.push(...measured);
  console.log(`${name} (${Math.round((Date.now() - from) / 1_000)} s)`);
  for (const row of measured) console.log(`  ${row.what}: ${row.measured} (${row.ours}; ${row.against})`);
}

// Two at a time: making them is not measured.
const [school, [tenThousand, small, middle]] = await Promise.all([
  scene.practice('hundred-thousand-people', 100_000, 1_000),
  (async () => [
    await scene.practice('ten-thousand', 10_000, 10_000),
    await scene.practice('hundred', 200, 100),
    await scene.practice('thousand', 1_000, 1_000),
  ])(),
]);
const exported = await scene.exportOf(tenThousand);
console.log(`casebooks made (${Math.round((Date.now() - began) / 1_000)} s)`);

await measure('look-up', async () => [
  ...(await measures.measureLookUp(scene, 10_000, scene.copyOf(tenThousand, 'look-up'))),
  ...(await measures.measureLookUp(scene, 100_000, school)),
]);
await measure('verify', () => measures.measureVerify(scene, school));
await measure('record', async () =>
  measures.measureRecording(scene, [
    { folder: scene.copyOf(small, 'record-small'), exported: await scene.exportOf(small), rounds: 60, store: false },
    { folder: scene.copyOf(middle, 'record-middle'), exported: await scene.exportOf(middle), rounds: 60, store: false },
    { folder: scene.copyOf(tenThousand, 'record'), exported, rounds: 300, store: true },
  ]),
);
await measure('questions', () => measures.measureQueries(scene, tenThousand));
await measure('copy', () => measures.measureBackup(scene, scene.copyOf(tenThousand, 'backup')));
const forEngine = scene.copyOf(tenThousand, 'unlock');
const windows = scene.windows(tenThousand);
await measure('start', () => measures.measureStart(windows));
await measure('unlock', () => measures.measureUnlock(scene, windows, forEngine));
await measure('memory', () => measures.measureMemory(windows));
if (million) {
  const large = await scene.practice('million-people', 1_000_000, 1_000);
  await measure('look-up among a million', () => measures.measureLookUp(scene, 1_000_000, large));
}

const page = resultsPage(rows, Math.round((Date.now() - began) / 1_000));
writeFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'RESULTS.md'), page);
console.log(`\n${page}`);
