// Looking people up by name, as it is typed and misspelt. Names are those of people whom incidents are about, and of their children.
import { readFileSync } from 'node:fs';
import { seeded } from '../statistics.mjs';
import { answer, startEngine, timed } from './engine.mjs';

const ROUNDS = 200;
const [folder, namesFile] = process.argv.slice(2);
const { ask, unlock } = startEngine(folder);
await unlock();
const random = seeded(99);
const people = await peopleInIncidents();

const TYPED = {
  'full name': ({ first, last }) => `${first} ${last}`,
  'last name': ({ last }) => last,
  'first name': ({ first }) => first,
  'first three letters': ({ last }) => last.slice(0, 3),
  'last name, misspelt': ({ last }) => misspelt(last),
  'both names, misspelt': ({ first, last }) => `${misspelt(first)} ${misspelt(last)}`,
  'child and class': ({ child }) => (child === undefined ? '' : `${child.name.split(' ')[0]} ${child.className ?? ''}`),
  'first name of one, last of another': ({ first }) => `${first} ${random.pick(people).last}`,
};

for (let round = 0; round < 40; round += 1) await ask('look-up:find', { text: random.pick(people).last });
const times = {};
let found = 0;
let wanted = 0;
for (const [kind, type] of Object.entries(TYPED)) {
  times[kind] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const person = random.pick(people);
    const text = type(person);
    const channel = round % 2 === 0 ? 'look-up:find' : 'person:suggest';
    let said;
    const began = process.cpuUsage();
    const wall = await timed(async () => {
      said = await ask(channel, { text });
    });
    const { user, system } = process.cpuUsage(began);
    times[kind].push([wall, (user + system) / 1_000]);
    if (!kind.startsWith('both') && kind !== 'full name') continue;
    wanted += 1;
    if ((said.cards ?? said).some((row) => row.person.name === person.name)) found += 1;
  }
}
const heard = JSON.parse(readFileSync(namesFile, 'utf8'));
for (const { name } of heard) await addPerson(name);
let amongFive = 0;
for (const { name, typed } of heard) {
  const { cards } = await ask('look-up:find', { text: typed });
  if (cards.slice(0, 5).some(({ person }) => person.name === name)) amongFive += 1;
}
answer({ times, found, wanted, people: people.length, misspelt: heard.length, amongFive });

/** Somebody with that name, as a record about somebody new makes them. */
async function addPerson(name) {
  await ask('incident:record', {
    draftId: null,
    about: { kind: 'new', name, children: [] },
    happened: { day: null, time: null, asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: true },
    whatHappened: 'Rang.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
}

async function peopleInIncidents() {
  const known = new Map();
  for (let offset = 0; offset < 2_000; offset += 200) {
    const { rows } = await ask('incident:list', { offset, limit: 200 });
    for (const { about } of rows) if (about.kind === 'person') known.set(about.person.personId, about.person);
  }
  return [...known.values()].map(({ name, children }) => {
    const [, first = '', ...last] = name.split(' ');
    return { name, first, last: last.join(' '), child: children[0] };
  });
}

/** One slip: a letter left out, another in its place, or two in the wrong order. */
function misspelt(word) {
  if (word.length < 4) return word;
  const at = random.below(word.length - 1);
  const rest = word.slice(at + 1);
  return random.pick([
    word.slice(0, at) + rest,
    `${word.slice(0, at)}${random.pick([...'aeioutsnr'])}${rest}`,
    `${word.slice(0, at)}${rest[0]}${word[at]}${rest.slice(1)}`,
  ]);
}
