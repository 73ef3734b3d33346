import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { ConversationId, IncidentId, PersonId } from '../../../domain/ids';
import { HOSTILE_TEXTS } from '../order/hostile-words.fixture';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const HARKER: Input<'conversation:record'>['about'] = {
  kind: 'new',
  name: 'Mr Dan Harker',
  children: [{ name: 'Ellie Harker', className: '5B' }],
};
const toRecord = (change: Partial<Input<'conversation:record'>> = {}): Input<'conversation:record'> => ({
  draftId: null,
  about: HARKER,
  on: '2026-11-23',
  words: 'Asked him not to shout across the playground.',
  agreed: 'He rings before he comes.',
  lookAgainOn: '2026-11-30',
  spokenBy: '',
  incidentId: null,
  ...change,
});
const record = (change: Partial<Input<'conversation:record'>> = {}) =>
  sample.ask('conversation:record', toRecord(change));
const show = (conversationId: ConversationId) => sample.ask('conversation:show', { conversationId });
const personOf = async (conversationId: ConversationId): Promise<PersonId> =>
  (await show(conversationId)).person.personId;
const talks = async () => (await sample.ask('today:show', {})).talks.map((talk) => talk.conversationId);
const suggestion = async (personId: PersonId) =>
  (await sample.ask('decision:next', { personId, immediateRisk: false })).suggestion;
const incident = async (personId: PersonId, day: string): Promise<IncidentId> =>
  (
    await sample.ask('incident:record', {
      draftId: null,
      about: { kind: 'known', personId },
      happened: { day, time: null, asTyped: day },
      where: 'Gate',
      citation: { clauses: ['E1'], notSureYet: false },
      whatHappened: 'Shouted.',
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      toldAtOnce: '',
    })
  ).incidentId;

it('is one with whoever the person is merged with: looked at again is said of both', async () => {
  const { conversationId } = await record();
  const personId = await personOf(conversationId);
  const other = await record({ about: { ...HARKER, name: 'Mr Daniel Harker', children: [] }, lookAgainOn: null });
  sample.goTo('2026-11-30');
  expect(await talks()).toEqual([conversationId]);
  await sample.ask('person:merge', { draftId: null, first: personId, other: await personOf(other.conversationId) });
  expect(await talks()).toEqual([]);
});

it('names the person on whose page it is, also where it was recorded with the other one alone', async () => {
  const { conversationId } = await record();
  const identity = { name: 'Mr Daniel Harker', identified: true, className: null, otherNames: [], leftOn: null };
  const first = await sample.ask('person:add', {
    draftId: null,
    kind: 'adult',
    identity,
    children: [],
    isAnother: true,
  });
  const other = await personOf(conversationId);
  await sample.ask('person:merge', { draftId: null, first: first.personId, other });
  expect((await show(conversationId)).person).toMatchObject({ personId: first.personId, name: 'Mr Daniel Harker' });
  sample.goTo('2026-11-30');
  expect((await sample.ask('today:show', {})).talks).toMatchObject([{ person: { name: 'Mr Daniel Harker' } }]);
});

it('is one entry, with the person where they are new, and says who spoke', async () => {
  const before = sample.sequence;
  const { conversationId } = await record();
  expect(sample.kindsAfter(before)).toEqual([
    'person:added',
    'person:added',
    'person:child-linked',
    'conversation:recorded',
  ]);
  expect(await show(conversationId)).toMatchObject({
    person: { name: 'Mr Dan Harker' },
    on: '2026-11-23',
    spokenBy: 'Ms R. Adeyemi',
    agreed: 'He rings before he comes.',
    lookAgain: { on: '2026-11-30', inSchoolDays: 5 },
    counts: true,
    countsUntil: '2027-05-23',
    steps: [],
    struckOut: null,
  });
  const again = sample.sequence;
  await record({ about: { kind: 'known', personId: await personOf(conversationId) } });
  expect(sample.kindsAfter(again)).toEqual(['conversation:recorded']);
  expect(sample.differences()).toEqual([]);
});

it('is refused only without words, without a name, on a day to come, and where somebody looks again before speaking', async () => {
  const refused = (change: Partial<Input<'conversation:record'>>) =>
    sample.refused('conversation:record', toRecord(change));
  expect(await refused({ words: ' ', about: { kind: 'new', name: '', children: [] } })).toEqual([
    'about nobody-named',
    'words empty',
  ]);
  expect(await refused({ on: '2026-11-24' })).toEqual(['on to-come']);
  expect(await refused({ on: '2026-11-20', lookAgainOn: '2026-11-19' })).toEqual(['lookAgainOn before-speaking']);
  expect(await refused({ incidentId: 'f'.repeat(32) as IncidentId })).toEqual(['incidentId not-in-casebook']);
  expect(await refused({ agreed: '', lookAgainOn: null })).toEqual([]);
});

it('is on Today from three school days before somebody looks again, until somebody has', async () => {
  const { conversationId } = await record();
  expect(await talks()).toEqual([]);
  sample.goTo('2026-11-25');
  expect(await talks()).toEqual([conversationId]);
  sample.goTo('2026-12-02');
  const look = { draftId: null, conversationId } as const;
  expect((await show(conversationId)).lookAgain).toEqual({ on: '2026-11-30', inSchoolDays: -2 });
  expect(await sample.refused('conversation:look-at', { ...look, words: '', lookAgainOn: '2026-12-02' })).toEqual([
    'lookAgainOn not-to-come',
  ]);
  await sample.ask('conversation:look-at', { ...look, words: 'He rang first, twice.', lookAgainOn: '2026-12-09' });
  expect(await talks()).toEqual([]);
  sample.goTo('2026-12-09');
  expect(await talks()).toEqual([conversationId]);
  await sample.ask('conversation:look-at', { ...look, words: '', lookAgainOn: null });
  expect(await talks()).toEqual([]);
  expect((await show(conversationId)).steps).toMatchObject([
    { kind: 'looked', words: 'He rang first, twice.', lookAgainOn: '2026-12-09', by: 'Ms R. Adeyemi' },
    { kind: 'looked', words: '', lookAgainOn: null },
  ]);
  expect(sample.differences()).toEqual([]);
});

