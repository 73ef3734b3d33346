import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { folderOf } from '../prepare/build.mjs';
import { inProject } from '../prepare/paths.mjs';
import { capture } from '../prepare/run.mjs';

/** The two packages that are not bundled, and what they need. */
const UNBUNDLED = ['@signalapp/sqlcipher', 'libsodium-wrappers-sumo', 'libsodium-sumo', 'node-gyp-build'];
const NOBODY = 65534;

/**
 * Puts app and runtime into a folder that everybody may read, because tests that run as root start the app as *nobody*: only then is
 * Chromium's sandbox on, as it is for a school.
 */
export function stage(runtime, kind = 'test') {
  const folder = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-stage-'));
  chmodSync(folder, 0o755);
  const app = path.join(folder, 'app');
  cpSync(inProject(folderOf(kind)), path.join(app, 'out'), { recursive: true });
  const description = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const { name, productName, version, main } = description;
  writeFileSync(path.join(app, 'package.json'), JSON.stringify({ name, productName, version, main }));
  for (const unbundled of UNBUNDLED) {
    cpSync(inProject('node_modules', unbundled), path.join(app, 'node_modules', unbundled), { recursive: true });
  }
  cpSync(runtime.folder, path.join(folder, 'runtime'), { recursive: true });
  capture('chmod', ['-R', 'a+rX', folder]);
  const executable = path.join(folder, 'electron');
  const target = path.join(folder, 'runtime', path.relative(runtime.folder, runtime.executable));
  writeFileSync(executable, `#!/bin/sh\nexec ${unprivileged()}"${target}" "$@"\n`, { mode: 0o755 });
  mkdirSync(path.join(folder, 'home'), { mode: 0o777 });
  return { folder, app, executable, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function unprivileged() {
  if (process.getuid?.() !== 0) return '';
  return `setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups `;
}
