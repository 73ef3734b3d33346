import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import { EVERYTHING, type IncidentFilter } from '../../../domain/incident/incident-filter';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;
const ids: Record<string, string> = {};

beforeAll(async () => {
  book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
  await record('early', { happened: on('2026-11-02'), whatHappened: 'Swore at the main gate, twice.' });
  await record('child', {
    happened: on('2026-11-10'),
    whatHappened: 'A child was crying by the gate.',
    ticks: { childSawOrAffected: true, worryAboutChild: false, saidAgainstStaff: false },
  });
  await record('meeting', {
    happened: on('2026-11-05'),
    citation: { clauses: ['E4'], notSureYet: false },
    whatHappened: 'Wanted the head at once.',
    details: { exactWords: '“Fetch her, or I call the papers.”' },
  });
  await record('struck', { happened: on('2026-11-12'), whatHappened: 'Recorded twice at the gate.' });
  await book.ask('incident:strike-out', { draftId: null, incidentId: ids.struck ?? '', reason: 'twice' });
  await book.ask('incident:dispute', {
    draftId: null,
    incidentId: ids.early ?? '',
    words: 'No.',
    passage: '',
    howTold: '',
  });
  await book.ask('incident:add-to', {
    draftId: null,
    incidentId: ids.meeting ?? '',
    text: 'She rang again: the papers.',
  });
});
afterAll(() => book.close());

function on(day: string): Input<'incident:record'>['happened'] {
  return { day, time: '08:40', asTyped: '' };
}

async function record(name: string, change: Partial<Input<'incident:record'>>): Promise<void> {
  const { incidentId } = await book.ask('incident:record', {
    draftId: null,
    about: { kind: 'new', name: `Parent ${name}`, children: [] },
    happened: on('2026-11-20'),
    where: 'gate',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'x',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
    ...change,
  });
  ids[name] = incidentId;
}

async function names(filter: Partial<IncidentFilter>): Promise<readonly string[]> {
  const { rows, total } = await book.ask('incident:list', {
    filter: { ...EVERYTHING, ...filter },
    offset: 0,
    limit: 50,
  });
  expect(rows).toHaveLength(total);
  return rows.map(({ incidentId }) => Object.entries(ids).find(([, id]) => id === incidentId)?.[0] ?? '?');
}

async function hitOf(words: string): Promise<string> {
  const { rows } = await book.ask('incident:list', { filter: { ...EVERYTHING, words }, offset: 0, limit: 50 });
  return (rows[0]?.hit ?? []).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
}

describe('the list of incidents', () => {
  test('has those that stand, the newest happening first or last', async () => {
    expect(await names({})).toEqual(['child', 'meeting', 'early']);
    expect(await names({ order: 'oldest' })).toEqual(['early', 'meeting', 'child']);
  });
  test('is narrowed to what a child saw, what is disputed, what is struck out, what cites a clause', async () => {
    expect(await names({ show: 'child' })).toEqual(['child']);
    expect(await names({ show: 'disputed' })).toEqual(['early']);
    expect(await names({ show: 'struck-out' })).toEqual(['struck']);
    expect(await names({ show: 'to-add' })).toEqual([]);
    expect(await names({ clause: 'E4' as IncidentFilter['clause'] })).toEqual(['meeting']);
    expect(await names({ clause: 'E1' as IncidentFilter['clause'], show: 'struck-out' })).toEqual(['struck']);
  });
  test('says whether there are any at all', async () => {
    const filter = { ...EVERYTHING, words: 'zebra' };
    expect(await book.ask('incident:list', { filter, offset: 0, limit: 50 })).toMatchObject({ total: 0, any: true });
  });
});

describe('search', () => {
  test('finds words in narratives, exact words and additions, the one recorded last first', async () => {
    expect(await names({ words: 'gate' })).toEqual(['child', 'early']);
    expect(await names({ words: 'PAPERS' })).toEqual(['meeting']);
    expect(await names({ words: 'fetch her' })).toEqual(['meeting']);
    expect(await names({ words: '"main gate"' })).toEqual(['early']);
    expect(await names({ words: '"gate main"' })).toEqual([]);
    expect(await names({ words: 'gate', show: 'struck-out' })).toEqual(['struck']);
  });
  test('shows the place with what was looked for', async () => {
    expect(await hitOf('main gat')).toBe('Swore at the [main] [gate], twice.');
    expect(await hitOf('fetch')).toBe('“[Fetch] her, or I call the papers.”');
    expect(await hitOf('rang')).toBe('She [rang] again: the papers.');
  });
  test('a number leads to its record, also to one that is struck out', async () => {
    expect(await names({ words: 'INC-2026-0003' })).toEqual(['meeting']);
    expect(await names({ words: 'inc 2026 4' })).toEqual(['struck']);
    expect(await names({ words: 'INC-2026-0099' })).toEqual([]);
  });
  test('what is typed is never taken for the language of the index', async () => {
    for (const words of [
      'gate OR papers',
      'text:gate',
      'NEAR(gate papers)',
      '"',
      '*',
      '^gate',
      '-gate',
      'gate"; DROP',
      '\u0002',
    ]) {
      await names({ words });
    }
    expect(await names({ words: 'gate OR papers' })).toEqual([]);
  });
});