it('is off Today once they were spoken with again', async () => {
  const { conversationId } = await record({ lookAgainOn: '2026-11-24' });
  expect(await talks()).toEqual([conversationId]);
  const about = { kind: 'known', personId: await personOf(conversationId) } as const;
  await record({ about, on: '2026-11-20', lookAgainOn: null });
  expect(await talks()).toEqual([conversationId]);
  const later = await record({ about, lookAgainOn: '2026-11-25' });
  expect(await talks()).toEqual([later.conversationId]);
  await sample.ask('conversation:strike-out', {
    draftId: null,
    conversationId: later.conversationId,
    reason: 'Not him',
  });
  expect(await talks()).toEqual([conversationId]);
});

it('D23: counts as an informal word on the ladder for as long as a note does, and not once it is struck out', async () => {
  const { conversationId } = await record({ lookAgainOn: null });
  const personId = await personOf(conversationId);
  expect(await suggestion(personId)).toMatchObject({
    step: 'nothing-more',
    lines: [
      { kind: 'no-records' },
      {
        kind: 'step-counts',
        step: 'informal-word',
        reference: null,
        on: '2026-11-23',
        until: '2027-05-23',
        recordsSince: 0,
      },
    ],
  });
  sample.goTo('2026-11-26');
  await incident(personId, '2026-11-26');
  expect((await suggestion(personId)).step).toBe('warning');
  const strike = { draftId: null, conversationId } as const;
  await sample.ask('conversation:strike-out', { ...strike, reason: 'It was somebody else' });
  expect((await suggestion(personId)).step).toBe('informal-word');
  expect(await sample.refused('conversation:strike-out', { ...strike, reason: '' })).toEqual([
    'reason empty',
    'reason already',
  ]);
  await sample.ask('conversation:put-back', { ...strike, reason: 'It was him' });
  expect((await suggestion(personId)).step).toBe('warning');
  sample.goTo('2027-05-24');
  expect(await suggestion(personId)).toMatchObject({
    step: 'informal-word',
    lines: [{ kind: 'records' }, { kind: 'step-faded', step: 'informal-word', reference: null }],
  });
  expect((await show(conversationId)).counts).toBe(false);
});

it('a talk of the same day is about what had been recorded by then, and one from a record about that one', async () => {
  const { conversationId } = await record({ on: '2026-11-02', lookAgainOn: null });
  const personId = await personOf(conversationId);
  await sample.ask('conversation:strike-out', { draftId: null, conversationId, reason: 'Not him' });
  const incidentId = await incident(personId, '2026-11-23');
  const about = { kind: 'known', personId } as const;
  const later = await record({ about, lookAgainOn: null });
  expect((await suggestion(personId)).step).toBe('nothing-more');
  await incident(personId, '2026-11-23');
  expect((await suggestion(personId)).step).toBe('warning');
  await sample.ask('conversation:strike-out', {
    draftId: null,
    conversationId: later.conversationId,
    reason: 'Typed twice',
  });
  const fromRecord = await record({ about, incidentId, lookAgainOn: null });
  expect(await show(fromRecord.conversationId)).toMatchObject({ incident: { incidentId, opening: 'Shouted.' } });
  expect(await sample.ask('conversation:of-incident', { incidentId })).toMatchObject([
    { conversationId: fromRecord.conversationId, lookAgain: null },
  ]);
});

it('what was said is added to, and nothing that stands there changes', async () => {
  const { conversationId } = await record();
  for (const text of HOSTILE_TEXTS) await sample.ask('conversation:add-to', { draftId: null, conversationId, text });
  expect(await sample.refused('conversation:add-to', { draftId: null, conversationId, text: ' ' })).toEqual([
    'text empty',
  ]);
  const shown = await show(conversationId);
  expect(shown.steps.map(({ words }) => words)).toEqual([...HOSTILE_TEXTS]);
  expect(shown.words).toBe('Asked him not to shout across the playground.');
  expect(sample.differences()).toEqual([]);
});

it('D62: an erased one leaves nothing behind, and what came after it goes with its own entry', async () => {
  const { conversationId } = await record();
  const personId = await personOf(conversationId);
  await sample.ask('conversation:add-to', { draftId: null, conversationId, text: 'He rang.' });
  await sample.ask('conversation:strike-out', { draftId: null, conversationId, reason: 'Not him' });
  sample.erase('conversation:struck-out');
  expect((await show(conversationId)).struckOut).toBeNull();
  sample.erase('conversation:added-to');
  expect((await show(conversationId)).steps).toEqual([]);
  sample.erase('conversation:recorded');
  expect(await sample.refused('conversation:show', { conversationId })).toEqual(['not-found']);
  expect((await suggestion(personId)).lines).toEqual([{ kind: 'no-records', months: 6 }]);
  expect(sample.differences()).toEqual([]);
});

it('D65: opening one is journalled', async () => {
  const { conversationId } = await record();
  const before = sample.sequence;
  await show(conversationId);
  expect(sample.kindsAfter(before)).toEqual(['record:opened']);
});
