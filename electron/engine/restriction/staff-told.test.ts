import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalDate } from '../../../domain/dates/local-date';
import { SampleCasebook } from './sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const untold = async () => (await sample.ask('today:show', {})).untold;

it('whoever was told of a restriction is listed on Today from the day after it ended until they were told so', async () => {
  const restrictionId = await sample.carryOver({ endsOn: '2026-12-18' });
  const on = '2026-11-20' as LocalDate;
  await sample.ask('restriction:tell-staff', { draftId: null, restrictionId, who: 'Mrs Pell\nGate staff', on });
  expect(await untold()).toEqual([]);
  const { staffTold } = await sample.ask('restriction:show', { restrictionId });
  expect(staffTold).toMatchObject([
    { who: 'Mrs Pell', on, untoldOn: null },
    { who: 'Gate staff', on, untoldOn: null },
  ]);
  const toldIds = staffTold.map(({ toldId }) => toldId);
  expect(await sample.refused('restriction:untell-staff', { restrictionId, toldIds })).toEqual([
    'restrictionId not-over',
  ]);

  sample.goTo('2026-12-18');
  expect(await untold()).toEqual([]);
  sample.goTo('2026-12-19');
  expect(await untold()).toMatchObject([{ restriction: { restrictionId }, who: ['Mrs Pell', 'Gate staff'] }]);
  await sample.ask('restriction:untell-staff', { restrictionId, toldIds: toldIds.slice(0, 1) });
  expect(await untold()).toMatchObject([{ who: ['Gate staff'] }]);
  await sample.ask('restriction:untell-staff', { restrictionId, toldIds });
  expect(await untold()).toEqual([]);
  expect(sample.differences()).toEqual([]);
});

it('what was entered in error is untold too; erasing either entry leaves what a rebuild gives', async () => {
  const restrictionId = await sample.carryOver();
  const told = { draftId: null, restrictionId, who: 'Mrs Pell', on: '2026-11-20' as LocalDate };
  await sample.ask('restriction:tell-staff', told);
  await sample.ask('restriction:end', { restrictionId, reason: 'The other one', how: 'entered-in-error' });
  expect(await untold()).toMatchObject([{ who: ['Mrs Pell'] }]);
  const { staffTold } = await sample.ask('restriction:show', { restrictionId });
  await sample.ask('restriction:untell-staff', { restrictionId, toldIds: staffTold.map(({ toldId }) => toldId) });
  sample.erase('restriction:staff-untold');
  expect(await untold()).toHaveLength(1);
  sample.erase('restriction:staff-told');
  expect(await untold()).toEqual([]);
  expect(sample.differences()).toEqual([]);
});
