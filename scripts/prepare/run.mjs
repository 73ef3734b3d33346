import { spawn, spawnSync } from 'node:child_process';
import { projectFolder } from './paths.mjs';

/** Runs a command with the terminal's own input and output; resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 128));
  });
}

/** Runs a command and returns `{code, output}`, standard output and error together. */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 64 << 20, ...options });
  return { code: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}

/** Starts a command whose output is wanted at its end only; `{code, output}`, as `capture` gives it, is promised. */
export function captureBeside(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}

/** Stops with one clear sentence, and what to do. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
