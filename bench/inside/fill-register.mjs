// Carries restrictions over from paper until the register holds that many, and measures nothing but the engine's first page of it.
import { answer, startEngine, timed } from './engine.mjs';

const ROUNDS = 50;
const LIMIT = 50;
const [folder, wanted] = process.argv.slice(2);
const { ask, unlock } = startEngine(folder);
await unlock();
const firstPage = { show: 'current', offset: 0, limit: LIMIT };
const { total: already } = await ask('restriction:list', firstPage);
for (let made = already; made < Number(wanted); made += 1) {
  await ask('restriction:carry-over', {
    draftId: null,
    about: { kind: 'new', name: `Mr Test Number ${made}`, children: [{ name: `Child ${made}`, className: '4B' }] },
    type: made % 3 === 0 ? 'contact-plan' : 'ban',
    whatIsRestricted: 'School buildings and playground, Monday to Friday, 7:30 to 18:00.',
    childArrangements: 'Collected at the office by their aunt.',
    startsOn: null,
    endsOn: null,
    reviewOn: null,
    heard: 'yes',
  });
}
const times = [];
for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(() => ask('restriction:list', firstPage)));
const { total } = await ask('restriction:list', firstPage);
answer({ times, total });
