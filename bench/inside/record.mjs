// Recording one incident: the engine, the least script that writes the same, and the store that an Electron app would take, one after the other.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Conf from 'conf';
import { inTurns } from '../statistics.mjs';
import { answer, startEngine, timed } from './engine.mjs';
import { openScript } from './open-script.mjs';

const [folder, exported, rounds = '300', store = 'with-store'] = process.argv.slice(2);
const WARM_UP = 20;
const STORE_ROUNDS = 12;
const entries = JSON.parse(readFileSync(exported, 'utf8')).filter(({ kind }) => kind === 'incident:recorded');
const about = entries.filter(({ body }) => body.about.kind === 'person');

const { ask, unlock } = startEngine(folder);
await unlock();
const script = openScript(path.join(path.dirname(folder), `script-${entries.length}.db`), true);
script.fill(entries);

// What is recorded is what was: the same words, person and clauses go to each.
const again = (round) => about[(round * 37) % about.length];
const fresh = (entry) => ({ ...entry, subject: randomBytes(16).toString('hex') });
const byEngine = (round) => timed(() => ask('incident:record', asTyped(again(round).body)));
const byScript = (round) => timed(() => script.record(fresh(again(round))));
await inTurns(WARM_UP, [byEngine, byScript]);
const [engine, least] = await inTurns(Number(rounds), [byEngine, byScript]);
answer({ engine, least, store: store === 'with-store' ? await intoStore() : [], incidents: entries.length });

/** electron-store is this class with Electron's own folder for its file. */
async function intoStore() {
  const conf = new Conf({
    cwd: path.join(path.dirname(folder), 'store'),
    projectName: 'bench',
    configName: 'incidents',
  });
  conf.set('incidents', Object.fromEntries(entries.map(({ subject, body }) => [subject, body])));
  const [times] = await inTurns(STORE_ROUNDS, [
    (round) => timed(() => conf.set(`incidents.${randomBytes(16).toString('hex')}`, again(round).body)),
  ]);
  return times;
}

function asTyped({ about: { personId }, happened, where, citation, whatHappened, ticks, toldAtOnce }) {
  return {
    draftId: null,
    about: { kind: 'known', personId },
    happened,
    where,
    citation,
    whatHappened,
    ticks,
    toldAtOnce,
  };
}
