import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { CompartmentSettings } from './open-compartment';

let program: Promise<string> | null = null;

/** Bundles `child.fixture.ts` once a test file, so that plain Node can run it. */
export function childProgram(): Promise<string> {
  program ??= bundle();
  return program;
}

async function bundle(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'compartment-child-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { __TEST_BUILD__: 'true' },
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher', 'vite'] },
    build: {
      ssr: join(import.meta.dirname, 'child.fixture.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  });
  return join(outDir, 'child.cjs');
}

export interface ChildWork {
  readonly work: string;
  readonly settings: CompartmentSettings;
  readonly count?: number;
  readonly faultPoint?: string;
  readonly uid?: number;
}

/** Runs the child to its end; `signal` is SIGKILL where a fault point ended it. */
export function runChild(
  file: string,
  work: ChildWork,
): { status: number | null; signal: string | null; lines: string[]; errors: string } {
  const ended = spawnSync(process.execPath, [file], { env: environment(work), encoding: 'utf8', ...owner(work) });
  return {
    status: ended.status,
    signal: ended.signal,
    lines: ended.stdout.split('\n').filter(Boolean),
    errors: ended.stderr,
  };
}

/** Starts the child and hands it over running; its standard output is a pipe. */
export function startChild(file: string, work: ChildWork): ChildProcess {
  return spawn(process.execPath, [file], { env: environment(work), stdio: ['ignore', 'pipe', 'inherit'] });
}

function owner({ uid }: ChildWork): { uid?: number; gid?: number } {
  return uid === undefined ? {} : { uid, gid: uid };
}

function environment({ work, settings, count = 0, faultPoint }: ChildWork): NodeJS.ProcessEnv {
  const child = {
    work,
    folder: dirname(settings.path),
    casebookId: settings.identity.casebookId,
    databaseKey: Buffer.from(settings.databaseKey).toString('hex'),
    sealKey: Buffer.from(settings.sealKey).toString('hex'),
    count: String(count),
  };
  const packages = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), '..');
  return {
    PATH: process.env.PATH,
    NODE_PATH: packages,
    CHILD: JSON.stringify(child),
    ...(faultPoint === undefined ? {} : { CASEBOOK_FAULT_POINT: faultPoint }),
  };
}
