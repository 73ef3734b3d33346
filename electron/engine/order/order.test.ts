import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { HOSTILE_TEXTS } from './hostile-words.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const note = (change: Partial<Input<'order:note'>> = {}) =>
  sample.ask('order:note', {
    draftId: null,
    about: { kind: 'new', name: 'Mr D. Harker', children: [{ name: 'Ellie Harker', className: '5B' }] },
    kind: 'court-order',
    whichChildren: 'Ellie',
    says: 'He may not come within 100 metres.',
    seen: { how: 'seen', by: 'Mrs Pell', on: '2026-11-23' },
    source: 'Brought by the other parent',
    until: null,
    lookAgainOn: null,
    door: 'stop',
    atTheDoor: 'Do not hand Ellie over. Ring 21.',
    ...change,
  });
const card = async (text: string) => (await sample.ask('look-up:find', { text })).cards[0];

it('is a card at the door that says what to do, and neither of what kind it is nor what it says', async () => {
  const { lookAgainOn } = await note();
  expect(lookAgainOn).toBe('2026-12-21');
  for (const text of ['harker', 'harkr', 'ellie']) expect(await card(text)).toMatchObject({ answer: 'stop' });
  const found = await card('harker');
  expect(found?.orders).toMatchObject([
    { atTheDoor: 'Do not hand Ellie over. Ring 21.', whichChildren: 'Ellie', seen: true },
  ]);
  expect(JSON.stringify(found)).not.toMatch(/court|100 metres|Pell/);
  expect((await sample.ask('door-sheet:show', {})).cards).toMatchObject([
    { answer: 'stop', orders: [{ door: 'stop' }] },
  ]);
});

it('gives conditions where conditions were chosen, and a ban beside it stays a stop', async () => {
  await note({ door: 'conditions', until: '2026-11-24', seen: { how: 'told', by: '', on: null } });
  expect(await card('harker')).toMatchObject({ answer: 'conditions', orders: [{ seen: false, until: '2026-11-24' }] });
  const personId = (await card('harker'))?.person.personId ?? '';
  await sample.carryOver({ about: { kind: 'known', personId } });
  expect((await card('harker'))?.answer).toBe('stop');
  sample.goTo('2026-11-25');
  expect((await card('harker'))?.orders).toEqual([]);
});

it('heads Today when somebody has to look again, moves on with each look, and is gone once it is ended', async () => {
  const { orderId } = await note({ lookAgainOn: '2026-11-25' });
  expect((await sample.ask('today:show', {})).looks).toMatchObject([{ orderId, lookAgainInSchoolDays: 2 }]);
  sample.goTo('2026-12-01');
  expect((await sample.ask('today:show', {})).looks).toMatchObject([{ lookAgainInSchoolDays: -4 }]);
  const seen = { how: 'seen', by: 'Ms Adeyemi', on: '2026-12-01' } as const;
  await sample.ask('order:look-again', { draftId: null, orderId, seen, words: 'Unchanged', lookAgainOn: '2027-02-01' });
  expect((await sample.ask('today:show', {})).looks).toEqual([]);
  expect(await sample.ask('order:show', { orderId })).toMatchObject({
    lookAgainOn: '2027-02-01',
    says: 'He may not come within 100 metres.',
    looks: [{ words: 'Unchanged', by: 'Ms R. Adeyemi', seen: { by: 'Ms Adeyemi' } }],
  });
  await sample.ask('order:end', { draftId: null, orderId, reason: 'The court ended it.' });
  expect((await card('harker'))?.answer).toBe('nothing-recorded');
  expect(await sample.ask('order:list', {})).toMatchObject({ standing: [], over: [{ orderId, over: true }] });
  expect(await sample.refused('order:end', { draftId: null, orderId, reason: 'Again' })).toEqual(['orderId over']);
});

it('D65: opening one is journalled', async () => {
  const { orderId } = await note();
  const before = sample.sequence;
  await sample.ask('order:show', { orderId });
  expect(sample.kindsAfter(before)).toEqual(['record:opened']);
});

it('takes hostile words as words', async () => {
  for (const text of HOSTILE_TEXTS) {
    const { orderId } = await note({ says: text, source: text, atTheDoor: text, whichChildren: text });
    expect(await sample.ask('order:show', { orderId })).toMatchObject({ says: text, source: text.trim() });
  }
  expect(sample.differences()).toEqual([]);
});

it('what the tables hold comes from the journal, also after each of its bodies was erased', async () => {
  const { orderId } = await note({ lookAgainOn: '2026-11-25' });
  const seen = { how: 'seen', by: '', on: null } as const;
  await sample.ask('order:look-again', { draftId: null, orderId, seen, words: 'x', lookAgainOn: '2027-02-01' });
  await sample.ask('order:end', { draftId: null, orderId, reason: 'Over' });
  expect(sample.differences()).toEqual([]);
  sample.erase('order:ended');
  expect(await card('harker')).toMatchObject({ answer: 'stop' });
  expect(sample.differences()).toEqual([]);
  sample.erase('order:looked-at');
  expect(await sample.ask('order:show', { orderId })).toMatchObject({ lookAgainOn: '2026-11-25', looks: [] });
  expect(sample.differences()).toEqual([]);
  sample.erase('order:noted');
  expect(await card('harker')).toMatchObject({ answer: 'nothing-recorded', orders: [] });
  expect(sample.differences()).toEqual([]);
});
