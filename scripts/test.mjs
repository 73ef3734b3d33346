// npm test: installs what it needs, builds, and runs every check. `npm test -- --quick` leaves out the real app.
import { rmSync } from 'node:fs';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { inProject } from './prepare/paths.mjs';

rmSync(inProject('.test-results'), { recursive: true, force: true });
await ensureDependencies();
await ensureDebianPackages({ display: false, forTests: true });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { ensureBuild } = await import('./prepare/build.mjs');
const { quickChecks } = await import('./check/quick-checks.mjs');
const { realAppChecks } = await import('./check/real-app-checks.mjs');
const { report } = await import('./check/report.mjs');
const { captureBeside } = await import('./prepare/run.mjs');

const runtime = await ensureRuntime();
await ensureBuild('shipped');
await ensureBuild('test');
const ownScript = (script, ...args) => captureBeside(process.execPath, [inProject('scripts', script), ...args]);
const quick = process.argv.includes('--quick');
// Packing mostly waits, so it does that beside the checks.
const packed = quick ? null : ownScript('package.mjs');
const rows = await quickChecks();
if (packed !== null) {
  rows.push(...(await realAppChecks(runtime)));
  for (const [name, ended] of [
    ['a package of it starts, unlocks, records and quits', packed],
    ['docs/requirements.md says what was tested', ownScript('requirements.mjs', '--check')],
  ]) {
    const { code, output } = await ended;
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}${code === 0 ? '' : `\n${output}`}`);
    rows.push({ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
  }
}
console.log(
  `Tested on Electron ${runtime.version}${runtime.official ? '' : ' (stand-in)'}, Node ${process.versions.node}.`,
);
process.exit(report(rows));
