import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const harker = { kind: 'new', name: 'Mr D. Harker', children: [{ name: 'Ellie Harker', className: '5B' }] } as const;

const place = (change: Partial<Input<'hold:place'>> = {}) =>
  sample.ask('hold:place', {
    draftId: null,
    about: { ...harker, children: [...harker.children] },
    saidBy: 'Mrs Pell',
    words: 'Ring 21',
    ...change,
  });
const find = (text: string) => sample.ask('look-up:find', { text });
const answerTo = async (text: string) => (await find(text)).cards[0]?.answer;

it('a hold is a stop at the look-up until the end of the next school day, by name and by the child', async () => {
  expect(await place()).toMatchObject({ endsOn: '2026-11-24' });
  for (const text of ['harker', 'harkr', 'ellie']) expect(await answerTo(text)).toBe('stop');
  const [card] = (await find('harker')).cards;
  expect(card?.whatHolds).toEqual([]);
  expect(card?.holds).toMatchObject([
    { saidBy: 'Mrs Pell', words: 'Ring 21', until: '2026-11-24', placedBy: 'Ms R. Adeyemi' },
  ]);
  sample.goTo('2026-11-24T23:59:00.000Z');
  expect(await answerTo('harker')).toBe('stop');
  sample.goTo('2026-11-25');
  expect(await answerTo('harker')).toBe('nothing-recorded');
});

it('over a weekend it lasts until the end of the Monday', async () => {
  sample.goTo('2026-11-20');
  expect(await place()).toMatchObject({ endsOn: '2026-11-23' });
  sample.goTo('2026-11-23');
  expect(await answerTo('harker')).toBe('stop');
});

it('without who said so, whoever placed it did', async () => {
  await place({ saidBy: ' ' });
  expect((await sample.ask('today:show', {})).holds).toMatchObject([{ saidBy: 'Ms R. Adeyemi' }]);
});

it('a description is found by its words, heads Today with the others, and is no person', async () => {
  await place();
  await place({ about: { kind: 'not-identified', description: 'Man with a ginger beard, red van' } });
  expect((await find('ginger')).described).toMatchObject([
    { about: { description: 'Man with a ginger beard, red van' } },
  ]);
  expect(await find('red van')).toMatchObject({ cards: [], described: [{ saidBy: 'Mrs Pell' }] });
  expect((await find('harker')).described).toEqual([]);
  expect((await sample.ask('today:show', {})).holds.map(({ about }) => about.kind)).toEqual([
    'not-identified',
    'person',
  ]);
});

it('is lifted in one step without a reason, at once, and a second press leaves no entry', async () => {
  const { holdId } = await place();
  const before = sample.sequence;
  await sample.ask('hold:lift', { holdId });
  await sample.ask('hold:lift', { holdId });
  expect(sample.kindsAfter(before)).toEqual(['hold:lifted']);
  expect(await answerTo('harker')).toBe('nothing-recorded');
  expect((await sample.ask('today:show', {})).holds).toEqual([]);
});

it('stands beside a restriction: a hold and a contact plan are a stop, with both shown', async () => {
  const { cards } = await find('whitlock');
  expect(cards).toEqual([]);
  await sample.carryOver({ type: 'contact-plan' });
  const personId = (await find('whitlock')).cards[0]?.person.personId ?? '';
  await place({ about: { kind: 'known', personId } });
  expect((await find('whitlock')).cards).toMatchObject([
    { answer: 'stop', holds: [{ until: '2026-11-24' }], whatHolds: [{ until: '2026-12-18' }] },
  ]);
});

it('whoever is held is offered first among equals, and marked, while a name is typed', async () => {
  await sample.ask('hold:place', {
    draftId: null,
    about: { kind: 'new', name: 'Zak Harker', children: [] },
    saidBy: '',
    words: '',
  });
  await sample.carryOver({ about: { kind: 'new', name: 'Amy Harker', children: [] }, type: 'contact-plan' });
  const suggestions = await sample.ask('person:suggest', { text: 'harker' });
  expect(suggestions.map(({ person, onRegister }) => [person.name, onRegister])).toEqual([
    ['Zak Harker', 'held'],
    ['Amy Harker', 'conditions'],
  ]);
});

it('D11: a pupil is refused, and so is a hold about nobody', async () => {
  await place();
  const pupil = (await sample.ask('person:suggest', { text: 'ellie' })).find(({ person }) => person.kind === 'pupil');
  const about = { kind: 'known' as const, personId: pupil?.person.personId ?? '' };
  const input = { draftId: null, saidBy: '', words: '' };
  expect(await sample.refused('hold:place', { ...input, about })).toEqual(['about pupil']);
  expect(await sample.refused('hold:place', { ...input, about: { kind: 'not-identified', description: '' } })).toEqual([
    'about nobody-named',
  ]);
});

it('what the tables hold comes from the journal, also after a body was erased', async () => {
  const { holdId } = await place();
  await place({ about: { kind: 'not-identified', description: 'Red van' } });
  await sample.ask('hold:lift', { holdId });
  expect(sample.differences()).toEqual([]);
  sample.erase('hold:lifted');
  expect(await answerTo('harker')).toBe('stop');
  expect(sample.differences()).toEqual([]);
  sample.erase('hold:placed');
  expect((await find('van')).described).toEqual([]);
  expect(sample.differences()).toEqual([]);
});
