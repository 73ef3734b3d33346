// npm start: everything from an empty clone to an open window.
import { spawn } from 'node:child_process';
import { ensureBuild } from './prepare/build.mjs';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { projectFolder } from './prepare/paths.mjs';

await ensureDependencies();
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await ensureDebianPackages({ display });
const runtime = await ensureRuntime();
await ensureBuild();

const args = [projectFolder, ...process.argv.slice(2)];
if (process.getuid?.() === 0) {
  console.log('Running as root: the window is started without its sandbox. Use an ordinary account for real records.');
  args.unshift('--no-sandbox');
}
const environment = { ...process.env };
delete environment.ELECTRON_RUN_AS_NODE;
let command = runtime.executable;
if (!display) {
  console.log('There is no display here: the window opens on a virtual one (xvfb). Press Ctrl+C to end it.');
  args.unshift('-a', '-s', '-screen 0 1280x800x24', command);
  command = 'xvfb-run';
}
const child = spawn(command, args, { stdio: 'inherit', env: environment, cwd: projectFolder });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 0) : 0));
