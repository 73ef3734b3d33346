import { mkdirSync, readFileSync } from 'node:fs';
import { inProject } from '../prepare/paths.mjs';
import { capture, captureBeside } from '../prepare/run.mjs';
import { importRules } from './import-rules.mjs';
import { sizes } from './sizes.mjs';

const node = process.execPath;
const LAYERS = ['domain', 'electron', 'renderer', 'e2e'];

/** Runs every quick check and returns rows `{name, passed, failed, said}`; prints a line as each ends. */
export async function quickChecks() {
  mkdirSync(inProject('.test-results'), { recursive: true });
  const rows = [];
  const say = (row) => {
    console.log(`${row.failed === 0 ? 'ok  ' : 'FAIL'} ${row.name}${row.count === undefined ? '' : ` (${row.count})`}`);
    if (row.failed > 0) console.log(row.said);
    rows.push(row);
  };
  // Each of these keeps one core busy, so two run beside each other.
  const one = [
    ...LAYERS.map((layer) => [`types: ${layer}`, 'typescript/bin/tsc', '-p', `${layer}/tsconfig.json`]),
    ['lint and format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ].map(([name, program, ...args]) => ({ name, args: [inProject('node_modules', ...program.split('/')), ...args] }));
  for (let next = 0; next < one.length; next += 2)
    for (const row of await Promise.all(one.slice(next, next + 2).map(command))) say(row);
  say(sentences('import rules', await importRules()));
  say(sentences('file sizes, no barrels', sizes()));
  say(unitTests());
  return rows;
}

async function command({ name, args }) {
  const { code, output } = await captureBeside(node, args);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, said: output };
}

function sentences(name, list) {
  return { name, passed: list.length === 0 ? 1 : 0, failed: list.length === 0 ? 0 : 1, said: list.join('\n') };
}

function unitTests() {
  const file = inProject('.test-results', 'vitest.json');
  const { code, output } = capture(node, [
    inProject('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  let result = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  // A skipped test counts as failed, and so does a run that ended badly although no test did (a file that could not be loaded).
  const failed = Math.max(result.numFailedTests + skipped, code === 0 ? 0 : 1);
  return {
    name: 'unit tests',
    passed: result.numPassedTests,
    failed,
    count: result.numPassedTests,
    said: output.slice(-20_000),
  };
}
