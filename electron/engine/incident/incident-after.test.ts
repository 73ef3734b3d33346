import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;
beforeAll(async () => {
  book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
});
afterAll(() => book.close());

const note: Input<'incident:record'> = {
  draftId: null,
  about: { kind: 'new', name: 'Mr D. Harker', children: [] },
  happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
  where: '',
  citation: { clauses: ['E1'], notSureYet: false },
  whatHappened: 'Swore twice at the gate.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
};
const record = async () => (await book.ask('incident:record', note)).incidentId;
const show = (incidentId: string) => book.ask('incident:show', { incidentId });
const citing = async () =>
  (await book.ask('code:records-citing', { clauseId: 'E1' })).records.map(({ incidentId }) => incidentId);
const toAdd = async () => (await book.ask('today:show', {})).stillToAdd.map(({ incident }) => incident.incidentId);

describe('the person disputes it', () => {
  test('their words stand beside the record with the passage, and how and when they told us', async () => {
    const incidentId = await record();
    const said = { words: 'I never swore.', passage: 'Swore twice', howTold: 'letter of Mon 23 Nov' };
    await book.ask('incident:dispute', { draftId: null, incidentId, ...said });
    await book.ask('incident:dispute', { draftId: null, incidentId, words: 'None of it.', passage: '', howTold: '' });
    expect((await show(incidentId)).disputes).toMatchObject([
      { ...said, by: 'Ms R. Adeyemi' },
      { words: 'None of it.', passage: '' },
    ]);
    const { rows } = await book.ask('incident:list', { offset: 0, limit: 50 });
    expect(rows.find((row) => row.incidentId === incidentId)).toMatchObject({ disputed: true });
    expect(book.differences()).toEqual([]);
    book.erase('incident:disputed');
    expect((await show(incidentId)).disputes).toHaveLength(1);
    expect(book.differences()).toEqual([]);
  });

  test('only their words are needed', async () => {
    const incidentId = await record();
    const empty = { draftId: null, incidentId, words: ' ', passage: '', howTold: '' };
    expect(await book.refused('incident:dispute', empty)).toEqual(['words empty']);
  });
});

describe('struck out', () => {
  test('stays to be read with the reason and counts for nothing, until it is put back', async () => {
    const incidentId = await record();
    expect([await citing(), await toAdd()].map((list) => list.includes(incidentId))).toEqual([true, true]);
    await book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'the wrong day' });
    expect(await show(incidentId)).toMatchObject({
      whatHappened: 'Swore twice at the gate.',
      struckOut: { reason: 'the wrong day', by: 'Ms R. Adeyemi' },
      stillToAdd: [],
    });
    expect([await citing(), await toAdd()].map((list) => list.includes(incidentId))).toEqual([false, false]);
    const again = { draftId: null, incidentId, reason: 'r' };
    expect(await book.refused('incident:strike-out', again)).toEqual(['reason already']);
    expect(book.differences()).toEqual([]);
    await book.ask('incident:put-back', { draftId: null, incidentId, reason: 'it was right after all' });
    expect((await show(incidentId)).struckOut).toBeNull();
    expect([await citing(), await toAdd()].map((list) => list.includes(incidentId))).toEqual([true, true]);
    expect(await book.refused('incident:put-back', again)).toEqual(['reason already']);
    expect(book.differences()).toEqual([]);
  });

  test('needs a reason', async () => {
    const incidentId = await record();
    const empty = { draftId: null, incidentId, reason: ' ' };
    expect(await book.refused('incident:strike-out', empty)).toEqual(['reason empty']);
  });

  test('a correction meanwhile makes it count for nothing more', async () => {
    const incidentId = await record();
    await book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'twice' });
    const citation = { clauses: ['E1', 'E2'], notSureYet: false };
    await book.ask('incident:correct', { incidentId, correction: { field: 'citation', value: citation }, reason: 'r' });
    expect(await citing()).not.toContain(incidentId);
    expect(book.differences()).toEqual([]);
  });
});

test('any history of disputes, strikes and erasures gives the same rows when made anew', async () => {
  const act = fc.oneof(
    fc
      .constantFrom('record', 'dispute', 'strike-out', 'put-back', 'correct')
      .chain((what) => fc.record({ what: fc.constant(what), at: fc.nat() })),
    fc.record({
      what: fc.constant('erase'),
      kind: fc.constantFrom('recorded', 'disputed', 'struck-out', 'put-back', 'corrected'),
    }),
  );
  const known: string[] = [await record()];
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      for (const one of acts) {
        if ('kind' in one) {
          book.erase(`incident:${one.kind}`);
          continue;
        }
        const incidentId = known[one.at % known.length] ?? '';
        const reason = { draftId: null, incidentId, reason: 'r' };
        if (one.what === 'record') known.push(await record());
        if (one.what === 'strike-out' || one.what === 'put-back') await book.refused(`incident:${one.what}`, reason);
        if (one.what === 'dispute') {
          await book.refused('incident:dispute', { draftId: null, incidentId, words: 'No.', passage: '', howTold: '' });
        }
        if (one.what === 'correct') {
          const correction = { field: 'where' as const, value: `place ${one.at}` };
          await book.refused('incident:correct', { incidentId, correction, reason: 'r' });
        }
      }
      expect(book.differences()).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
