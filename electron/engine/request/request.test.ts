import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { Draft } from '../../../domain/draft/draft';
import { HOSTILE_TEXTS } from '../order/hostile-words.fixture';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const receive = (change: Partial<Input<'request:receive'>> = {}) =>
  sample.ask('request:receive', {
    draftId: null,
    kind: 'subject-access',
    about: { kind: 'new', name: 'Mr D. Harker', children: [{ name: 'Ellie Harker', className: '5B' }] },
    sender: 'Hart & Co, solicitors',
    receivedOn: '2026-11-23',
    receivedAt: null,
    channel: 'letter',
    takenBy: 'Mrs Pell',
    asks: 'All that you hold about my client.',
    ...change,
  });
const note = (requestId: string, step: Input<'request:note-step'>['step']) =>
  sample.ask('request:note-step', { draftId: null, requestId, step });
const show = (requestId: string) => sample.ask('request:show', { requestId });
const today = async () => (await sample.ask('today:show', {})).requests;

it('D58: logged, extended, paused, gone on, answered: each step with who and when, and the day follows', async () => {
  const { requestId, reference } = await receive();
  expect(reference).toBe('REQ-2026-0001');
  expect(await show(requestId)).toMatchObject({
    state: 'open',
    due: { on: '2026-12-23', unit: 'calendar-month' },
    takenBy: 'Mrs Pell',
  });
  sample.goTo('2026-11-30');
  await note(requestId, { step: 'paused', from: '2026-11-26', reason: 'identity', words: 'Asked for a passport' });
  sample.goTo('2026-12-01');
  expect(await show(requestId)).toMatchObject({ state: 'paused', due: { on: '2026-12-29' } });
  await note(requestId, { step: 'resumed', on: '2026-12-01' });
  await note(requestId, { step: 'extended', months: 1, toldOn: '2026-12-01', why: 'Four years of letters' });
  expect(await show(requestId)).toMatchObject({ state: 'open', due: { on: '2027-01-28' }, monthOneEnds: '2026-12-29' });
  await note(requestId, { step: 'answered', on: '2026-12-01', how: 'e-mail', outcome: 'Sent' });
  const { steps, due, state } = await show(requestId);
  expect([state, due]).toEqual(['answered', null]);
  expect(steps.map(({ step, by }) => [step.step, by])).toEqual(
    ['paused', 'resumed', 'extended', 'answered'].map((step) => [step, 'Ms R. Adeyemi']),
  );
  expect(await sample.ask('request:list', {})).toMatchObject({ open: [], closed: [{ requestId }] });
  expect(sample.differences()).toEqual([]);
});

it('Today has what is due within ten days, and a breach always, with the hours that are left', async () => {
  await receive();
  expect(await today()).toEqual([]);
  sample.goTo('2026-12-13');
  expect(await today()).toMatchObject([{ due: { inDays: 10 } }]);
  const { requestId } = await receive({ kind: 'breach', about: null, receivedOn: '2026-12-12', receivedAt: '16:30' });
  expect(await today()).toMatchObject([{ kind: 'breach', due: { on: '2026-12-15', at: '16:30', inHours: 55 } }, {}]);
  const decided = {
    step: 'breach-decided',
    on: '2026-12-13',
    reference: 'IC-1',
    reason: '',
    peopleTold: 'Both parents',
  } as const;
  await note(requestId, { ...decided, toldIco: true });
  expect(await today()).toHaveLength(1);
});

it('D27: an open one is seen on the person, and not once it is withdrawn', async () => {
  const { requestId } = await receive();
  const about = (await show(requestId)).about;
  const personId = about.kind === 'person' ? about.person.personId : '';
  const open = () => sample.ask('request:open-about', { personId });
  expect(await open()).toMatchObject([{ requestId, reference: 'REQ-2026-0001', due: { on: '2026-12-23' } }]);
  await note(requestId, { step: 'withdrawn', on: '2026-11-23', words: '' });
  expect(await open()).toEqual([]);
});

it('D61: a draft that names a person with an open request is not thrown away, nor by whoever emptied its form', async () => {
  const { requestId } = await receive();
  const { about } = await show(requestId);
  if (about.kind !== 'person') throw new Error('nobody');
  const draft: Draft = {
    draftId: 'd'.repeat(32) as Draft['draftId'],
    form: 'incident',
    route: `record/${'d'.repeat(32)}`,
    title: 'Incident',
    values: { about: { text: 'Mr D. Harker', who: 'known', person: { ...about.person } } } as Draft['values'],
    focus: null,
  };
  await sample.ask('draft:keep', draft);
  const discard = () => sample.refused('draft:discard', { draftId: draft.draftId });
  expect(await discard()).toEqual(['draft erasing-held']);
  expect(await sample.ask('draft:show', { draftId: draft.draftId })).toMatchObject({ title: 'Incident' });
  await note(requestId, { step: 'answered', on: '2026-11-23', how: 'letter', outcome: 'Sent' });
  expect(await discard()).toEqual([]);
});

it('D65: opening one is journalled', async () => {
  const { requestId } = await receive();
  const before = sample.sequence;
  await show(requestId);
  expect(sample.kindsAfter(before)).toEqual(['record:opened']);
});

it('numbers have no gaps within a calendar year, and none is given again where one was erased', async () => {
  await receive();
  const { reference } = await receive();
  expect(reference).toBe('REQ-2026-0002');
  sample.erase('request:received');
  expect(sample.differences()).toEqual([]);
  expect((await receive()).reference).toBe('REQ-2026-0003');
  sample.goTo('2027-01-04');
  expect((await receive()).reference).toBe('REQ-2027-0001');
});

it('takes hostile words as words', async () => {
  for (const text of HOSTILE_TEXTS) {
    const { requestId } = await receive({ asks: text, sender: text, takenBy: text });
    await note(requestId, { step: 'withdrawn', on: '2026-11-23', words: text });
    expect(await show(requestId)).toMatchObject({
      asks: text,
      sender: text.trim(),
      steps: [{ step: { words: text.trim() } }],
    });
  }
  expect(sample.differences()).toEqual([]);
});

it('what the tables hold comes from the journal, also after each of its bodies was erased', async () => {
  const { requestId } = await receive();
  await note(requestId, { step: 'paused', from: '2026-11-23', reason: 'clarification', words: '' });
  await note(requestId, { step: 'resumed', on: '2026-11-23' });
  sample.erase('request:paused');
  expect(await show(requestId)).toMatchObject({ state: 'open', steps: [{ step: { step: 'resumed' } }] });
  expect(sample.differences()).toEqual([]);
  sample.erase('request:received');
  expect(await sample.ask('request:list', {})).toEqual({ open: [], closed: [] });
  expect(sample.differences()).toEqual([]);
});
