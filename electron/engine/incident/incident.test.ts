import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import { IncidentId } from '../../../domain/ids';
import type { NewEntry } from '../../../domain/journal/entry-kinds';
import { newId } from '../casebook/new-id';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { INCIDENT_TABLE_NAMES } from './incident-tables';

let book: SampleCasebook;

function begin(when: typeof beforeAll | typeof beforeEach, after: typeof afterAll | typeof afterEach): void {
  when(async () => {
    book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
  });
  after(() => book.close());
}

const note: Input<'incident:record'> = {
  draftId: null,
  about: { kind: 'new', name: 'Mr D. Harker', children: [{ name: 'Tom Harker', className: '4B' }] },
  happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
  where: 'main gate',
  citation: { clauses: ['E1'], notSureYet: false },
  whatHappened: 'Swore twice at the gate.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
};

const record = (change: Partial<Input<'incident:record'>> = {}) => book.ask('incident:record', { ...note, ...change });
const show = (incidentId: string) => book.ask('incident:show', { incidentId });
const list = async (offset = 0, limit = 50) => (await book.ask('incident:list', { offset, limit })).rows;

function matching(words: string): readonly number[] {
  return book.casebook.conduct
    .read((db) =>
      db.all<{ number: number }>('SELECT rowid AS number FROM incident_words WHERE incident_words MATCH ?', [words]),
    )
    .map(({ number }) => number);
}

function differences(): readonly unknown[] {
  const probes = Array.from({ length: 9 }, (_, index) => `incident probe ${index + 1}`);
  return book.differences(...INCIDENT_TABLE_NAMES, ...probes);
}

/** The same narrative for many incidents, straight into the journal: for long lists. */
function recordMany(count: number, happened: (index: number) => Input<'incident:record'>['happened']): void {
  const entries = Array.from({ length: count }, (_, index): NewEntry => {
    const { clauses, notSureYet } = note.citation;
    return {
      kind: 'incident:recorded',
      subject: newId(),
      day: book.today,
      body: {
        reference: `INC-2026-${String(index + 1).padStart(4, '0')}`,
        about: { kind: 'not-identified', description: '' },
        alsoAbout: [],
        affected: [],
        details: {},
        broke: [],
        happened: happened(index) as Extract<NewEntry, { kind: 'incident:recorded' }>['body']['happened'],
        where: '',
        citation: { clauses: clauses as never, notSureYet },
        whatHappened: `Number ${index}`,
        ticks: note.ticks,
        toldAtOnce: '',
      },
    };
  });
  book.casebook.note(...entries);
}

