// Full-text search over narratives, as it is typed: a word, two words, a phrase, the beginning of a word, and words that nobody wrote.
import { seeded } from '../statistics.mjs';
import { answer, startEngine, timed } from './engine.mjs';

const ROUNDS = 60;
const [folder] = process.argv.slice(2);
const { ask, unlock } = startEngine(folder);
await unlock();
const random = seeded(7);
const EVERYTHING = { show: 'standing', clause: null, words: '', order: 'newest' };
const { rows, total } = await ask('incident:list', { offset: 0, limit: 200 });
const words = [...new Set(rows.flatMap(({ opening }) => opening.match(/\p{L}{3,}/gu) ?? []))];
const phrases = rows.flatMap(({ opening }) => opening.match(/\p{L}+ \p{L}+ \p{L}+/gu) ?? []);

const TYPED = {
  'one word': () => `${random.pick(words)} `,
  'two words': () => `${random.pick(words)} ${random.pick(words)} `,
  'a phrase': () => `"${random.pick(phrases)}"`,
  'the beginning of a word': () => random.pick(words).slice(0, 3),
  'what nobody wrote': () => 'zyzzyva quoll ',
};

for (let round = 0; round < 20; round += 1) await search(random.pick(words));
const times = {};
for (const [kind, type] of Object.entries(TYPED)) {
  times[kind] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const typed = type();
    times[kind].push(await timed(() => search(typed)));
  }
}
answer({ times, total });

function search(typed) {
  return ask('incident:list', { filter: { ...EVERYTHING, words: typed }, offset: 0, limit: 50 });
}
