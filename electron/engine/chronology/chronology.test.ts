import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ChronologyGroup } from '../../../domain/chronology/chronology';
import type { Input } from '../../../domain/contract';
import type { PersonId } from '../../../domain/ids';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const show = (personId: PersonId, group: ChronologyGroup | null = null, limit = 50) =>
  sample.ask('chronology:of-person', { personId, group, limit });
const record = (about: Input<'incident:record'>['about'], day: string, time: string | null = null) =>
  sample.ask('incident:record', {
    draftId: null,
    about,
    happened: { day, time, asTyped: day },
    where: 'Gate',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Shouted at the gate.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });

async function newPerson(): Promise<PersonId> {
  const { incidentId } = await record({ kind: 'new', name: 'Mr Dan Harker', children: [] }, '2026-11-16', '08:41');
  const { about } = await sample.ask('incident:show', { incidentId });
  if (about.kind !== 'person') throw new Error('about nobody');
  return about.person.personId;
}

/** One of each kind, not in the order in which it happened. */
async function aCase(): Promise<PersonId> {
  const personId = await newPerson();
  const about = { kind: 'known', personId } as const;
  const { incidentId } = await record(about, '2026-11-20', '15:15');
  await sample.ask('incident:add-to', { draftId: null, incidentId, text: 'Mrs Pell saw it too.' });
  await sample.ask('incident:add-to', { draftId: null, incidentId, text: 'Counsel says', privileged: true });
  await sample.ask('concern:log', {
    draftId: null,
    about,
    words: 'The lunch money',
    raisedOn: '2026-11-09',
    withWhom: '',
    how: 'gate',
    stage: 'informal',
  });
  await sample.ask('conversation:record', {
    draftId: null,
    about,
    on: '2026-11-17',
    words: 'Asked him not to shout.',
    agreed: 'He rings first.',
    lookAgainOn: null,
    spokenBy: '',
    incidentId: null,
  });
  const { restrictionId } = await sample.ask('ban:impose-now', {
    draftId: null,
    about,
    incidentId,
    whatTheyDid: 'Pushed Mr Obi',
    whyNow: 'He said that he comes back at three',
    collects: 'Grandmother',
    decidedBy: null,
  });
  await sample.ask('ban:tell', { draftId: null, restrictionId, how: 'handed', on: '2026-11-23', words: '' });
  await sample.ask('request:receive', {
    draftId: null,
    kind: 'subject-access',
    about,
    sender: '',
    receivedOn: '2026-11-19',
    receivedAt: null,
    channel: 'letter',
    takenBy: '',
    asks: 'Everything',
  });
  await sample.carryOver({ about, type: 'contact-plan' });
  return personId;
}

it('has every kind in the order in which it happened, and says of what was typed later when', async () => {
  const personId = await aCase();
  const { lines, inAll, more } = await show(personId);
  expect(more).toBe(0);
  expect(inAll).toBe(lines.length);
  expect(
    lines.map(
      ({ on, enteredOn, what }) => `${on} ${what.kind}${'step' in what ? ` ${what.step}` : ''} ${enteredOn ?? ''}`,
    ),
  ).toEqual([
    '2026-11-23 restriction told ',
    '2026-11-23 decision temporary-ban ',
    '2026-11-23 restriction imposed ',
    '2026-11-23 addition ',
    '2026-11-23 addition ',
    '2026-11-20 incident 2026-11-23',
    '2026-11-19 request 2026-11-23',
    '2026-11-17 conversation 2026-11-23',
    '2026-11-16 incident 2026-11-23',
    '2026-11-09 raised 2026-11-23',
    '2026-11-02 restriction carried-over 2026-11-23',
  ]);
  expect(sample.differences()).toEqual([]);
});

it('of legal advice it has the line, and not the words', async () => {
  const { lines } = await show(await aCase(), 'incidents');
  const additions = lines.flatMap(({ what }) => (what.kind === 'addition' ? [[what.privileged, what.opening]] : []));
  expect(additions).toEqual([
    [true, ''],
    [false, 'Mrs Pell saw it too.'],
  ]);
});

it('the filters part it, and a part of it says how much is earlier', async () => {
  const personId = await aCase();
  const all = await show(personId);
  const groups = Object.keys(all.counts) as ChronologyGroup[];
  const parts = await Promise.all(groups.map((group) => show(personId, group)));
  expect(parts.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(all.lines.map(({ id }) => id).sort());
  groups.forEach((group, nth) => {
    expect(parts[nth]?.lines.length).toBe(all.counts[group]);
  });
  for (const limit of [1, 2, 3, 5, 10]) {
    const part = await show(personId, null, limit);
    expect(part.lines).toEqual(all.lines.slice(0, limit));
    expect(part.more).toBe(all.lines.length - limit);
  }
});

it('a restriction that ran out says so on its last day, one ended early on that day, and a withdrawn ban once', async () => {
  const personId = await aCase();
  const { lines } = await show(personId, 'restrictions');
  const ban = lines.flatMap(({ what }) => (what.kind === 'restriction' && what.type === 'ban' ? [what] : []))[0];
  if (ban === undefined) throw new Error('no ban');
  sample.goTo('2026-11-25');
  await sample.ask('ban:withdraw', { draftId: null, restrictionId: ban.restrictionId, reason: 'It was settled' });
  sample.goTo('2027-01-11');
  const steps = (await show(personId, 'restrictions')).lines.map(({ on, what }) => [
    on,
    'step' in what ? what.step : '',
  ]);
  expect(steps).toEqual([
    ['2026-12-18', 'ran-out'],
    ['2026-11-25', 'withdrawn'],
    ['2026-11-23', 'told'],
    ['2026-11-23', 'imposed'],
    ['2026-11-02', 'carried-over'],
  ]);
});

it('an erased record is gone from it', async () => {
  const personId = await aCase();
  const before = await show(personId);
  sample.erase('conversation:recorded');
  sample.erase('incident:added-to');
  const after = await show(personId);
  expect(after.inAll).toBe(before.inAll - 2);
  expect(after.counts).toMatchObject({ conversations: 0, incidents: (before.counts.incidents ?? 0) - 1 });
});
