import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inProject } from '../prepare/paths.mjs';
import { capture } from '../prepare/run.mjs';

const PASSPHRASE = 'invented-families-only';
const SENTENCE = 'Typed into the packaged app by its own check.';
const DISPLAY = ':97';
const NOBODY = '65534';
const PATIENCE_MS = 60_000;

/**
 * Starts the packaged app as a school would have it (its fuses are closed, so nothing can drive it from inside), types as a person would, quits, and
 * looks in the casebook for what was typed. Returns sentences about what went wrong.
 */
export async function tryPackage(packed) {
  const folder = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-package-'));
  chmodSync(folder, 0o755);
  const screen = spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x800x24', '-ac'], { stdio: 'ignore' });
  try {
    return await walk(prepare(folder, packed));
  } finally {
    screen.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

function prepare(folder, packed) {
  const app = path.join(folder, 'app');
  const casebook = path.join(folder, 'casebook');
  const data = path.join(folder, 'data');
  cpSync(packed, app, { recursive: true });
  for (const name of ['data', 'home', 'temp']) mkdirSync(path.join(folder, name));
  const made = casebookCommand(['practice', casebook, '--people', '8', '--incidents', '2'], '');
  if (made.code !== 0) throw new Error(made.output);
  writeFileSync(path.join(data, 'settings.json'), JSON.stringify({ lastCasebook: casebook }));
  capture('chmod', ['-R', 'a+rX', app]);
  if (process.getuid?.() === 0)
    capture('chown', [
      '-R',
      `${NOBODY}:${NOBODY}`,
      casebook,
      data,
      path.join(folder, 'home'),
      path.join(folder, 'temp'),
    ]);
  return { folder, app, casebook, data };
}

function casebookCommand(args, input) {
  return capture(process.execPath, [inProject('out', 'main', 'cli.js'), ...args], { input });
}

async function walk({ folder, app, casebook, data }) {
  const child = startApp(folder, app, data);
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(signal ?? code)));
  try {
    const window = await until(() => windowOf(), 'the window appears');
    keys(window, 'windowfocus');
    await pause(3_000);
    const atLock = sealTime(casebook);
    type('ctrl+a');
    text(PASSPHRASE);
    type('Return');
    await until(() => sealTime(casebook) > atLock, 'it unlocks');
    await pause(3_000);
    const open = sealTime(casebook);
    type('ctrl+n');
    await pause(2_000);
    for (let stop = 0; stop < 4; stop += 1) type('Tab');
    text(SENTENCE);
    await pause(1_500);
    type('ctrl+Return');
    await until(() => sealTime(casebook) > open, 'it records');
    await pause(1_000);
    // As the system does when somebody signs out.
    child.kill('SIGTERM');
    const how = await Promise.race([ended, pause(PATIENCE_MS, 'never')]);
    return [...(how === 0 ? [] : [`it ended with ${how}`]), ...lookInside(casebook)];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}

function startApp(folder, app, data) {
  const command = [path.join(app, 'conduct-casebook'), `--user-data-dir=${data}`];
  if (process.getuid?.() === 0) command.unshift('setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups');
  const [first, ...rest] = command;
  const environment = { ...process.env, DISPLAY, HOME: path.join(folder, 'home'), TMPDIR: path.join(folder, 'temp') };
  delete environment.ELECTRON_RUN_AS_NODE;
  return spawn(first, rest, { env: environment, stdio: 'ignore', cwd: app });
}

/** The entry is there, and the casebook is sound. */
function lookInside(casebook) {
  const sentences = [];
  const lines = path.join(path.dirname(casebook), 'export.json');
  const exported = casebookCommand(['export', casebook, '--json', lines], `${PASSPHRASE}\n`);
  if (exported.code !== 0 || !existsSync(lines)) sentences.push(`export: ${exported.output}`);
  else if (!readFileSync(lines, 'utf8').includes(SENTENCE)) sentences.push('what was typed is not in the casebook');
  const verified = casebookCommand(['verify', casebook], `${PASSPHRASE}\n`);
  if (verified.code !== 0) sentences.push(`verify: ${verified.output}`);
  return sentences;
}

function sealTime(casebook) {
  return statSync(path.join(casebook, 'conduct.seal')).mtimeMs;
}

function windowOf() {
  const found = capture('xdotool', ['search', '--onlyvisible', '--name', '^Conduct Casebook$'], {
    env: { ...process.env, DISPLAY },
  });
  return found.code === 0 ? found.output.trim().split('\n')[0] : undefined;
}

function keys(window, verb) {
  capture('xdotool', [verb, window], { env: { ...process.env, DISPLAY } });
}

function type(key) {
  capture('xdotool', ['key', '--clearmodifiers', key], { env: { ...process.env, DISPLAY } });
}

function text(words) {
  capture('xdotool', ['type', '--delay', '20', words], { env: { ...process.env, DISPLAY } });
}

async function until(look, what) {
  for (let waited = 0; waited < PATIENCE_MS; waited += 250) {
    const found = look();
    if (found) return found;
    await pause(250);
  }
  throw new Error(`it was never seen that ${what}`);
}
