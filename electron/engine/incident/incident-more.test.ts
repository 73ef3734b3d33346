import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import { PersonId } from '../../../domain/ids';
import { DETAIL_FIELDS } from '../../../domain/incident/details';
import { readBody } from '../../../domain/journal/entry-kinds';
import { newId } from '../casebook/new-id';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;

function begin(when: typeof beforeAll | typeof beforeEach, after: typeof afterAll | typeof afterEach): void {
  when(async () => {
    book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
  });
  after(() => book.close());
}

const harker = { kind: 'new' as const, name: 'Mr D. Harker', children: [{ name: 'Tom Harker', className: '4B' }] };
const note: Input<'incident:record'> = {
  draftId: null,
  about: harker,
  happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
  where: 'main gate',
  citation: { clauses: ['E1'], notSureYet: false },
  whatHappened: 'Swore twice at the gate.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
};
const record = (change: Partial<Input<'incident:record'>> = {}) => book.ask('incident:record', { ...note, ...change });
const show = (incidentId: string) => book.ask('incident:show', { incidentId });
const correct = (incidentId: string, correction: Input<'incident:correct'>['correction'], reason = 'r') =>
  book.ask('incident:correct', { incidentId, correction, reason });

/** Somebody in the casebook, by an entry of their own. */
function person(kind: 'adult' | 'pupil', name: string, className: string | null = null): PersonId {
  const subject = PersonId.parse(newId());
  book.casebook.note({ kind: 'person:added', subject, day: book.today, body: { kind, name, className } });
  return subject;
}

function roles(personId: string): readonly string[] {
  return book.casebook.conduct
    .read((db) =>
      db.all<{ role: string }>('SELECT role FROM incident_person WHERE person_id = ? ORDER BY role', [personId]),
    )
    .map(({ role }) => role);
}

function matching(words: string): number {
  const found = book.casebook.conduct.read((db) =>
    db.get<{ count: number }>('SELECT count(*) AS count FROM incident_words WHERE incident_words MATCH ?', [words]),
  );
  return found?.count ?? 0;
}

describe('several people', () => {
  begin(beforeEach, afterEach);

  test('a record is about several, and the same adult may be affected too; each is named once', async () => {
    const marlow = person('adult', 'Ms A. Marlow');
    const child = person('pupil', 'Ellie Marlow', '4C');
    const { incidentId } = await record({
      alsoAbout: [
        { kind: 'known', personId: marlow },
        { kind: 'known', personId: marlow },
        { kind: 'not-identified', description: 'man in a red coat' },
        { kind: 'not-identified', description: ' ' },
        { kind: 'new', name: 'Mrs J. Bell', children: [] },
      ],
      affected: [
        { kind: 'known', personId: marlow, role: 'tried to calm him' },
        { kind: 'known', personId: child },
        { kind: 'named', name: 'Mrs Pell', role: 'teaching assistant' },
        { kind: 'named', name: '', role: '' },
      ],
    });
    expect(await show(incidentId)).toMatchObject({
      about: { person: { name: 'Mr D. Harker' } },
      alsoAbout: [
        { person: { name: 'Ms A. Marlow' } },
        { description: 'man in a red coat' },
        { person: { name: 'Mrs J. Bell' } },
      ],
      affected: [
        { person: { name: 'Ms A. Marlow' }, role: 'tried to calm him' },
        { person: { name: 'Ellie Marlow', className: '4C' }, role: '' },
        { name: 'Mrs Pell', role: 'teaching assistant' },
      ],
    });
    expect(roles(marlow)).toEqual(['about', 'affected']);
    expect(roles(child)).toEqual(['affected']);
    expect(book.differences()).toEqual([]);
  });

  test('whoever it is about is not also somebody else whom it is about', async () => {
    const marlow = person('adult', 'Ms A. Marlow');
    const about = { kind: 'known' as const, personId: marlow };
    const { incidentId } = await record({ about, alsoAbout: [about] });
    expect((await show(incidentId)).alsoAbout).toEqual([]);
  });

  test('nobody can be named who is not in the casebook', async () => {
    const personId = newId();
    for (const change of [
      { alsoAbout: [{ kind: 'known' as const, personId }] },
      { affected: [{ kind: 'known' as const, personId }] },
    ]) {
      expect(await book.refused('incident:record', { ...note, ...change })).toEqual(['not-found']);
    }
  });

  test('recorded against the wrong person: the record shows both, and the first one is still found by it', async () => {
    const wrong = person('adult', 'Mrs S. Ahmed');
    const right = person('adult', 'Mrs Z. Ahmed');
    const { incidentId } = await record({ about: { kind: 'known', personId: wrong } });
    await correct(incidentId, { field: 'about', value: { kind: 'known', personId: right } }, 'the other Mrs Ahmed');
    expect(await show(incidentId)).toMatchObject({
      about: { person: { name: 'Mrs Z. Ahmed' } },
      corrections: [{ field: 'about', before: 'Mrs S. Ahmed', after: 'Mrs Z. Ahmed', reason: 'the other Mrs Ahmed' }],
    });
    expect([roles(wrong), roles(right)]).toEqual([['was-about'], ['about']]);
    const { lines } = await book.ask('chronology:of-person', { personId: wrong, group: null, limit: 50 });
    expect(lines.map(({ what }) => what)).toMatchObject([
      { kind: 'incident', incidentId, inRoles: ['was-about'], struckOut: false },
    ]);
    await correct(incidentId, { field: 'about', value: { kind: 'known', personId: wrong } }, 'no, the first one');
    expect([roles(wrong), roles(right)]).toEqual([['about'], ['was-about']]);
    expect(book.differences()).toEqual([]);
  });
});

