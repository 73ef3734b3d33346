import { afterEach, beforeEach, expect, it } from 'vitest';
import { EVERYTHING } from '../../../domain/incident/incident-filter';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;
beforeEach(async () => {
  book = await SampleCasebook.open();
});
afterEach(() => book.close());

const save = (name: string, words = '') => book.ask('incident:save-filter', { name, filter: { ...EVERYTHING, words } });
const saved = async () =>
  (await book.ask('incident:saved-filters', {})).map(({ name, filter }) => [name, filter.words]);

it('saved filters stand in their order, one a name, until they are removed', async () => {
  await save('Gate', 'gate');
  await save('Phone', 'rang');
  await save('GATE', 'gate side');
  expect(await saved()).toEqual([
    ['Phone', 'rang'],
    ['GATE', 'gate side'],
  ]);
  const [phone] = await book.ask('incident:saved-filters', {});
  await book.ask('incident:remove-filter', { filterId: phone?.filterId ?? '' });
  expect(await saved()).toEqual([['GATE', 'gate side']]);
  expect(book.differences()).toEqual([]);
});

it('erased, one is gone, and a removal counts no more; the tables say what the journal gives', async () => {
  await save('Gate');
  await save('gate');
  book.erase('incident:filter-removed');
  expect(await saved()).toHaveLength(2);
  expect(book.differences()).toEqual([]);
  book.erase('incident:filter-saved');
  expect(await saved()).toEqual([['Gate', '']]);
  expect(book.differences()).toEqual([]);
});

it('the register has filters of its own, which find by name, child, limit and type', async () => {
  await book.carryOver({ type: 'contact-plan', whatIsRestricted: 'Letters to the office alone' });
  await book.carryOver();
  const filter = { show: 'current' as const, type: 'contact-plan' as const, words: 'letters' };
  await book.ask('restriction:save-filter', { name: 'Plans', filter });
  await save('Plans', 'gate');
  const [plans] = await book.ask('restriction:saved-filters', {});
  expect(plans).toMatchObject({ name: 'Plans', filter });
  expect(await saved()).toEqual([['Plans', 'gate']]);
  const found = await book.ask('restriction:list', { ...filter, offset: 0, limit: 50 });
  expect(found).toMatchObject({ total: 1, current: 2, rows: [{ type: 'contact-plan' }] });
  const nothing = await book.ask('restriction:list', { ...filter, type: 'ban', offset: 0, limit: 50 });
  expect(nothing).toMatchObject({ total: 0, current: 2, rows: [] });
  await book.ask('restriction:remove-filter', { filterId: plans?.filterId ?? '' });
  expect(await book.ask('restriction:saved-filters', {})).toEqual([]);
  expect(await saved()).toHaveLength(1);
  expect(book.differences()).toEqual([]);
});
