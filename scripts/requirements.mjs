// npm run requirements: how far the product is, from the names of the tests in the last run of `npm test`.
// Prints a summary and writes docs/requirements.md; `npm run requirements -- --check` compares instead of writing. Both end with 1 where a test
// fails, and where one of requirements/pinned.json has lost its test.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject, projectFolder } from './prepare/paths.mjs';
import { collectClaims } from './requirements/claims.mjs';
import { difference } from './requirements/difference.mjs';
import { requirementsDocument, summary } from './requirements/document.mjs';
import { readFeatures } from './requirements/features.mjs';
import { readLastRun } from './requirements/last-run.mjs';
import { lostTests } from './requirements/pinned.mjs';
import { standings } from './requirements/standings.mjs';

const FILE = 'docs/requirements.md';
const options = process.argv.slice(2);
const unknown = options.filter((option) => option !== '--check');
if (unknown.length > 0) stop([`unknown: ${unknown.join(' ')}. The only option is --check.`]);

const lastRun = readLastRun(projectFolder);
if (lastRun.problems.length > 0) stop(lastRun.problems);

const requirements = JSON.parse(readFileSync(inProject('scripts', 'requirements', 'requirements.json'), 'utf8'));
const pinned = JSON.parse(readFileSync(inProject('scripts', 'requirements', 'pinned.json'), 'utf8'));
const features = readFileSync(inProject('scripts', 'requirements', 'features.md'), 'utf8');
const claimed = collectClaims(lastRun.tests, new Set(requirements.map(({ id }) => id)));
const { rows, problems } = standings(requirements, claimed.claims);
const readTable = readFeatures(features);
const wrong = [...claimed.problems, ...problems, ...readTable.problems];
if (wrong.length > 0) stop(wrong);

const text = requirementsDocument({ rows, features });
console.log(summary(rows, readTable.counts));
const lost = lostTests(rows, pinned);
for (const sentence of lost) console.error(sentence);
if (options.includes('--check')) {
  const before = existsSync(inProject(FILE)) ? readFileSync(inProject(FILE), 'utf8') : '';
  const differing = difference(before, text);
  if (differing.length > 0) stop([...differing, `${FILE} is out of date: run \`npm run requirements\``]);
  console.log(`${FILE} is up to date`);
} else {
  writeFileSync(inProject(FILE), text);
  console.log(`wrote ${FILE}`);
}
if (lost.length > 0 || rows.some(({ standing }) => standing === 'failing')) process.exitCode = 1;

function stop(sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
