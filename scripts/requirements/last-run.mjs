import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPlaywright, readVitest } from './test-reports.mjs';

const UNIT_FOLDERS = ['domain', 'electron', 'renderer', 'scripts'];
const STORIES = 'e2e/stories';

/**
 * What the last full run of `npm test` in that folder left in `.test-results`.
 *
 * @returns `tests` and `problems`; a report that is missing, or that left out a test file there is, is a problem: rows would stand as *later*
 * although a test proves them
 */
export function readLastRun(folder) {
  const vitest = readReport(folder, 'vitest.json', readVitest);
  const e2e = readReport(folder, 'e2e.json', readPlaywright);
  const missing = [vitest, e2e].filter(({ missing }) => missing).map(({ missing }) => missing);
  if (missing.length > 0) return { tests: [], problems: [`${missing.join(' and ')} missing: run \`npm test\` first`] };
  return {
    tests: [...vitest.tests, ...e2e.tests],
    problems: [
      ...vitest.problems,
      ...e2e.problems,
      ...outOfDate(
        vitest.files,
        UNIT_FOLDERS.flatMap((name) => filesUnder(folder, name, /\.test\.ts$/)),
      ),
      ...outOfDate(e2e.files, filesUnder(folder, STORIES, /\.(spec|test)\.ts$/)),
    ],
  };
}

function readReport(folder, name, read) {
  try {
    return read(JSON.parse(readFileSync(path.join(folder, '.test-results', name), 'utf8')), folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return { missing: `.test-results/${name}` };
  }
}

function outOfDate(run, present) {
  const notRun = present.filter((file) => !run.includes(file));
  const gone = run.filter((file) => !present.includes(file));
  return [
    ...notRun.map((file) => `${file} was not in the last run: run the whole \`npm test\` again`),
    ...gone.map((file) => `${file} was in the last run and is gone: run the whole \`npm test\` again`),
  ];
}

function filesUnder(folder, name, wanted) {
  let entries = [];
  try {
    entries = readdirSync(path.join(folder, name), { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return entries
    .map((entry) => `${name}/${entry.split(path.sep).join('/')}`)
    .filter((file) => wanted.test(file) && !file.includes('/node_modules/'));
}