describe('recording', () => {
  begin(beforeEach, afterEach);

  test('what was typed comes back, with the people, the number and the heading of the clause', async () => {
    const { incidentId, reference } = await record();
    expect(reference).toBe('INC-2026-0001');
    expect(await show(incidentId)).toMatchObject({
      incidentId,
      reference,
      about: { kind: 'person', person: { name: 'Mr D. Harker', children: [{ name: 'Tom Harker', className: '4B' }] } },
      happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
      where: 'main gate',
      whatHappened: 'Swore twice at the gate.',
      clauses: [{ clauseId: 'E1', heading: expect.stringMatching(/\w/) }],
      recordedBy: 'Ms R. Adeyemi',
      recordedAt: '2026-11-23T14:40:12.345Z',
      stillToAdd: [],
      additions: [],
      corrections: [],
    });
  });

  test('nothing but an empty text is refused, and a refusal leaves no trace', async () => {
    const before = book.sequence;
    expect(await book.refused('incident:record', { ...note, whatHappened: ' \n ' })).toEqual(['whatHappened empty']);
    expect(book.sequence).toBe(before);
    const nobody = await record({
      about: { kind: 'not-identified', description: '' },
      happened: { day: null, time: null, asTyped: 'sometime' },
      where: '',
      citation: { clauses: [], notSureYet: false },
      ticks: { childSawOrAffected: false, worryAboutChild: true, saidAgainstStaff: false },
    });
    expect((await show(nobody.incidentId)).stillToAdd).toEqual(['about', 'when', 'where', 'clauses', 'told-at-once']);
  });

  test('numbers run without gaps through refusals, and begin anew with the year in England', async () => {
    const references: string[] = [];
    for (const at of ['2026-12-31T23:59:00.000Z', '2027-01-01T00:01:00.000Z', '2027-06-30T23:30:00.000Z']) {
      book.goTo(at);
      references.push((await record()).reference);
      await book.refused('incident:record', { ...note, whatHappened: '' });
      references.push((await record()).reference);
    }
    expect(references).toEqual([
      'INC-2026-0001',
      'INC-2026-0002',
      'INC-2027-0001',
      'INC-2027-0002',
      'INC-2027-0003',
      'INC-2027-0004',
    ]);
  });

  test('somebody known is not made twice, and a child typed again neither', async () => {
    await record();
    const [row] = await list();
    if (row?.about.kind !== 'person') throw new Error('nobody was recorded');
    const { personId } = row.about.person;
    const children = [
      { name: 'tom harker', className: '4b' },
      { name: 'Ellie Harker', className: '2A' },
    ];
    const { incidentId } = await record({ about: { kind: 'known', personId, children } });
    const { about } = await show(incidentId);
    expect(about).toMatchObject({
      person: { personId, difference: null, children: [{ name: 'Tom Harker' }, { name: 'Ellie Harker' }] },
    });
  });

  test('somebody whom the casebook does not hold is not found, and nothing is recorded', async () => {
    const before = book.sequence;
    const about = { kind: 'known' as const, personId: newId() };
    const children = [{ name: 'Tom Harker', className: '4B' }];
    for (const who of [about, { ...about, children }])
      expect(await book.refused('incident:record', { ...note, about: who })).toEqual(['not-found']);
    expect(book.sequence).toBe(before);
  });

  test('looking at it is journalled once in ten minutes, a list is not', async () => {
    const { incidentId } = await record();
    const before = book.sequence;
    await list();
    await show(incidentId);
    await show(incidentId);
    expect(book.kindsAfter(before)).toEqual(['record:opened']);
    expect(await book.refused('incident:show', { incidentId: IncidentId.parse(newId()) })).toEqual(['not-found']);
  });
});

