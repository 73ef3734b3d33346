import path from 'node:path';
import type { FromEngine, PortAnswer, PortCall, PortScope, ToEngine } from '../../domain/engine-control';
import { failed, type Result } from '../../domain/result';
import { backUpIfDue } from './backup/make-backup';
import { systemClock } from './casebook/clock';
import { slowAnswer } from './casebook/hold-point';
import type { OpenCasebook } from './casebook/open-casebook';
import { answer } from './door/door';
import { bugLine } from './door/failures';
import { DRAFT_WAIT_LIMIT_MS, keepLeftDrafts } from './draft/left-drafts';
import { Gate } from './gate/gate';
import { setArgon2Worker } from './keys/passphrase-key';
import { type Manner, Turns } from './turns';

/** The port of a page, and the one to main, as the utility process gives them. Types of our own: the engine knows no Electron. */
interface Port {
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
  start(): void;
  close(): void;
  postMessage(message: unknown): void;
}
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: ToEngine; readonly ports: readonly Port[] }) => void): void;
  postMessage(message: FromEngine): void;
}

const main = (process as unknown as { readonly parentPort: ParentPort }).parentPort;
const clock = systemClock();
const gate = new Gate({ clock, log, opening: () => main.postMessage({ type: 'opening' }) });
const ports = new Map<PortScope, Port>();
let casebook: OpenCasebook | undefined;
const turns = new Turns((error) => log(`engine: ${error instanceof Error ? error.name : 'unknown'}`));

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function answerCall(scope: PortScope, { id, channel, input }: PortCall): Promise<PortAnswer> {
  const result = await (scope === 'gate' ? answerGate(channel, input) : answerOpen(channel, input));
  await slowAnswer();
  return { id, result };
}

/** Calls that do not keep everything else waiting, or need not wait for such a one. */
const MANNERS: ReadonlyMap<string, Manner> = new Map([
  ['casebook:verify', 'reads'],
  ['draft:keep', 'draft'],
  ['draft:discard', 'draft'],
]);

/** Calls that make or open keys: a lock that comes while one is under way has something to end. */
const WITH_KEYS: ReadonlySet<string> = new Set(['casebook:create', 'casebook:unlock', 'casebook:recover']);

async function answerGate(channel: string, input: unknown): Promise<Result<unknown>> {
  if (WITH_KEYS.has(channel)) main.postMessage({ type: 'keys', held: true });
  const { result, opened, staysLocked } = await gate.answer(channel, input);
  if (staysLocked === true) main.postMessage({ type: 'stays-locked' });
  if (opened !== undefined) {
    if (casebook !== opened.casebook) casebook?.close();
    casebook = opened.casebook;
    if (opened.folderIsNew) main.postMessage({ type: 'folder-in-use', folder: casebook.folder });
    if (opened.show) main.postMessage({ type: 'unlocked', lockMinutes: opened.lockMinutes });
  }
  if (WITH_KEYS.has(channel)) main.postMessage({ type: 'keys', held: casebook !== undefined || gate.keepsPassphrase });
  return result;
}

async function answerOpen(channel: string, input: unknown): Promise<Result<unknown>> {
  if (casebook?.isOpen !== true) return failed({ kind: 'locked' });
  const result = await answer(casebook, channel, input, log);
  if (channel === 'settings:change' && result.ok) {
    const { lockMinutes } = input as { readonly lockMinutes: number };
    main.postMessage({ type: 'lock-minutes', lockMinutes });
  }
  return result;
}

function attach(scope: PortScope, port: Port): void {
  ports.get(scope)?.close();
  ports.set(scope, port);
  port.on('message', ({ data }) => {
    if (!isCall(data)) return;
    const work = async () => port.postMessage(await answerCall(scope, data));
    turns.take(work, scope === 'casebook' ? MANNERS.get(data.channel) : 'alone');
  });
  port.start();
}

function isCall(data: unknown): data is PortCall {
  if (typeof data !== 'object' || data === null) return false;
  const { id, channel } = data as Partial<PortCall>;
  return typeof id === 'number' && typeof channel === 'string';
}

async function close(): Promise<void> {
  for (const port of ports.values()) port.close();
  ports.clear();
  try {
    if (casebook?.isOpen === true) await closeOpen(casebook);
  } finally {
    casebook = undefined;
    main.postMessage({ type: 'closed' });
    setImmediate(() => process.exit(0));
  }
}

/** Drafts first, then the copy; whatever fails on the way, the databases are closed and the keys are wiped. */
async function closeOpen(open: OpenCasebook): Promise<void> {
  try {
    const waiting = () => main.postMessage({ type: 'draft-waits-for-space' });
    if (!(await keepLeftDrafts(open, waiting, DRAFT_WAIT_LIMIT_MS))) log('engine: a draft could not be kept');
    backUpIfDue(open, log);
  } catch (error) {
    log(bugLine('close', error));
  } finally {
    open.close();
  }
}

// Files of a casebook are for its owner alone.
process.umask(0o077);
setArgon2Worker(path.join(__dirname, 'argon2-worker.js'));
main.on('message', ({ data: message, ports: [port] }) => {
  switch (message.type) {
    case 'port':
      if (port !== undefined) attach(message.scope, port);
      return;
    case 'use-folder':
      gate.takeFolder(message.folder, message.backupFolder);
      return;
    case 'use-backup-folder':
      gate.takeBackupFolder(message.folder);
      casebook?.chooseBackupFolder(message.folder);
      return;
    case 'restore-from':
      gate.takeRestore(message.file, message.folder);
      return;
    case 'close':
      casebook?.ending.abort();
      turns.take(close);
      return;
  }
});
main.postMessage({ type: 'ready' });
