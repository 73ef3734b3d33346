import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';

const SIGN_IN = { signInName: 'Headteacher', passphrase: 'invented-families-only' };

/** A port as a utility process has it, both ends in this process: what is posted is heard at once, and nothing is copied. */
class NearPort extends EventEmitter {
  postMessage(data) {
    this.onAnswer?.(data);
  }
}

/** Ports of utility processes can be started and closed, which means nothing here. */
NearPort.prototype.start = () => undefined;
NearPort.prototype.close = () => undefined;

/**
 * The shipped engine, as it is built, under plain Node: it is given the port to main that Electron would give it, and is asked as a page asks
 * it. So every figure holds the contract's parsing, the door and the queue, but not the copying of messages between processes.
 */
export function startEngine(folder) {
  const parent = new EventEmitter();
  parent.postMessage = (message) => parent.emit('said', message);
  process.parentPort = parent;
  createRequire(import.meta.url)(path.join(process.env.BENCH_APP, 'out', 'main', 'engine.js'));
  const say = (data, ports = []) => parent.emit('message', { data, ports });
  say({ type: 'use-folder', folder, backupFolder: null });
  const ports = { gate: connect(say, 'gate'), casebook: connect(say, 'casebook') };
  const ask = async (channel, input) => {
    const answer = await ports.casebook(channel, input);
    if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };
  const unlock = async () => {
    const answer = await ports.gate('casebook:unlock', SIGN_IN);
    if (!answer.ok) throw new Error(`unlock: ${JSON.stringify(answer.failure)}`);
  };
  const lookAtTheDoor = () => ports.gate('casebook:at-the-door', {});
  return { ask, unlock, lookAtTheDoor, say };
}

function connect(say, scope) {
  const port = new NearPort();
  const waiting = new Map();
  let count = 0;
  port.onAnswer = ({ id, result }) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  say({ type: 'port', scope }, [port]);
  return (channel, input) =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      port.emit('message', { data: { id: count, channel, input } });
    });
}

/** How long `work` takes, in milliseconds. */
export async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The only thing written to standard output; ends the process, whose engine would wait for more. */
export function answer(value) {
  process.stdout.write(JSON.stringify(value), () => process.exit(0));
}
