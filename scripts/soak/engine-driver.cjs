// The built engine under plain Node, without the window: unlocks a practice casebook, then keeps drafts and records as fast as it is answered,
// until it is killed. Each acknowledgement goes to a file elsewhere, after the engine's answer and before the next question.
//
//   node engine-driver.cjs record <engine.js> <casebook> <acknowledgements> <run> <hold after> [planted synchronous]
//   node engine-driver.cjs draft  <engine.js> <casebook> <draft id>
//
// `hold after`: it falls silent after that many acknowledgements; 0: never.
// With a planted `NORMAL` or `OFF` the database promises what it doesn't keep: a check that doesn't notice that is no check.
const { randomBytes } = require('node:crypto');
const { EventEmitter } = require('node:events');
const { openSync, writeSync } = require('node:fs');

const [work, engineFile, folder, target, run = '0', holdAfter = '0', planted] = process.argv.slice(2);
const KEEPINGS_A_RECORD = 6;

if (planted !== undefined) plant(planted);
const heard = new EventEmitter();
const toEngine = new EventEmitter();
process.parentPort = {
  on: (_event, listener) => toEngine.on('message', listener),
  postMessage: (message) => setImmediate(() => heard.emit(message.type, message)),
};
require(engineFile);
const say = (data, ports = []) => toEngine.emit('message', { data, ports });

/** One end of a port as the utility process gives it; answers `ask` like the preload does. */
function newPort(scope) {
  const waiting = new Map();
  let listener = () => undefined;
  let lastId = 0;
  const port = {
    on: (_event, given) => {
      listener = given;
    },
    start: () => undefined,
    close: () => undefined,
    postMessage: ({ id, result }) => {
      waiting.get(id)(result);
      waiting.delete(id);
    },
  };
  say({ type: 'port', scope }, [port]);
  return (channel, input) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, (result) => (result.ok ? resolve(result.value) : reject(new Error(JSON.stringify(result)))));
      listener({ data: { id: lastId, channel, input } });
    });
}

async function unlock() {
  say({ type: 'use-folder', folder, backupFolder: null });
  const gate = newPort('gate');
  await gate('casebook:unlock', { signInName: 'Headteacher', passphrase: 'invented-families-only' });
  return newPort('casebook');
}

async function keepRecording() {
  const acknowledgements = openSync(target, 'a');
  let acknowledged = 0;
  const acknowledge = async (line) => {
    writeSync(acknowledgements, `${line}\n`);
    acknowledged += 1;
    if (acknowledged === Number(holdAfter)) await new Promise(() => setInterval(() => undefined, 60_000));
  };
  const ask = await unlock();
  for (;;) {
    const draftId = randomBytes(16).toString('hex');
    for (let keeping = 1; keeping <= KEEPINGS_A_RECORD; keeping += 1) {
      await ask('draft:keep', draft(draftId, keeping));
      await acknowledge(`draft ${draftId} ${keeping}`);
    }
    const words = `Run ${run}, from draft ${draftId}`;
    const { reference } = await ask('incident:record', incident(draftId, words));
    await acknowledge(`record ${reference} ${words}`);
  }
}

function draft(draftId, keeping) {
  const route = `record/${draftId}`;
  return { draftId, form: 'incident', route, title: 'Soak', values: { keeping, filler: 'x'.repeat(500) }, focus: null };
}

function incident(draftId, whatHappened) {
  return {
    draftId,
    about: { kind: 'not-identified', description: '' },
    happened: { day: null, time: null, asTyped: '' },
    where: 'Gate',
    citation: { clauses: [], notSureYet: true },
    whatHappened,
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  };
}

async function showDraft() {
  const ask = await unlock();
  const found = await ask('draft:show', { draftId: target }).catch((error) => {
    if (error.message.includes('not-found')) return null;
    throw error;
  });
  process.stdout.write(`${found === null ? 0 : found.values.keeping}\n`);
  say({ type: 'close' });
}

/** Makes every connection less careful than it says. */
function plant(synchronous) {
  const { Database } = require(require.resolve('@signalapp/sqlcipher', { paths: [engineFile] }));
  const { pragma } = Database.prototype;
  Database.prototype.pragma = function careless(source, ...rest) {
    if (source === 'synchronous = FULL') return pragma.call(this, `synchronous = ${synchronous}`, ...rest);
    if (source === 'synchronous') return 2;
    return pragma.call(this, source, ...rest);
  };
}

(work === 'draft' ? showDraft() : keepRecording()).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
