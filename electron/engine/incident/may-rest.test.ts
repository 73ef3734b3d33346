import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { IncidentId, PersonId } from '../../../domain/ids';
import { now as imposed, wholeSite } from '../ban/ban-answers.fixture';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;
let wrong: PersonId;
let right: PersonId;
beforeEach(async () => {
  book = await SampleCasebook.open();
  wrong = await add('Mr Dan Harker');
  right = await add('Mr Don Marker');
});
afterEach(() => book.close());

async function add(name: string): Promise<PersonId> {
  const identity = { name, identified: true, className: null, otherNames: [], leftOn: null };
  const typed = { draftId: null, kind: 'adult', identity, children: [], isAnother: true } as const;
  return (await book.ask('person:add', { ...typed, children: [], identity: { ...identity, otherNames: [] } })).personId;
}
const about = (personId: PersonId) => ({ kind: 'known', personId }) as const;
const record = async (day = '2026-11-02') => {
  const note: Input<'incident:record'> = {
    draftId: null,
    about: about(wrong),
    happened: { day, time: null, asTyped: '' },
    where: '',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Swore at the gate.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  };
  return (await book.ask('incident:record', note)).incidentId;
};
const mayRest = async (incidentId: string) =>
  (await book.ask('incident:show', { incidentId })).mayRestOnIt.map(({ reference }) => reference);

test('recorded against the wrong person, a record lists what holds against them and may rest on it, and nothing of the right one', async () => {
  const incidentId = await record();
  await book.carryOver({ about: about(wrong) });
  await book.carryOver({ about: about(right) });
  expect(await mayRest(incidentId)).toEqual([]);
  const correction = { field: 'about', value: about(right) } as const;
  await book.ask('incident:correct', { draftId: null, incidentId, correction, reason: 'a namesake' });
  expect(await mayRest(incidentId)).toEqual(['RES-2026-0001']);
});

test('what began before the incident, or has ended, does not rest on it', async () => {
  const incidentId = await record('2026-11-03');
  await book.carryOver({ about: about(wrong) });
  await book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'twice' });
  expect(await mayRest(incidentId)).toEqual([]);
  const earlier = await record();
  await book.ask('incident:strike-out', { draftId: null, incidentId: earlier, reason: 'twice' });
  expect(await mayRest(earlier)).toEqual(['RES-2026-0001']);
  book.goTo('2026-12-21');
  expect(await mayRest(earlier)).toEqual([]);
});

const named = async (incidentId: IncidentId) =>
  (await book.ask('incident:show', { incidentId })).mayRestOnIt.map((line) =>
    line.kind === 'decision' ? line.step : `${line.type} ${line.state}${line.named ? '' : ', perhaps'}`,
  );
const warn = (incidentId: IncidentId) =>
  book.ask('decision:warn', {
    draftId: null,
    about: about(wrong),
    grounds: { ...NO_GROUNDS, incidents: [incidentId] },
    reason: 'It must stop.',
  });
const propose = (incidentId: IncidentId) =>
  book.ask('ban:propose', {
    draftId: null,
    about: about(wrong),
    grounds: { ...NO_GROUNDS, incidents: [incidentId] },
    whatIsRestricted: 'Not on the premises',
    childArrangements: '',
    shape: wholeSite,
    answerDays: 10,
    goingOn: [],
  });
const strike = (incidentId: IncidentId) =>
  book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'twice' });

test('every decision and ban that names it is listed, proposed ones too, and one that is withdrawn or taken back no longer is', async () => {
  const incidentId = await record();
  const { decisionId } = await warn(incidentId);
  const { restrictionId } = await propose(incidentId);
  await book.carryOver({ about: about(wrong) });
  expect(await named(incidentId)).toEqual([]);
  await strike(incidentId);
  expect(await named(incidentId)).toEqual(['warning', 'ban proposed', 'ban stands, perhaps']);
  await book.ask('decision:take-back', { decisionId, reason: 'Not him' });
  await book.ask('ban:withdraw', { draftId: null, restrictionId, reason: 'Not him' });
  expect(await named(incidentId)).toEqual(['ban stands, perhaps']);
});

test('a ban that began in the app and names other records is not guessed at, and one that has ended is there still', async () => {
  const incidentId = await record();
  const other = await record();
  await book.ask('ban:impose-now', { ...imposed, about: about(wrong), incidentId: other });
  await strike(incidentId);
  expect(await named(incidentId)).toEqual([]);
  await strike(other);
  expect(await named(other)).toEqual(['ban stands']);
  book.goTo('2027-03-01');
  expect(await named(other)).toEqual(['ban over']);
});

test('about somebody else now, it lists what names it about the wrong person, and nothing of those for whom it counts', async () => {
  const incidentId = await record();
  await warn(incidentId);
  const correction = { field: 'about', value: about(right) } as const;
  await book.ask('incident:correct', { draftId: null, incidentId, correction, reason: 'a namesake' });
  await book.ask('decision:warn', {
    draftId: null,
    about: about(right),
    grounds: { ...NO_GROUNDS, incidents: [incidentId] },
    reason: 'It must stop.',
  });
  const { mayRestOnIt } = await book.ask('incident:show', { incidentId });
  expect(mayRestOnIt).toMatchObject([{ kind: 'decision', step: 'warning', person: { personId: wrong } }]);
  expect(mayRestOnIt).toHaveLength(1);
});