test('of two corrections of whom it is about, the older one erased leaves nobody linked by it', async () => {
  book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
  const [first, second, third] = ['First', 'Second', 'Third'].map((name) => person('adult', name));
  const known = (personId: PersonId | undefined) => ({ kind: 'known' as const, personId: personId ?? '' });
  const { incidentId } = await record({ about: known(first) });
  await correct(incidentId, { field: 'about', value: known(second) });
  await correct(incidentId, { field: 'about', value: known(third) });
  expect([first, second, third].map((one) => roles(one ?? ''))).toEqual([['was-about'], ['was-about'], ['about']]);
  book.erase('incident:corrected', 1);
  expect(book.differences()).toEqual([]);
  expect(roles(first ?? '')).toEqual([]);
  book.close();
});

describe('the details', () => {
  begin(beforeEach, afterEach);

  test('blank ones are left out, and the exact words are found by search', async () => {
    const { incidentId } = await record({ details: { exactWords: '“You will regret this, Pellworth.”', before: ' ' } });
    expect((await show(incidentId)).details).toEqual({ exactWords: '“You will regret this, Pellworth.”' });
    expect(matching('pellworth')).toBe(1);
    expect(matching('swore')).toBe(1);
  });

  test('D8: exact words and opinions stay as they were noted; left empty, they may be filled in', async () => {
    const { incidentId } = await record({ details: { exactWords: 'First words.' } });
    const changed = { field: 'details' as const, value: { exactWords: 'Other words.' } };
    expect(await book.refused('incident:correct', { incidentId, correction: changed, reason: 'r' })).toEqual([
      'details words-stay',
    ]);
    const more = { exactWords: 'First words.', opinion: 'It was meant.', opinionBy: 'Mrs Pell', ending: 'He left.' };
    await correct(incidentId, { field: 'details', value: more });
    expect(await show(incidentId)).toMatchObject({
      details: more,
      corrections: [{ field: 'details', before: '', after: 'It was meant.; Mrs Pell; He left.' }],
    });
  });

  test('every field is kept as it was typed, and a correction says its answers in words', async () => {
    const all = Object.fromEntries(DETAIL_FIELDS.map((field) => [field, `About ${field}`]));
    const { incidentId } = await record({ details: { ...all, absence: 'over-3', severity: 'slight' } });
    expect((await show(incidentId)).details).toEqual({ ...all, absence: 'over-3', severity: 'slight' });
    const changed = { ...all, absence: 'over-7', severity: 'very-serious' };
    await correct(incidentId, { field: 'details', value: changed });
    expect((await show(incidentId)).corrections).toMatchObject([
      { before: 'More than three days; Slight', after: 'More than seven days; Very serious' },
    ]);
    expect(book.differences()).toEqual([]);
  });

  test('words filled in later are found, and gone with the entry that filled them in', async () => {
    const { incidentId } = await record();
    await correct(incidentId, { field: 'details', value: { exactWords: 'Uniqueword.' } });
    expect(matching('uniqueword')).toBe(1);
    expect(book.differences()).toEqual([]);
    book.erase('incident:corrected');
    expect(matching('uniqueword')).toBe(0);
    expect((await show(incidentId)).details).toEqual({});
    expect(book.differences()).toEqual([]);
  });

  test('D6, D12, D16: what they call for is still to add, until it is there', async () => {
    const { incidentId } = await record({
      citation: { clauses: ['A2'], notSureYet: false },
      details: { opinion: 'Meant to hurt.', injury: 'Bruised arm', policeTold: 'today' },
    });
    expect((await show(incidentId)).stillToAdd).toEqual([
      'post',
      'post-evidence',
      'opinion-by',
      'absence',
      'police-reference',
    ]);
    await correct(incidentId, {
      field: 'details',
      value: {
        opinion: 'Meant to hurt.',
        opinionBy: 'Mr Obi',
        injury: 'Bruised arm',
        absence: 'none',
        policeTold: 'today',
        policeReference: 'CAD 411',
        platform: 'a parents’ group',
        account: 'dharker',
        postSeen: 'Sat 21:00',
        capturedBy: 'Ms Okafor',
        evidence: 'On the office PC',
      },
    });
    expect((await show(incidentId)).stillToAdd).toEqual([]);
  });
});

