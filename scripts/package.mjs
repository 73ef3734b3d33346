// npm run package: builds what can be built here (on Linux a folder that runs), and tries it.
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { inProject } from './prepare/paths.mjs';
import { run, stop } from './prepare/run.mjs';

await ensureDependencies();
await ensureDebianPackages({ display: false, forTests: true });
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const { ensureBuild } = await import('./prepare/build.mjs');
const runtime = await ensureRuntime();
await ensureBuild('shipped');

const args = [inProject('node_modules', 'electron-builder', 'cli.js'), '--publish', 'never'];
if (runtime.official) args.push(...process.argv.slice(2));
else args.push('--linux', 'dir', `-c.electronDist=${cleanRuntime()}`, `-c.electronVersion=${runtime.version}`);
if ((await run(process.execPath, args)) !== 0) stop('The package could not be built.');

const packed = inProject('dist', 'linux-unpacked');
if (process.platform === 'linux' && existsSync(packed)) {
  const { tryPackage } = await import('./package/try-package.mjs');
  const sentences = await tryPackage(packed);
  if (sentences.length > 0) stop(`The package does not work:\n${sentences.join('\n')}`);
  console.log('The package starts, unlocks, records and quits.');
  if (!runtime.official)
    console.log('It holds the stand-in runtime, for trying only: it must not be given to a school.');
}

/** The stand-in as its makers' runtime is: without the loader that takes the default app's place. */
function cleanRuntime() {
  const clean = inProject('.runtime', `clean-${runtime.version}`);
  rmSync(clean, { recursive: true, force: true });
  cpSync(runtime.folder, clean, { recursive: true });
  rmSync(path.join(clean, 'resources', 'app'), { recursive: true, force: true });
  rmSync(path.join(clean, 'complete'), { force: true });
  return clean;
}
