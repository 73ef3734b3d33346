import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { run, stop } from './run.mjs';

const SOURCES = ['domain', 'electron', 'renderer', 'assets', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Builds app and command line. `kind` is `shipped` (into out/) or `test` (into out-test/: fixed clock, fault points). */
export async function build(kind = 'shipped') {
  const bin = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const environment = { ...process.env, CASEBOOK_BUILD: kind };
  const code = await run(process.execPath, [bin, 'build', '--logLevel', 'warn'], { env: environment });
  if (code !== 0) stop('The build failed.');
  writeFileSync(inProject(folderOf(kind), 'built'), new Date().toISOString());
}

/** Builds only if a source is newer than the last build. */
export async function ensureBuild(kind = 'shipped') {
  const stamp = inProject(folderOf(kind), 'built');
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  const newest = Math.max(...SOURCES.map((name) => newestIn(inProject(name))));
  if (newest <= builtAt) return;
  console.log('Building …');
  await build(kind);
}

export function folderOf(kind) {
  return kind === 'test' ? 'out-test' : 'out';
}

function newestIn(target) {
  const stats = statSync(target);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(target).reduce((newest, name) => Math.max(newest, newestIn(path.join(target, name))), stats.mtimeMs);
}
