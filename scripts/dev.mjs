// npm run dev: the app with live reload. The page comes from a local development server, which is the only thing that this mode may reach.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureDebianPackages, ensureDependencies } from './prepare/dependencies.mjs';
import { inProject, projectFolder } from './prepare/paths.mjs';

await ensureDependencies();
const { ensureRuntime } = await import('./prepare/runtime.mjs');
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
await ensureDebianPackages({ display });
const runtime = await ensureRuntime();

// What this mode builds is not what is tested or shipped: the next command builds anew.
rmSync(inProject('out', 'built'), { force: true });
const environment = {
  ...process.env,
  ELECTRON_EXEC_PATH: runtime.executable,
  ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  ...(process.getuid?.() === 0 ? { NO_SANDBOX: '1' } : {}),
};
delete environment.ELECTRON_RUN_AS_NODE;
const args = [
  inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  'dev',
  '--watch',
  ...process.argv.slice(2),
];
const [command, ...rest] = display
  ? [process.execPath, ...args]
  : ['xvfb-run', '-a', '-s', '-screen 0 1280x800x24', process.execPath, ...args];
const child = spawn(command, rest, { stdio: 'inherit', env: environment, cwd: projectFolder });
child.on('exit', (code) => process.exit(code ?? 0));
