import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { ConcernId, IncidentId, PersonId } from '../../../domain/ids';
import { HOSTILE_TEXTS } from '../order/hostile-words.fixture';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const AHMED: Input<'concern:log'>['about'] = {
  kind: 'new',
  name: 'Mrs S. Ahmed',
  children: [{ name: 'Zara Ahmed', className: '4C' }],
};
const log = (change: Partial<Input<'concern:log'>> = {}) =>
  sample.ask('concern:log', {
    draftId: null,
    about: AHMED,
    words: 'Zara’s reading book has not come home for three weeks.',
    raisedOn: '2026-11-20',
    withWhom: '',
    how: 'gate',
    stage: 'informal',
    ...change,
  });
const show = (concernId: ConcernId) => sample.ask('concern:show', { concernId });
const personOf = async (concernId: ConcernId): Promise<PersonId> => (await show(concernId)).person.personId;
const step = { draftId: null } as const;

it('numbers without gaps by the year of recording, and never gives a number twice', async () => {
  expect((await log()).reference).toBe('CON-2026-0001');
  expect((await log({ raisedOn: '2025-11-20' })).reference).toBe('CON-2026-0002');
  sample.erase('concern:logged');
  expect((await log()).reference).toBe('CON-2026-0003');
  sample.goTo('2027-01-05');
  expect((await log()).reference).toBe('CON-2027-0001');
  expect(sample.differences()).toEqual([]);
});

it('is refused only without words, without a name, or on a day to come', async () => {
  const refused = (change: Partial<Input<'concern:log'>>) =>
    sample.refused('concern:log', {
      draftId: null,
      about: AHMED,
      words: 'x',
      raisedOn: '2026-11-23',
      withWhom: '',
      how: 'gate',
      stage: 'informal',
      ...change,
    });
  expect(await refused({ words: ' ', about: { kind: 'new', name: '', children: [] } })).toEqual([
    'about nobody-named',
    'words empty',
  ]);
  expect(await refused({ about: { kind: 'not-identified', description: 'A man' } })).toEqual(['about nobody-named']);
  expect(await refused({ raisedOn: '2026-11-24' })).toEqual(['raisedOn to-come']);
  expect(await refused({})).toEqual([]);
});

it('goes through its steps, each once, and is open again with a reason', async () => {
  const { concernId } = await log();
  expect(await show(concernId)).toMatchObject({ withWhom: 'Ms R. Adeyemi', open: true, due: { what: 'acknowledge' } });
  await sample.ask('concern:acknowledge', { ...step, concernId, on: '2026-11-23', how: 'phone' });
  expect(await show(concernId)).toMatchObject({ due: { what: 'answer', on: '2026-12-11' } });
  await sample.ask('concern:answer', { ...step, concernId, on: '2026-11-23', words: 'A new book is in her bag.' });
  expect((await show(concernId)).due).toBeNull();
  await sample.ask('concern:move', { ...step, concernId, on: '2026-11-23', stage: 'stage-1' });
  expect(await show(concernId)).toMatchObject({ stage: 'stage-1', due: { what: 'acknowledge' } });
  expect(await sample.refused('concern:move', { ...step, concernId, on: '2026-11-23', stage: 'stage-1' })).toEqual([
    'stage same',
  ]);
  await sample.ask('concern:close', { ...step, concernId, on: '2026-11-23', words: 'Books on Mondays', how: 'letter' });
  expect(await show(concernId)).toMatchObject({ open: false, due: null });
  expect(await sample.refused('concern:answer', { ...step, concernId, on: '2026-11-23', words: '' })).toEqual([
    'on closed',
    'words nothing-told',
  ]);
  await sample.ask('concern:reopen', { ...step, concernId, reason: 'It has happened again.' });
  expect(await sample.refused('concern:reopen', { ...step, concernId, reason: 'x' })).toEqual(['reason open']);
  const { steps, open } = await show(concernId);
  expect(open).toBe(true);
  expect(steps.map(({ kind }) => kind)).toEqual(['acknowledged', 'answered', 'moved', 'closed', 'reopened']);
});

it('says on Today what is due within three school days or late, by the school’s own targets', async () => {
  const { concernId } = await log({ raisedOn: '2026-11-23' });
  expect((await sample.ask('today:show', {})).raised).toEqual([]);
  await sample.ask('concern:set-targets', { acknowledgeWithin: 3, answerWithin: 10 });
  expect((await sample.ask('today:show', {})).raised).toMatchObject([{ concernId, due: { inSchoolDays: 3 } }]);
  sample.goTo('2026-12-01');
  expect((await sample.ask('today:show', {})).raised).toMatchObject([{ due: { inSchoolDays: -3 } }]);
  await sample.ask('concern:answer', { ...step, concernId, on: '2026-12-01', words: 'Told.' });
  expect((await sample.ask('today:show', {})).raised).toEqual([]);
  expect(await sample.refused('concern:set-targets', { acknowledgeWithin: 9, answerWithin: 3 })).toEqual([
    'answerWithin before-acknowledging',
  ]);
});

