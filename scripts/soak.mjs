// npm run soak: the long forms of the crash stories on the real app, and of what is shown by random sequences, with a summary.
// `npm run soak -- kill-loop 500` runs those whose name holds that text, and so many times. CASEBOOK_SEED repeats a run.
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';

await ensureDependencies();
await ensureDebianPackages({ display: false, forTests: true });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { ensureBuild } = await import('./prepare/build.mjs');
const { realAppChecks } = await import('./check/real-app-checks.mjs');
const { report } = await import('./check/report.mjs');
const { unitFile } = await import('./check/unit-file.mjs');
const { LONG_FORMS, UNTESTED } = await import('./soak/long-forms.mjs');

const [part = '', wanted] = process.argv.slice(2);
const runtime = await ensureRuntime();
await ensureBuild('test');
const rows = [];
const lines = [];
for (const { story, unit, variable, times, shows } of LONG_FORMS.filter((form) => form.story.includes(part))) {
  const count = Number(wanted ?? times);
  process.env[variable] = String(count);
  const begun = Date.now();
  const done = unit === undefined ? await realAppChecks(runtime, story) : [unitFile(unit)];
  rows.push(...done);
  const minutes = ((Date.now() - begun) / 60_000).toFixed(1);
  const well = done.every(({ failed }) => failed === 0);
  lines.push(`${well ? 'ok  ' : 'FAIL'} ${String(count).padStart(4)} × ${shows} (${minutes} minutes)`);
}
for (const line of lines) console.log(line);
console.log(UNTESTED);
console.log(`Run on Electron ${runtime.version}${runtime.official ? '' : ' (stand-in)'}.`);
process.exit(report(rows));
