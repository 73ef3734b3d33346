// The questions that a page asks most, of an unlocked casebook.
import { answer, startEngine, timed } from './engine.mjs';

const ROUNDS = 200;
const [folder] = process.argv.slice(2);
const { ask, unlock } = startEngine(folder);
await unlock();
const { rows } = await ask('incident:list', { offset: 0, limit: 50 });
const clauses = [...new Set(rows.flatMap(({ citation }) => citation.clauses))];
const times = { list: [], citing: [], today: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.list.push(await timed(() => ask('incident:list', { offset: 0, limit: 50 })));
  times.citing.push(await timed(() => ask('code:records-citing', { clauseId: clauses[round % clauses.length] })));
  times.today.push(await timed(() => ask('today:show', {})));
}
answer(times);
