import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const add = (change: Partial<Input<'task:add'>> = {}) =>
  sample.ask('task:add', {
    draftId: null,
    what: 'Ring the chair',
    by: '2026-11-27' as LocalDate,
    personId: null,
    record: '',
    ...change,
  });
const today = async () => (await sample.ask('today:show', {})).tasks.map(({ what }) => what);

it('a task stands on Today from ten school days before, is late in school days, and gone when it is done', async () => {
  await add({ what: 'In three weeks', by: '2026-12-14' as LocalDate });
  await add({ what: 'On Friday' });
  await add({ what: 'Last week', by: '2026-11-18' as LocalDate });
  expect(await today()).toEqual(['Last week', 'On Friday']);
  const { open } = await sample.ask('task:list', {});
  expect(open.map(({ what, inSchoolDays }) => [what, inSchoolDays])).toEqual([
    ['Last week', -3],
    ['On Friday', 4],
    ['In three weeks', 15],
  ]);
  const [late] = open;
  if (late === undefined) throw new Error('no task');
  await sample.ask('task:do', { taskId: late.taskId });
  expect(await today()).toEqual(['On Friday']);
  expect((await sample.ask('task:list', {})).done).toMatchObject([{ what: 'Last week', done: { on: '2026-11-23' } }]);
  await sample.ask('task:reopen', { taskId: late.taskId });
  expect(await today()).toEqual(['Last week', 'On Friday']);
  sample.goTo('2026-11-30');
  expect(await today()).toContain('In three weeks');
  expect(sample.differences()).toEqual([]);
});

it('is about somebody, or a record by its number, and keeps the number where the record was erased', async () => {
  const restrictionId = await sample.carryOver();
  const { person } = await sample.ask('restriction:show', { restrictionId });
  await add({ personId: person.personId, record: 'res-2026-1' });
  const [task] = (await sample.ask('task:list', {})).open;
  expect(task).toMatchObject({
    person: { name: 'Dana Whitlock' },
    reference: 'RES-2026-0001',
    record: { kind: 'restriction', id: restrictionId },
  });
  const asked = { draftId: null, what: 'x', by: '2026-11-27' as LocalDate, personId: null, record: 'INC-2026-0001' };
  expect(await sample.refused('task:add', asked)).toEqual(['record no-such-number']);
  sample.erase('restriction:carried-over');
  expect((await sample.ask('task:list', {})).open).toMatchObject([{ reference: 'RES-2026-0001', record: null }]);
});

it('erased in any order, the tables say what the journal gives', async () => {
  const { taskId } = await add();
  await sample.ask('task:do', { taskId });
  await sample.ask('task:reopen', { taskId });
  await sample.ask('task:do', { taskId });
  sample.erase('task:done');
  expect((await sample.ask('task:list', {})).open).toHaveLength(1);
  sample.erase('task:added');
  expect(await sample.ask('task:list', {})).toEqual({ open: [], done: [] });
  expect(await sample.refused('task:do', { taskId })).toEqual(['not-found']);
  expect(sample.differences()).toEqual([]);
});
