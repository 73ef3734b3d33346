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

/** Makes something the first time that it is asked for. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

async function measure(name, work) {
  flushDisks();
  const from = Date.now();
  const measured = await work();
  rows.push(...measured);
  console.log(`${name} (${Math.round((Date.now() - from) / 1_000)} s)`);
  for (const row of measured) console.log(`  ${row.what}: ${row.measured} (${row.ours}; ${row.against})`);
}

const hundred = once(() => scene.practice('hundred', 200, 100));
const thousand = once(() => scene.practice('thousand', 1_000, 1_000));
const tenThousand = once(() => scene.practice('ten-thousand', 10_000, 10_000));
const school = once(() => scene.practice('hundred-thousand-people', 100_000, 1_000));
const manyIncidents = once(() => scene.practice('hundred-thousand', 1_000, 100_000));
const windows = once(async () => scene.windows(await tenThousand()));

const recorded = async (made, rounds, store) => ({
  folder: scene.copyOf(await made(), `record-${rounds}-${path.basename(await made())}`),
  exported: await scene.exportOf(await made()),
  rounds,
  store,
});

const works = {
  'look-up': async () => [
    ...(await measures.measureLookUp(scene, 10_000, scene.copyOf(await tenThousand(), 'look-up'))),
    ...(await measures.measureLookUp(scene, 100_000, await school())),
  ],
  verify: async () => measures.measureVerify(scene, await school()),
  record: async () =>
    measures.measureRecording(scene, [
      await recorded(hundred, 60, false),
      await recorded(thousand, 60, false),
      await recorded(tenThousand, 300, true),
    ]),
  questions: async () => measures.measureQueries(scene, await tenThousand()),
  search: async () => measures.measureSearch(scene, await manyIncidents()),
  copy: async () => measures.measureBackup(scene, scene.copyOf(await tenThousand(), 'backup')),
  start: async () => measures.measureStart(await windows()),
  unlock: async () => {
    const forEngine = scene.copyOf(await tenThousand(), 'unlock');
    return measures.measureUnlock(scene, await windows(), forEngine);
  },
  register: async () => measures.measureRegister(scene, scene.copyOf(await thousand(), 'register'), 10_000),
  memory: async () => measures.measureMemory(await windows()),
  ...(million
    ? {
        'look-up among a million': async () =>
          measures.measureLookUp(scene, 1_000_000, await scene.practice('million-people', 1_000_000, 1_000)),
      }
    : {}),
};

const only = process.argv.find((each) => each.startsWith('--only='))?.slice('--only='.length);
const wanted = only === undefined ? Object.keys(works) : only.split(',');
if (only === undefined) {
  // Two at a time: making them is not measured.
  await Promise.all([school(), tenThousand()]);
  console.log(`casebooks made (${Math.round((Date.now() - began) / 1_000)} s)`);
}
for (const name of wanted) await measure(name, works[name]);
if (only !== undefined) process.exit(0);

const page = resultsPage(rows, Math.round((Date.now() - began) / 1_000));
writeFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), 'RESULTS.md'), page);
console.log(`\n${page}`);
