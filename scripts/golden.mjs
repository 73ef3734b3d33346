// node scripts/golden.mjs <version>: makes the practice casebook that every later version has to open (docs/format.md). Once a version.
import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from './prepare/paths.mjs';
import { capture, stop } from './prepare/run.mjs';

const version = process.argv[2];
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) stop('Name the version, for example 0.1.0.');
const folder = inProject('e2e', 'golden', version);
const casebook = `${folder}/casebook`;
mkdirSync(folder, { recursive: true });

function run(args, input) {
  const { code, output } = capture(process.execPath, [inProject('out', 'main', 'cli.js'), ...args], { input });
  if (code !== 0) stop(output);
  return output;
}

const made = JSON.parse(
  run(['practice', casebook, '--people', '40', '--incidents', '25', '--on', '2026-11-23', '--json'], ''),
);
run(['export', casebook, '--json', `${folder}/export.json`], `${made.passphrase}\n`);
writeFileSync(
  `${folder}/expected.json`,
  `${JSON.stringify({ passphrase: made.passphrase, entries: made.entries }, null, 2)}\n`,
);
console.log(`The casebook of ${version}: ${made.entries} entries.`);
