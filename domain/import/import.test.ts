import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PersonId } from '../ids';
import { type Choice, listToImport, toCompare, undecided } from './choices';
import { ColumnMeaning, guessColumns } from './columns';
import { peopleInTable } from './people-in-table';
import { type Compared, PeopleToImport } from './people-to-import';

test('columns are guessed from the headings of several school systems', () => {
  expect(guessColumns(['Forename', 'Surname', 'Year', 'Reg Group'])).toEqual([
    'pupil first',
    'pupil last',
    'pupil year',
    'pupil class',
  ]);
  expect(
    guessColumns([
      'Pupil name',
      'Class',
      'Contact 1 Name',
      'Contact 1 Relationship',
      'Contact 1 Parental Responsibility',
      'Contact 1 Mobile',
      'Contact 2 Name',
      'Contact 2 Email',
    ]),
  ).toEqual([
    'pupil name',
    'pupil class',
    'adult 1 name',
    'adult 1 relation',
    'adult 1 responsibility',
    'adult 1 telephone',
    'adult 2 name',
    'adult 2 email',
  ]);
  expect(
    guessColumns(['studentFirstName', 'ParentTitle', 'ParentSurname', 'Home address', 'UPN', 'Contact 9 Name']),
  ).toEqual(['pupil first', 'adult 1 title', 'adult 1 last', 'adult 1 address', 'leave-out', 'leave-out']);
});

test('no meaning is guessed twice, whatever the headings', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 30 })), (headers) => {
      const taken = guessColumns(headers).filter((meaning) => meaning !== 'leave-out');
      expect(new Set(taken).size).toBe(taken.length);
      for (const meaning of taken) expect(ColumnMeaning.options).toContain(meaning);
    }),
  );
});

const COLUMNS = [
  'pupil name',
  'pupil class',
  'adult 1 name',
  'adult 1 relation',
  'adult 1 responsibility',
  'adult 1 telephone',
] as const;
const read = (...rows: string[][]) => peopleInTable({ rows }, COLUMNS);
const shown = ({ people }: ReturnType<typeof read>) =>
  people.map(({ kind, name, className, children }) => [kind, name, className, children.map(({ child }) => child)]);

describe('the people of a table', () => {
  it('are a pupil and an adult a row, linked, each pupil once', () => {
    const found = read(
      ['Ellie Harker', '5B', 'Mr Dan Harker', 'Father', 'Yes', '01632 960001'],
      ['Ellie Harker', '5B', 'Mrs Jo Pell', 'Aunt', 'N', '01632 960002'],
    );
    expect(shown(found)).toEqual([
      ['pupil', 'Ellie Harker', '5B', []],
      ['adult', 'Mr Dan Harker', null, [0]],
      ['adult', 'Mrs Jo Pell', null, [0]],
    ]);
    expect(found.people[1]?.children).toEqual([{ child: 0, relation: 'father', responsibility: 'yes' }]);
    expect(found.people[2]?.children).toEqual([{ child: 0, relation: 'aunt', responsibility: 'no' }]);
  });
  it('one parent of two children is one, by the telephone, and two of one name are two', () => {
    const found = read(
      ['Ellie Harker', '5B', 'Mr Dan Harker', '', '', '01632 960001'],
      ['Tom Harker', '3A', 'Mr Dan Harker', '', '', '(01632) 960 001'],
      ['Zoe Brown', '4C', 'Mr Dan Harker', '', '', '01632 960777'],
    );
    expect(shown(found).filter(([kind]) => kind === 'adult')).toEqual([
      ['adult', 'Mr Dan Harker', null, [0, 2]],
      ['adult', 'Mr Dan Harker', null, [3]],
    ]);
  });
  it('without any contact data, one name with children of one last name is one person', () => {
    const found = read(
      ['Ellie Harker', '5B', 'Mr Dan Harker', '', '', ''],
      ['Tom Harker', '3A', 'Mr Dan Harker', '', '', ''],
      ['Zoe Brown', '4C', 'Mr Dan Harker', '', '', ''],
      ['Max Harker', '4C', 'Mrs Dan Harker', '', '', ''],
    );
    expect(
      shown(found)
        .filter(([kind]) => kind === 'adult')
        .map(([, name, , of]) => [name, of]),
    ).toEqual([
      ['Mr Dan Harker', [0, 2]],
      ['Mr Dan Harker', [3]],
      ['Mrs Dan Harker', [5]],
    ]);
  });
  it('turn a name round where the last one stands first, and say which line has none', () => {
    const found = read(
      ['HARKER, Ellie', '5B', '', '', '', ''],
      ['', '4C', 'Mr X', '', '', ''],
      ['', '', '', '', '', ''],
    );
    expect(shown(found)).toEqual([['pupil', 'Ellie HARKER', '5B', []]]);
    expect(found.unnamed).toEqual([3]);
  });
  it('are of this shape whatever the cells hold', () => {
    const cell = fc.oneof(fc.string({ maxLength: 400 }), fc.constantFrom('Harker', 'Yes', '5B', ',', 'Mr'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const { people } = read(...rows);
        const compared: Compared[] = people.map(() => ({ same: null, likely: [] }));
        if (people.length > 0) PeopleToImport.parse(listToImport(people, compared, new Map()));
        for (const { children } of people) {
          for (const { child } of children) expect(people[child]?.kind).toBe('pupil');
        }
      }),
    );
  });
});

describe('the list that is imported', () => {
  const { people } = read(
    ['Ellie Harker', '5B', 'Mr Dan Harker', 'father', '', '01632 960001'],
    ['Tom Harker', '3A', 'Mr D Harker', '', '', '01632 960009'],
  );
  const somebody = (digit: string, name: string) => ({
    personId: PersonId.parse(digit.repeat(32)),
    kind: 'adult' as const,
    name,
    className: null,
    children: [],
    difference: null,
  });
  const dan = somebody('d', 'Dan Harker');
  const nobody: Compared = { same: null, likely: [] };
  const perhaps: Compared = { same: null, likely: [dan] };
  const list = (compared: readonly Compared[], ...choices: (readonly [number, Choice])[]) =>
    listToImport(people, compared, new Map(choices));

  it('leaves out whoever may be here until somebody decides, and links nobody with them', () => {
    const compared = [nobody, perhaps, nobody, nobody];
    expect(undecided(compared)).toEqual([1]);
    const { people: taken, leftOut } = list(compared);
    expect(taken.map(({ name }) => name)).toEqual(['Ellie Harker', 'Tom Harker', 'Mr D Harker']);
    expect(leftOut).toBe(1);
    expect(list(compared, [1, 'another']).people.map(({ known }) => known)).toEqual([null, null, null, null]);
    expect(list(compared, [1, dan.personId]).people[1]).toMatchObject({
      known: dan.personId,
      children: [{ child: 0 }],
    });
  });
  it('takes two rows of one person in the casebook for one, with the children of both', () => {
    const { people: taken } = list([nobody, perhaps, nobody, perhaps], [1, dan.personId], [3, dan.personId]);
    expect(taken).toHaveLength(3);
    expect(taken[1]?.children.map(({ child }) => child)).toEqual([0, 2]);
  });
  it('compares each adult with the children beside the name', () => {
    expect(toCompare(people)[1]).toEqual({
      kind: 'adult',
      name: 'Mr Dan Harker',
      className: null,
      children: [{ name: 'Ellie Harker', className: '5B' }],
    });
  });
});
