import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Choice, listToImport, toCompare } from '../../../domain/import/choices';
import { guessColumns } from '../../../domain/import/columns';
import { peopleInTable } from '../../../domain/import/people-in-table';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const HEADERS = ['Pupil name', 'Class', 'Contact 1 name', 'Contact 1 relationship', 'Contact 1 PR', 'Contact 1 phone'];
const ROWS = [
  ['Ellie Harker', '5B', 'Mr Daniel Harker', 'Father', 'Y', '01632 960001'],
  ['Tom Harker', '3A', 'Mr Daniel Harker', 'Father', 'Y', '01632 960001'],
  ['Robin Whitlock', '4B', 'Dana Whitlock', 'Mother', 'Y', '01632 960002'],
];
const compare = async (rows = ROWS) => {
  const { people } = peopleInTable({ rows }, guessColumns(HEADERS));
  return { people, compared: await sample.ask('import:compare', { people: [...toCompare(people)] }) };
};
const takeIn = async (rows = ROWS, ...choices: (readonly [number, Choice])[]) => {
  const { people, compared } = await compare(rows);
  return sample.ask('import:take-in', listToImport(people, compared, new Map(choices)));
};
const found = async (text: string) =>
  (await sample.ask('person:list', { text, show: 'everybody', offset: 0, limit: 50 })).rows.map(({ person }) => person);
const show = async (name: string) => {
  const [person] = await found(name);
  if (person === undefined) throw new Error(`no ${name}`);
  return sample.ask('person:show', { personId: person.personId });
};

describe('importing people', () => {
  it('takes everybody in, linked, with what was known of them; whoever is here certainly is that person', async () => {
    await sample.carryOver();
    expect(await takeIn()).toEqual({ added: 3, known: 2 });
    const harker = await show('Daniel Harker');
    expect(harker.details.telephone).toBe('01632 960001');
    expect(
      harker.children.map(({ person, relation, responsibility }) => [person.name, relation, responsibility]),
    ).toEqual([
      ['Ellie Harker', 'father', 'yes'],
      ['Tom Harker', 'father', 'yes'],
    ]);
    expect(await found('Dana Whitlock')).toHaveLength(1);
    const dana = await show('Dana Whitlock');
    expect(dana.details.telephone).toBe('01632 960002');
    expect((await sample.ask('look-up:find', { text: 'Robin Whitlock' })).cards[0]?.answer).toBe('stop');
    expect(sample.differences()).toEqual([]);
  });

  it('taken in again, it leaves one entry and no change', async () => {
    await takeIn();
    const before = sample.sequence;
    expect(await takeIn()).toEqual({ added: 0, known: 5 });
    expect(sample.kindsAfter(before)).toEqual(['import:taken-in']);
  });

  it('the next year’s list notes the new classes of the same pupils', async () => {
    await takeIn();
    sample.goTo('2027-09-03');
    const next = ROWS.map(([pupil = '', , ...rest], index) => [pupil, ['6B', '4A', '5B'][index] ?? '', ...rest]);
    expect(await takeIn(next)).toEqual({ added: 0, known: 5 });
    expect((await show('Ellie Harker')).person.className).toBe('6B');
  });

  it('whoever may be here is left out until somebody decides', async () => {
    await sample.ask('hold:place', {
      draftId: null,
      about: { kind: 'new', name: 'Danny Harker', children: [] },
      saidBy: '',
      words: '',
    });
    const { compared } = await compare();
    expect(compared.map(({ same, likely }) => [same, likely.map(({ name }) => name)])).toEqual([
      [null, []],
      [null, ['Danny Harker']],
      [null, []],
      [null, []],
      [null, []],
    ]);
    expect(await takeIn()).toEqual({ added: 4, known: 0 });
    const [danny] = await found('Danny Harker');
    if (danny === undefined) throw new Error('nobody');
    expect(await takeIn(ROWS, [1, danny.personId])).toEqual({ added: 0, known: 5 });
    expect((await show('Danny Harker')).children).toHaveLength(2);
  });

  it('fills in only what is not known, and never an address that is withheld', async () => {
    await takeIn();
    const { person, details } = await show('Daniel Harker');
    await sample.ask('person:note-details', {
      draftId: null,
      personId: person.personId,
      details: { ...details, telephone: '01632 960555', addressWithheld: true },
    });
    const imported = { kind: 'adult', name: 'x', className: null, children: [], email: 'dan@example.org' } as const;
    await sample.ask('import:take-in', {
      people: [{ ...imported, known: person.personId, telephone: '1', address: '4 Invented Row', children: [] }],
      leftOut: 0,
    });
    expect((await show('Daniel Harker')).details).toMatchObject({
      telephone: '01632 960555',
      address: '',
      email: 'dan@example.org',
    });
  });

  it('is refused whole where one of them can’t be', async () => {
    const { people, compared } = await compare();
    const list = listToImport(people, compared, new Map());
    const [first] = list.people;
    if (first === undefined) throw new Error('an empty list');
    const wrong = {
      ...first,
      kind: 'adult' as const,
      children: [{ child: 0, relation: '', responsibility: 'no' as const }],
    };
    const before = sample.sequence;
    expect(await sample.refused('import:take-in', { ...list, people: [wrong, ...list.people.slice(1)] })).toContain(
      'people-0 not-a-child',
    );
    expect(sample.sequence).toBe(before);
  });
});
