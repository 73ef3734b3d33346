import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './paths.mjs';
import { capture, run, stop } from './run.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

/** Packages from the lock file, installed once and again whenever the lock file changes. */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 11)) {
    stop(`Node ${process.versions.node} is too old: Conduct Casebook is built with Node 20.11 or newer.`);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex');
  const stamp = inProject('node_modules', '.installed-from-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the packages (once) …');
  const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell });
  if (code !== 0)
    stop('The packages could not be installed. Check that the npm registry can be reached, then try again.');
  writeFileSync(stamp, wanted);
}

const FOR_THE_WINDOW = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];
const WITHOUT_A_DISPLAY = ['xvfb', 'xauth'];

/** Debian's packages that Electron needs: installed when we are root, otherwise named. `forTests` adds what the checks use. */
export async function ensureDebianPackages({ display = false, forTests = false } = {}) {
  if (process.platform !== 'linux') return;
  if (capture('dpkg-query', ['--version']).code !== 0) return;
  const wanted = [
    ...FOR_THE_WINDOW,
    ...(display ? [] : WITHOUT_A_DISPLAY),
    ...(forTests ? ['strace', 'xfsprogs', 'xdotool', 'iproute2'] : []),
  ];
  const missing = wanted.filter((name) => {
    const state = capture('dpkg-query', ['-s', name]);
    return state.code !== 0 || !/^Status: .* installed$/m.test(state.output);
  });
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    stop(`Please install these packages first: sudo apt-get install ${missing.join(' ')}`);
  }
  console.log(`Installing Debian's packages ${missing.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) stop(`These packages could not be installed: ${missing.join(' ')}`);
}
