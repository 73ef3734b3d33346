import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { HOSTILE_TEXTS } from '../order/hostile-words.fixture';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { isInCharge } from './in-charge-queries';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const day = (text: string) => text as LocalDate;
const name = (change: Partial<Input<'in-charge:name'>> = {}) =>
  sample.ask('in-charge:name', {
    draftId: null,
    name: 'Mrs J. Oyelaran',
    role: 'Assistant head',
    userId: null,
    from: null,
    until: null,
    ...change,
  });
const today = async () => (await sample.ask('in-charge:today', {})).map((one) => one.name);

it('nobody is in charge until somebody is named; then from their first day through their last', async () => {
  expect(await today()).toEqual([]);
  await name({ from: day('2026-11-24'), until: day('2026-11-26') });
  expect(await today()).toEqual([]);
  sample.goTo('2026-11-24');
  expect(await sample.ask('in-charge:today', {})).toEqual([
    { name: 'Mrs J. Oyelaran', role: 'Assistant head', until: '2026-11-26', me: false },
  ]);
  sample.goTo('2026-11-27');
  expect(await today()).toEqual([]);
  expect(await sample.ask('in-charge:list', {})).toMatchObject({
    current: [],
    over: [{ name: 'Mrs J. Oyelaran', state: 'over', by: 'Ms R. Adeyemi' }],
  });
});

it('standing, several at once, and taken back in one step', async () => {
  const { inChargeId } = await name();
  await name({ name: 'Mr T. Brandt', role: 'SENCO' });
  sample.goTo('2028-03-01');
  expect(await today()).toEqual(['Mr T. Brandt', 'Mrs J. Oyelaran']);
  await sample.ask('in-charge:end', { inChargeId });
  expect(await today()).toEqual(['Mr T. Brandt']);
  const before = sample.sequence;
  await sample.ask('in-charge:end', { inChargeId });
  expect(sample.kindsAfter(before)).toEqual([]);
  expect(sample.differences()).toEqual([]);
});

it('a sign-in is in charge only while it is named', async () => {
  const { userId } = sample.casebook.user;
  const is = () => sample.casebook.conduct.read((db) => isInCharge(db, userId, sample.today));
  expect(is()).toBe(false);
  await name();
  expect(is()).toBe(false);
  const { inChargeId } = await name({ userId, until: day('2026-11-25') });
  expect(is()).toBe(true);
  sample.goTo('2026-11-26');
  expect(is()).toBe(false);
  sample.goTo('2026-11-25');
  await sample.ask('in-charge:end', { inChargeId });
  expect(is()).toBe(false);
});

it('takes hostile words as words', async () => {
  for (const text of HOSTILE_TEXTS) await name({ name: `x${text}`.slice(0, 300), role: `x${text}`.slice(0, 300) });
  expect(await today()).toHaveLength(HOSTILE_TEXTS.length);
  expect(sample.differences()).toEqual([]);
});

it('what the tables hold comes from the journal, also after each of its bodies was erased', async () => {
  const { inChargeId } = await name();
  await sample.ask('in-charge:end', { inChargeId });
  expect(sample.differences()).toEqual([]);
  sample.erase('in-charge:ended');
  expect(await today()).toEqual(['Mrs J. Oyelaran']);
  expect(sample.differences()).toEqual([]);
  sample.erase('in-charge:named');
  expect(await sample.ask('in-charge:list', {})).toEqual({ current: [], over: [] });
  expect(sample.differences()).toEqual([]);
});
