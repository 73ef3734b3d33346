import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_DOOR_LINES } from '../../../domain/settings/door-lines';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const sheet = () => sample.ask('door-sheet:show', {});

async function print() {
  const { contents } = await sheet();
  return sample.ask('door-sheet:print', { contents });
}

it('names everybody who is restricted today, once, and everybody on hold, with the use-by date and no reason', async () => {
  await sample.carryOver();
  const person = (await sheet()).cards[0]?.person;
  const known = { kind: 'known' as const, personId: person?.personId ?? '' };
  await sample.carryOver({ about: known, type: 'contact-plan', whatIsRestricted: 'One e-mail a week' });
  await sample.carryOver({ about: { kind: 'new', name: 'Amy Bell', children: [] }, type: 'contact-plan' });
  sample.asBefore({ about: { kind: 'new', name: 'Later', children: [] }, startsOn: '2026-11-30' });
  await sample.carryOver({ about: { kind: 'new', name: 'Over', children: [] }, endsOn: '2026-11-20', reviewOn: null });
  await sample.ask('hold:place', {
    draftId: null,
    about: { kind: 'not-identified', description: 'Red van' },
    saidBy: 'Mrs Pell',
    words: '',
  });
  expect(await sheet()).toMatchObject({
    reference: 'DOOR-2026-0001',
    useUntil: '2026-11-24',
    holds: [{ about: { description: 'Red van' }, saidBy: 'Mrs Pell' }],
    cards: [
      { person: { name: 'Amy Bell' }, answer: 'conditions' },
      {
        person: { name: 'Dana Whitlock', children: [{ name: 'Robin Whitlock', className: '4B' }] },
        answer: 'stop',
        whatHolds: [{ until: '2026-12-18' }, { whatIsRestricted: 'One e-mail a week' }],
      },
    ],
    doorLines: DEFAULT_DOOR_LINES,
    lastPrinted: null,
  });
  expect(JSON.stringify(await sheet())).not.toMatch(/RES-|INC-/);
});

it('each print is an entry with who, when, how many and until when, and the next sheet has the next number', async () => {
  await sample.carryOver();
  const before = sample.sequence;
  expect(await print()).toEqual({ reference: 'DOOR-2026-0001' });
  expect(sample.kindsAfter(before)).toEqual(['door-sheet:printed']);
  expect(await sheet()).toMatchObject({
    reference: 'DOOR-2026-0002',
    lastPrinted: { reference: 'DOOR-2026-0001', by: 'Ms R. Adeyemi', at: '2026-11-23T08:40:12.345Z' },
  });
  expect(await print()).toEqual({ reference: 'DOOR-2026-0002' });
  sample.goTo('2027-01-04');
  expect(await print()).toEqual({ reference: 'DOOR-2027-0001' });
  expect(sample.differences()).toEqual([]);
});

it('what changed after it was shown is not printed: the page shows it anew first', async () => {
  const { contents } = await sheet();
  await sample.carryOver();
  expect(await sample.refused('door-sheet:print', { contents })).toEqual(['sheet changed-since']);
  const { contents: newer } = await sheet();
  await sample.ask('settings:change-door-lines', { ...DEFAULT_DOOR_LINES, call: 'Mr Obi on 21' });
  expect(await sample.refused('door-sheet:print', { contents: newer })).toEqual(['sheet changed-since']);
  expect(await print()).toEqual({ reference: 'DOOR-2026-0001' });
});

it('on a Friday it is used until the end of the Monday', async () => {
  sample.goTo('2026-11-20');
  expect((await sheet()).useUntil).toBe('2026-11-23');
});

it('may be used until another day, from today to five school days on, which its number is noted with', async () => {
  sample.asBefore({ startsOn: '2026-11-26' });
  const until = (useUntil: string) => sample.ask('door-sheet:show', { useUntil });
  expect(await sheet()).toMatchObject({ useUntil: '2026-11-24', latestUse: '2026-11-30', cards: [] });
  expect(await until('2026-11-23')).toMatchObject({ useUntil: '2026-11-23' });
  const week = await until('2026-11-30');
  // What begins while it is in use stands on it with its day.
  expect(week).toMatchObject({
    useUntil: '2026-11-30',
    cards: [
      { answer: 'conditions', whatHolds: [{ whatIsRestricted: expect.stringMatching(/^From Thu 26 Nov 2026:/) }] },
    ],
  });
  for (const wrong of ['2026-11-22', '2026-12-01']) {
    expect((await until(wrong)).useUntil).toBe('2026-11-24');
    const { contents } = await sheet();
    expect(await sample.refused('door-sheet:print', { contents, useUntil: wrong })).toEqual(['useUntil out-of-range']);
  }
  expect(await sample.refused('door-sheet:print', { contents: week.contents })).toEqual(['sheet changed-since']);
  await sample.ask('door-sheet:print', { contents: week.contents, useUntil: '2026-11-30' });
  const noted = sample.casebook.conduct.read((db) => db.get('SELECT use_until, cards FROM door_sheet'));
  expect(noted).toEqual({ use_until: '2026-11-30', cards: 1 });
  expect(sample.differences()).toEqual([]);
});