test('a record of version 1 is read as one about one person with the short form alone', () => {
  const old = {
    reference: 'INC-2026-0001',
    about: { kind: 'not-identified', description: 'x' },
    happened: { day: null, time: null, asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: true },
    whatHappened: 'Rang.',
    ticks: note.ticks,
    toldAtOnce: '',
  };
  expect(readBody('incident:recorded', 1, old)).toEqual({
    ...old,
    alsoAbout: [],
    affected: [],
    details: {},
    broke: [],
  });
});

describe('any history of people and details', () => {
  begin(beforeAll, afterAll);

  test('gives the same rows when made anew, whatever was corrected and erased', async () => {
    const people = ['One', 'Two', 'Three'].map((name) => person('adult', name));
    const someone = fc.constantFrom(...people).map((personId) => ({ kind: 'known' as const, personId }));
    const several = fc.array(someone, { maxLength: 3 });
    const words = fc.constantFrom('', 'gate', 'the office');
    const correction = fc.oneof(
      fc.record({ field: fc.constant('about' as const), value: someone }),
      fc.record({ field: fc.constant('alsoAbout' as const), value: several }),
      fc.record({ field: fc.constant('affected' as const), value: several }),
      fc.record({ field: fc.constant('details' as const), value: fc.record({ exactWords: words, ending: words }) }),
    );
    const act = fc.oneof(
      fc.record({ correction, at: fc.nat() }),
      fc.record({ erase: fc.constantFrom('incident:recorded', 'incident:corrected'), back: fc.nat({ max: 5 }) }),
      fc.record({ about: someone, alsoAbout: several, affected: several }),
    );
    const known: string[] = [(await record()).incidentId];
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
        for (const one of acts) {
          if ('about' in one) known.push((await record(one)).incidentId);
          else if ('erase' in one) book.erase(one.erase, one.back);
          else {
            const incidentId = known[one.at % known.length] ?? '';
            await book.refused('incident:correct', { incidentId, correction: one.correction, reason: 'r' });
          }
        }
        expect(book.differences()).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
