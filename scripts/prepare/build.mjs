import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from './paths.mjs';
import { run, stop } from './run.mjs';

const ABANDONED_MS = 180_000;
const SOURCES = [
  'domain',
  'electron',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** Builds app and command line. `kind` is `shipped` (into out/) or `test` (into out-test/: fixed clock, fault points). */
export async function build(kind = 'shipped') {
  const bin = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  // All but the first have a page alone, which electron-vite would warn of each time.
  for (const [page, logLevel] of [
    ['casebook', 'warn'],
    ['lock', 'error'],
    ['reader', 'error'],
  ]) {
    const environment = { ...process.env, CASEBOOK_BUILD: kind, CASEBOOK_PAGE: page };
    const code = await run(process.execPath, [bin, 'build', '--logLevel', logLevel], { env: environment });
    if (code !== 0) stop('The build failed.');
  }
  writeFileSync(inProject(folderOf(kind), 'built'), new Date().toISOString());
}

/** One at a time, so that two commands in one checkout don't build into each other. */
export async function alone(work) {
  const lock = inProject('.runtime', 'building');
  mkdirSync(inProject('.runtime'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - statSync(lock, { throwIfNoEntry: false })?.mtimeMs > ABANDONED_MS)
        rmSync(lock, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds only if a source is newer than the last build. */
export function ensureBuild(kind = 'shipped') {
  return alone(() => buildIfStale(kind));
}

async function buildIfStale(kind) {
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
  return readdirSync(target).reduce(
    (newest, name) => Math.max(newest, newestIn(path.join(target, name))),
    stats.mtimeMs,
  );
}