describe('D8: nothing is overwritten', () => {
  begin(beforeEach, afterEach);

  test('an addition stands beside the words, with who and when', async () => {
    const { incidentId } = await record();
    book.goTo('2026-11-24');
    expect(await book.refused('incident:add-to', { draftId: null, incidentId, text: ' ' })).toEqual(['text empty']);
    await book.ask('incident:add-to', { draftId: null, incidentId, text: 'He rang to say sorry.' });
    const { whatHappened, additions } = await show(incidentId);
    expect(whatHappened).toBe(note.whatHappened);
    expect(additions).toEqual([
      { text: 'He rang to say sorry.', by: 'Ms R. Adeyemi', at: '2026-11-24T08:40:12.345Z', privileged: false },
    ]);
    await book.ask('incident:add-to', { draftId: null, incidentId, text: 'Counsel says wait.', privileged: true });
    expect((await show(incidentId)).additions).toMatchObject([{ privileged: false }, { privileged: true }]);
    expect(book.differences()).toEqual([]);
    expect(await list()).toMatchObject([{ additions: 2, corrected: false }]);
  });

  test('a correction counts from now on, everywhere, and what stood there before is shown with who, when and why', async () => {
    const { incidentId } = await record();
    const correct = (correction: Input<'incident:correct'>['correction'], reason = 'it was the other gate') =>
      book.ask('incident:correct', { incidentId, correction, reason });
    await correct({ field: 'where', value: 'side gate' });
    await correct({ field: 'citation', value: { clauses: ['E2', 'A5'], notSureYet: true } });
    await correct({ field: 'happened', value: { day: '2026-11-19', time: '15:20', asTyped: 'Thu 3.20' } });
    await correct({
      field: 'ticks',
      value: { childSawOrAffected: true, worryAboutChild: true, saidAgainstStaff: false },
    });
    await correct({ field: 'toldAtOnce', value: 'Mr Novak' });
    await correct({ field: 'about', value: { kind: 'new', name: 'Mr L. Harker', children: [] } });
    const detail = await show(incidentId);
    expect(detail).toMatchObject({
      where: 'side gate',
      citation: { clauses: ['E2', 'A5'], notSureYet: true },
      happened: { day: '2026-11-19' },
      about: { person: { name: 'Mr L. Harker' } },
      toldAtOnce: 'Mr Novak',
    });
    expect(detail.corrections.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['where', 'main gate', 'side gate'],
      ['citation', 'E1', 'E2, A5, not sure yet'],
      ['happened', 'Fri 20 Nov 2026, 8:40', 'Thu 19 Nov 2026, 15:20'],
      ['ticks', 'none of these', 'a child saw it or was affected, worry about a child'],
      ['toldAtOnce', '', 'Mr Novak'],
      ['about', 'Mr D. Harker · Tom Harker, 4B', 'Mr L. Harker'],
    ]);
    expect(detail.corrections[0]).toMatchObject({ reason: 'it was the other gate', by: 'Ms R. Adeyemi' });
    expect(await list()).toMatchObject([
      { corrected: true, where: 'side gate', about: { person: { name: 'Mr L. Harker' } } },
    ]);
    const citing = async (clauseId: string) => (await book.ask('code:records-citing', { clauseId })).total;
    expect([await citing('E1'), await citing('E2'), await citing('A5')]).toEqual([0, 1, 1]);
    expect(differences()).toEqual([]);
  });

  test('a correction without a reason, or that changes nothing, is refused with everything at once', async () => {
    const { incidentId } = await record();
    const correction = { field: 'where' as const, value: 'main gate' };
    expect(await book.refused('incident:correct', { incidentId, correction, reason: '' })).toEqual([
      'reason empty',
      'where unchanged',
    ]);
  });

  test('an incident that does not exist can be neither added to nor corrected', async () => {
    const incidentId = newId();
    const correction = { field: 'where' as const, value: 'x' };
    expect(await book.refused('incident:add-to', { draftId: null, incidentId, text: 'x' })).toEqual(['not-found']);
    expect(await book.refused('incident:correct', { incidentId, correction, reason: 'x' })).toEqual(['not-found']);
  });
});

describe('the list', () => {
  begin(beforeEach, afterEach);

  test('the newest happening comes first, then the one recorded last; an unknown day counts as the day of recording', async () => {
    const at = async (whatHappened: string, day: string | null, time: string | null) =>
      record({ whatHappened, happened: { day, time, asTyped: '' } });
    await at('older', '2026-11-19', '15:00');
    await at('early', '2026-11-20', '08:40');
    await at('unknown', null, null);
    await at('late', '2026-11-20', '15:20');
    await at('no time', '2026-11-20', null);
    await at('late too', '2026-11-20', '15:20');
    const order = ['unknown', 'late too', 'late', 'early', 'no time', 'older'];
    expect((await list()).map(({ opening }) => opening)).toEqual(order);
    expect((await list(2, 3)).map(({ opening }) => opening)).toEqual(order.slice(2, 5));
  });

  test('pages of a long list have each incident once, in one order', async () => {
    const day = (index: number) => `2026-${String(1 + (index % 11)).padStart(2, '0')}-15`;
    recordMany(450, (index) => ({ day: day(index), time: index % 3 === 0 ? null : '08:40', asTyped: '' }));
    const rows = [];
    for (let offset = 0; offset < 600; offset += 100) {
      const page = await book.ask('incident:list', { offset, limit: 100 });
      expect(page.total).toBe(450);
      rows.push(...page.rows);
    }
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(450);
    const when = rows.map(({ happened }) => `${happened.day} ${happened.time ?? ''}`);
    expect(when).toEqual([...when].sort().reverse());
  });
});

describe('the words', () => {
  begin(beforeEach, afterEach);

  test('narratives and additions are in the full-text index, accents and case apart', async () => {
    const { incidentId } = await record({ whatHappened: 'Outside the CAFÉ he was naïve.' });
    await book.ask('incident:add-to', { draftId: null, incidentId, text: 'Zoë saw it.' });
    expect(matching('cafe naive')).toHaveLength(1);
    expect(matching('zoe')).toHaveLength(1);
    expect(matching('"the café"')).toHaveLength(1);
    expect(matching('harker')).toHaveLength(0);
  });
});

