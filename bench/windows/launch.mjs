import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { giveToTheApp } from './ownership.mjs';
import { Page } from './page.mjs';

const LIMIT_MS = 60_000;

/**
 * Starts an app as a person would, with nothing attached to it but an open debugging port, which is used only once the page is at rest: so the
 * measuring does not slow down what is measured. `began` is the clock's time just before.
 */
export async function launch(stage, app, settings = () => undefined) {
  const folder = mkdtempSync(path.join(stage.folder, 'run-'));
  const data = path.join(folder, 'data');
  for (const name of ['data', 'home', 'temp']) mkdirSync(path.join(folder, name));
  settings(data);
  giveToTheApp(folder);
  const environment = { ...process.env, HOME: path.join(folder, 'home'), TMPDIR: path.join(folder, 'temp') };
  for (const name of ['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS']) delete environment[name];
  const port = await freePort();
  const began = Date.now();
  const child = spawn(stage.executable, [app, `--user-data-dir=${data}`, `--remote-debugging-port=${port}`], {
    env: environment,
    cwd: stage.folder,
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    pid: child.pid,
    began,
    /** The page whose address begins so, once it has what `holds` selects. */
    page: async (address, holds) => {
      const page = new Page(await until(`a page ${address}`, () => socketOf(port, address)));
      await until(holds, () => page.has(holds));
      return page;
    },
    end: async () => {
      process.kill(-child.pid, 'SIGKILL');
      await ended;
      await until('the end of every process of the app', () => isGone(child.pid));
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/**
 * Whether a group of processes is gone. The engine outlives the app's first process by a moment, also as one that has ended and that nobody has asked about yet:
 * its lock counts as held for as long.
 */
function isGone(group) {
  try {
    process.kill(-group, 0);
    return false;
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
    return true;
  }
}

async function socketOf(port, address) {
  const targets = await targetsOf(port);
  return targets.find(({ type, url }) => type === 'page' && url.startsWith(address))?.webSocketDebuggerUrl;
}

async function targetsOf(port) {
  try {
    return await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  } catch (error) {
    // Not listening yet.
    if (error instanceof TypeError) return [];
    throw error;
  }
}

/** The app puts the file that would name a port of Chromium's choosing into a folder that it throws away. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Asks until the answer is one, twenty times a second. */
async function until(what, look) {
  const limit = Date.now() + LIMIT_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > limit) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
