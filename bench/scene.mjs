import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveToTheApp } from './windows/ownership.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const PASSPHRASE = 'invented-families-only\n';

/** Where everything lies while the bench runs: the staged app, the bare window, and practice casebooks made for this run alone. */
export class Scene {
  constructor() {
    const { BENCH_STAGE: folder = '', BENCH_APP: app = '' } = process.env;
    this.app = app;
    this.folder = folder;
    this.stage = { folder, app, executable: path.join(folder, 'electron') };
    this.bare = path.join(folder, 'bare');
    cpSync(path.join(here, 'windows', 'bare'), this.bare, { recursive: true });
    this.casebooks = path.join(folder, 'casebooks');
    mkdirSync(this.casebooks);
  }

  /** A practice casebook of that size. */
  async practice(name, people, incidents) {
    const folder = path.join(this.casebooks, name);
    await this.commandLine('practice', folder, '--people', String(people), '--incidents', String(incidents));
    return folder;
  }

  /** A copy of a casebook, so that what is recorded in one measurement does not meet the next. */
  copyOf(folder, name) {
    const copy = path.join(this.casebooks, name);
    cpSync(folder, copy, { recursive: true });
    return copy;
  }

  async exportOf(folder) {
    const file = `${folder}.json`;
    await this.commandLine('export', folder, '--json', file);
    return file;
  }

  commandLine(...args) {
    return said(process.execPath, [path.join(this.app, 'out', 'main', 'cli.js'), ...args]);
  }

  /** What one script under `inside/` measured, in a process of its own. */
  async inside(script, ...args) {
    return JSON.parse(await said(process.execPath, [path.join(here, 'inside', `${script}.mjs`), ...args]));
  }

  /** The same by the app's own runtime, as plain Node. */
  async insideRuntime(script, ...args) {
    const environment = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    const program = process.env.BENCH_RUNTIME_FILE;
    return JSON.parse(await said(program, [path.join(here, 'inside', `${script}.mjs`), ...args], environment));
  }

  async verify(folder) {
    return JSON.parse(
      await said(process.execPath, [path.join(this.app, 'out-test', 'main', 'bench-verify.js'), folder]),
    );
  }

  /** What the windows need: the stage, the bare window, and settings of a PC that used this casebook last. */
  windows(folder) {
    chmodSync(this.casebooks, 0o755);
    giveToTheApp(folder);
    const keeps = (data) => writeFileSync(path.join(data, 'settings.json'), JSON.stringify({ lastCasebook: folder }));
    return { stage: this.stage, bare: this.bare, keeps };
  }
}

/** Standard output of a program that ended well; it is given the passphrase. */
function said(program, args, environment = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: environment, stdio: ['pipe', 'pipe', 'inherit'] });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(`${path.basename(args[0])} ended with ${code}`));
    });
    child.stdin.end(PASSPHRASE);
  });
}

/** Everything written so far goes to the disk first, so that the next measurement does not wait for it. */
export function flushDisks() {
  execFileSync('sync');
}
