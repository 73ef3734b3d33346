import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const autumn = {
  name: 'Autumn term',
  firstDay: '2026-09-02',
  lastDay: '2026-12-18',
  halfTerm: { firstDay: '2026-10-26', lastDay: '2026-10-30' },
};
const spring = { name: 'Spring term', firstDay: '2027-01-05', lastDay: '2027-03-25', halfTerm: null };
const set = (change: Partial<Input<'calendar:set'>> = {}) =>
  sample.ask('calendar:set', {
    draftId: null,
    schoolYear: 2026,
    terms: [spring, autumn],
    closedDays: [{ on: '2026-11-27', words: 'INSET day' }],
    ...change,
  });
const row = async () => {
  const { rows } = await sample.ask('restriction:list', { show: 'current', on: null, offset: 0, limit: 50 });
  return rows[0];
};

it('D3: dates that were set stay, what is counted changes, and the answer says what lost its school day', async () => {
  const restrictionId = await sample.carryOver({ reviewOn: '2026-11-27', endsOn: '2027-01-11' });
  expect(await row()).toMatchObject({ reviewInSchoolDays: 4, endsInSchoolDays: 32, noTermDates: true });
  const { standBadlyNow } = await set();
  const date = { restrictionId, reference: 'RES-2026-0001' };
  expect(standBadlyNow).toEqual([{ ...date, what: 'review', on: '2026-11-27', why: 'no-school' }]);
  expect(await row()).toMatchObject({
    reviewOn: '2026-11-27',
    endsOn: '2027-01-11',
    reviewInSchoolDays: 3,
    endsInSchoolDays: 23,
    noTermDates: false,
  });
  expect((await set()).standBadlyNow).toEqual([]);
});

it('D3: what is decided from now on is counted with them: a look, a hold, the door sheet', async () => {
  await set({ closedDays: [{ on: '2026-11-24', words: 'INSET day' }] });
  const { lookAgainOn } = await sample.ask('order:note', {
    draftId: null,
    about: { kind: 'new', name: 'Mr D. Harker', children: [] },
    kind: 'court-order',
    whichChildren: '',
    says: 'No contact.',
    seen: { how: 'told', by: '', on: null },
    source: '',
    until: null,
    lookAgainOn: null,
    door: 'stop',
    atTheDoor: '',
  });
  // Twenty school days, less the INSET day: the holiday lies between.
  expect(lookAgainOn).toBe('2027-01-06');
  expect((await sample.ask('door-sheet:show', {})).useUntil).toBe('2026-11-25');
});

it('D3: replaces a year as a whole, keeps the others, and without terms the year is gone', async () => {
  await set();
  await set({
    schoolYear: 2027,
    terms: [{ ...autumn, firstDay: '2027-09-02', lastDay: '2027-12-17', halfTerm: null }],
    closedDays: [],
  });
  await set({ terms: [autumn], closedDays: [] });
  const { years } = await sample.ask('calendar:show', {});
  expect(years.map(({ schoolYear, terms }) => [schoolYear, terms.length])).toEqual([
    [2026, 1],
    [2027, 1],
  ]);
  await set({ terms: [], closedDays: [] });
  expect((await sample.ask('calendar:show', {})).years).toMatchObject([{ schoolYear: 2027 }]);
  expect(sample.differences()).toEqual([]);
});

it('says what is wrong at its field, and nothing is journalled', async () => {
  const before = sample.sequence;
  expect(
    await sample.refused('calendar:set', {
      draftId: null,
      schoolYear: 2026,
      terms: [autumn, { ...spring, firstDay: '2026-12-18' }],
      closedDays: [],
    }),
  ).toEqual(['terms-1-firstDay meets-another']);
  expect(sample.sequence).toBe(before);
});

it('with the newest body erased the year is what it was before, and comes from the journal', async () => {
  await set({ closedDays: [] });
  await set({ terms: [autumn], closedDays: [] });
  sample.erase('calendar:set');
  expect((await sample.ask('calendar:show', {})).years).toMatchObject([{ terms: [{}, {}] }]);
  expect(sample.differences()).toEqual([]);
  sample.erase('calendar:set');
  expect((await sample.ask('calendar:show', {})).years).toEqual([]);
  expect(sample.differences()).toEqual([]);
});