it('D27: what somebody has open is told before anything is decided about them, and goes on whatever is decided', async () => {
  const { concernId } = await log();
  const personId = await personOf(concernId);
  const open = () => sample.ask('concern:open-of', { personId });
  expect(await open()).toMatchObject([{ concernId, reference: 'CON-2026-0001' }]);
  await sample.carryOver({ about: { kind: 'known', personId } });
  expect(await open()).toMatchObject([{ concernId, open: true, due: { what: 'acknowledge' } }]);
  await sample.ask('concern:close', { ...step, concernId, on: '2026-11-23', words: 'Done', how: 'phone' });
  expect(await open()).toEqual([]);
});

it('stands on the person’s page among the rest', async () => {
  const { concernId } = await log();
  const personId = await personOf(concernId);
  const page = await sample.ask('chronology:of-person', { personId, group: null, limit: 50 });
  expect(page).toMatchObject({ inAll: 1, lines: [{ on: '2026-11-20', what: { kind: 'raised', open: true } }] });
});

it('D65: opening one is journalled', async () => {
  const { concernId } = await log();
  const before = sample.sequence;
  await show(concernId);
  expect(sample.kindsAfter(before)).toEqual(['record:opened']);
});

async function recordUnderE6(personId: PersonId): Promise<IncidentId> {
  const recorded = await sample.ask('incident:record', {
    draftId: null,
    about: { kind: 'known', personId },
    alsoAbout: [],
    affected: [],
    details: {},
    happened: { day: '2026-11-20', time: null, asTyped: 'Fri' },
    where: 'Office',
    citation: { clauses: ['E6'], notSureYet: false },
    ticks: NO_TICKS,
    toldAtOnce: '',
    whatHappened: 'Came a fourth time about the swimming place.',
  });
  return recorded.incidentId;
}
const NO_TICKS = {
  childSawOrAffected: false,
  worryAboutChild: false,
  saidAgainstStaff: false,
};

it('a record under E6 points at a closed matter of that person, adds one, or says that it can’t be shown yet', async () => {
  const { concernId } = await log();
  const personId = await personOf(concernId);
  const incidentId = await recordUnderE6(personId);
  const settled = () => sample.ask('concern:settled-of', { incidentId });
  const point = (matter: Input<'concern:point-at'>['matter']) => ({ draftId: null, incidentId, matter });
  expect(await settled()).toMatchObject({ asks: true, answer: null, choices: [] });
  expect(await sample.refused('concern:point-at', point({ kind: 'known', concernId }))).toEqual(['matter not-settled']);
  await sample.ask('concern:point-at', point({ kind: 'not-yet' }));
  expect((await sample.ask('today:show', {})).settledToAdd).toMatchObject([{ incidentId }]);
  const added = {
    kind: 'added',
    what: 'Swimming place',
    settledOn: '2026-06-01',
    settledHow: 'Letter of the head',
  } as const;
  const { concernId: addedId } = await sample.ask('concern:point-at', point(added));
  expect((await sample.ask('today:show', {})).settledToAdd).toEqual([]);
  expect(await settled()).toMatchObject({
    answer: { kind: 'known', matter: { reference: 'CON-2026-0002', open: false } },
  });
  expect(await show(addedId as ConcernId)).toMatchObject({
    raisedOn: null,
    stage: null,
    records: [{ incidentId }],
    steps: [{ kind: 'closed', words: 'Letter of the head' }],
  });
  await sample.ask('concern:close', { ...step, concernId, on: '2026-11-23', words: 'Done', how: 'phone' });
  await sample.ask('concern:point-at', point({ kind: 'known', concernId }));
  expect((await show(addedId as ConcernId)).records).toEqual([]);
  sample.erase('concern:pointed-at');
  expect(await settled()).toMatchObject({ answer: { kind: 'known', matter: { concernId: addedId } } });
  expect(sample.differences()).toEqual([]);
});

it('takes hostile words as words', async () => {
  for (const text of HOSTILE_TEXTS) {
    const { concernId } = await log({ words: text, withWhom: text });
    await sample.ask('concern:close', { ...step, concernId, on: '2026-11-23', words: text, how: 'other' });
    expect(await show(concernId)).toMatchObject({ words: text, withWhom: text.trim(), steps: [{ words: text }] });
  }
  expect(sample.differences()).toEqual([]);
});

it('what the tables hold comes from the journal, in any order of steps and of erasing', async () => {
  const kinds = ['concern:logged', 'concern:answered', 'concern:closed', 'concern:reopened', 'concern:moved'] as const;
  const { concernId } = await log();
  const on = '2026-11-23';
  const steps: Readonly<Record<string, () => Promise<unknown>>> = {
    log: () => log(),
    answer: () => sample.refused('concern:answer', { ...step, concernId, on, words: 'x' }),
    close: () => sample.refused('concern:close', { ...step, concernId, on, words: 'x', how: 'phone' }),
    reopen: () => sample.refused('concern:reopen', { ...step, concernId, reason: 'x' }),
    move: () => sample.refused('concern:move', { ...step, concernId, on, stage: 'stage-2' }),
  };
  const act = fc.oneof(
    fc.constantFrom(...Object.keys(steps)).map((name) => ({ name, erase: null })),
    fc.constantFrom(...kinds).map((erase) => ({ name: null, erase })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      for (const { name, erase } of acts) {
        if (name !== null) await steps[name]?.();
        if (erase !== null) sample.erase(erase);
      }
      expect(sample.differences()).toEqual([]);
    }),
    { numRuns: 6 },
  );
});