describe('made anew from the journal', () => {
  begin(beforeEach, afterEach);

  test('an erased record leaves no word, and its number is not given again', async () => {
    await record();
    const { incidentId } = await record({ whatHappened: 'Uniqueword one.' });
    await book.ask('incident:add-to', { draftId: null, incidentId, text: 'Uniqueword two.' });
    await book.ask('incident:correct', { incidentId, correction: { field: 'where', value: 'x' }, reason: 'r' });
    expect(matching('uniqueword')).toHaveLength(2);
    book.erase('incident:recorded');
    expect(matching('uniqueword')).toHaveLength(0);
    expect(await book.refused('incident:show', { incidentId })).toEqual(['not-found']);
    expect(differences()).toEqual([]);
    expect((await record()).reference).toBe('INC-2026-0003');
    expect(differences()).toEqual([]);
  });

  test('an erased addition or correction is as if it had not been', async () => {
    const { incidentId } = await record();
    await book.ask('incident:add-to', { draftId: null, incidentId, text: 'Uniqueword.' });
    for (const value of ['one', 'two']) {
      await book.ask('incident:correct', { incidentId, correction: { field: 'where', value }, reason: 'r' });
    }
    const citation = { clauses: ['E2'], notSureYet: false };
    await book.ask('incident:correct', { incidentId, correction: { field: 'citation', value: citation }, reason: 'r' });
    book.erase('incident:corrected');
    expect((await show(incidentId)).citation.clauses).toEqual(['E1']);
    book.erase('incident:corrected');
    expect(await show(incidentId)).toMatchObject({
      where: 'one',
      corrections: [{ before: 'main gate', after: 'one' }],
    });
    await book.ask('incident:correct', { incidentId, correction: { field: 'where', value: 'three' }, reason: 'r' });
    book.erase('incident:corrected', 1);
    expect(await show(incidentId)).toMatchObject({ where: 'three', corrections: [{ before: 'one', after: 'three' }] });
    expect(differences()).toEqual([]);
    book.erase('incident:added-to');
    expect(matching('uniqueword')).toHaveLength(0);
    expect((await show(incidentId)).additions).toEqual([]);
    expect(differences()).toEqual([]);
  });
});

describe('corrections erased one after the other', () => {
  begin(beforeAll, afterAll);

  test('the older first: what was recorded counts again, not what the erased one said', async () => {
    const { incidentId } = await record();
    for (const value of ['office', 'gate']) {
      await book.ask('incident:correct', { incidentId, correction: { field: 'where', value }, reason: 'r' });
    }
    book.erase('incident:corrected', 1);
    book.erase('incident:corrected', 0);
    expect((await show(incidentId)).where).toBe('main gate');
    expect(differences()).toEqual([]);
  });
});

describe('any history', () => {
  begin(beforeAll, afterAll);

  test('gives the same rows when made anew', async () => {
    const where = fc.constantFrom('gate', 'office', '');
    const act = fc.oneof(
      fc.record({ act: fc.constant('record' as const), where }),
      fc.record({ act: fc.constant('add' as const), at: fc.nat() }),
      fc.record({ act: fc.constant('correct' as const), at: fc.nat(), where }),
      fc.record({
        act: fc.constant('erase' as const),
        kind: fc.constantFrom('recorded', 'added-to', 'corrected'),
        back: fc.nat({ max: 5 }),
      }),
    );
    const known: string[] = [(await record()).incidentId];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
        for (const one of acts) {
          const incidentId = 'at' in one ? (known[one.at % known.length] ?? '') : '';
          if (one.act === 'record') known.push((await record({ where: one.where })).incidentId);
          if (one.act === 'add') await book.refused('incident:add-to', { draftId: null, incidentId, text: 'the gate' });
          if (one.act === 'correct') {
            const correction = { field: 'where' as const, value: one.where };
            await book.refused('incident:correct', { incidentId, correction, reason: 'r' });
          }
          if (one.act === 'erase') book.erase(`incident:${one.kind}`, one.back);
        }
        expect(differences()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
