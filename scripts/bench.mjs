// npm run bench: measures the app and its engine against bare rivals on this machine, and writes bench/RESULTS.md. Linux, a display is not needed.
// `npm run bench -- --million` also looks people up among 1,000,000 (untried; much longer); `-- --only=start,unlock` measures
// just these and writes nothing. Nothing here can fail a test.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { inProject } from './prepare/paths.mjs';
import { run, stop } from './prepare/run.mjs';

if (process.platform !== 'linux') stop('The bench reads /proc and needs Linux.');
await ensureDependencies();
await ensureDebianPackages({ display: false });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { alone, ensureBuild, folderOf } = await import('./prepare/build.mjs');
const { stage } = await import('./check/stage.mjs');
const runtime = await ensureRuntime();
await ensureBuild('shipped');
await ensureBuild('test');
const staged = await alone(async () => {
  const made = stage(runtime, 'shipped');
  // The one measurement that the shipped build has no door for.
  cpSync(inProject(folderOf('test'), 'main'), path.join(made.app, 'out-test', 'main'), { recursive: true });
  return made;
});
try {
  const display = ['-a', '-s', '-screen 0 1920x1200x24 -ac', process.execPath];
  // A page's debugging port is a WebSocket, which Node 20 has behind this switch.
  const script = ['--experimental-websocket', '--no-warnings', inProject('bench', 'run.mjs'), ...process.argv.slice(2)];
  process.exitCode = await run('xvfb-run', [...display, ...script], {
    env: {
      ...process.env,
      BENCH_STAGE: staged.folder,
      BENCH_APP: staged.app,
      BENCH_RUNTIME: `Electron ${runtime.version}${runtime.official ? '' : ' (stand-in)'}`,
      BENCH_RUNTIME_FILE: runtime.executable,
    },
  });
} finally {
  staged.remove();
}
