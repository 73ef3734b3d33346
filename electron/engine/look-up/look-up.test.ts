import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ClauseId } from '../../../domain/code/clause-id';
import { contract } from '../../../domain/contract';
import { addDays, LocalDate } from '../../../domain/dates/local-date';
import { type Id, PersonId, Reference } from '../../../domain/ids';
import type { NewEntry } from '../../../domain/journal/entry-kinds';
import { NO_RELATION } from '../../../domain/person/family';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { DEFAULT_DOOR_LINES } from '../../../domain/settings/door-lines';
import { newId } from '../casebook/new-id';
import { recordIncidentCommand } from '../incident/incident-commands';
import { suggestPeople } from '../person/person-queries';
import { PERSON_TABLE_NAMES } from '../person/person-tables';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { changeDoorLinesCommand } from '../settings/settings-commands';
import { lookUp } from './look-up-queries';

const day = LocalDate.parse('2026-11-23');
let book: SampleCasebook;
let references = 0;

/** Begins with an empty casebook before each test of a group, or before the first one. */
function begin(when: typeof beforeAll | typeof beforeEach, after: typeof afterAll | typeof afterEach): void {
  when(async () => {
    book = await SampleCasebook.open('2026-11-23T14:40:12.345Z');
  });
  after(() => book.close());
}

function add(kind: 'adult' | 'pupil', name: string, className: string | null = null): PersonId {
  const subject = PersonId.parse(newId());
  book.casebook.note({ kind: 'person:added', subject, day, body: { kind, name, className } });
  return subject;
}

function link(adult: PersonId, childId: PersonId): void {
  book.casebook.note({ kind: 'person:child-linked', subject: adult, day, body: { childId, ...NO_RELATION } });
}

function restrict(
  personId: PersonId,
  parts: Partial<Extract<NewEntry, { kind: 'restriction:carried-over' }>['body']> = {},
): Id {
  const subject = newId();
  references += 1;
  book.casebook.note({
    kind: 'restriction:carried-over',
    subject,
    day,
    body: {
      reference: Reference.parse(`RES-2026-${String(references).padStart(4, '0')}`),
      personId,
      type: 'ban',
      whatIsRestricted: 'The whole site.',
      childArrangements: 'Grandmother collects.',
      shape: NO_SHAPE,
      startsOn: addDays(day, -10),
      endsOn: addDays(day, 30),
      endSetByApp: false,
      reviewOn: addDays(day, 10),
      reviewSetByApp: false,
      heard: 'yes',
      letterEndsOn: addDays(day, 30),
      letterReviewOn: addDays(day, 10),
      asked: [],
      ...parts,
    },
  });
  return subject;
}

function cards(text: string) {
  const result = book.casebook.query(lookUp, { text });
  if (!result.ok) throw new Error('no answer');
  return contract['look-up:find'].output.parse(result.value).cards;
}

const names = (text: string) => cards(text).map(({ person }) => person.name);

function differences(): readonly unknown[] {
  return book.differences(...PERSON_TABLE_NAMES);
}

describe('what is found', () => {
  begin(beforeAll, afterAll);
  beforeAll(() => {
    add('adult', 'Mr Daniel Harker');
    add('adult', 'Mrs Siobhán O’Brien');
    add('adult', 'Ms Katherine Smythe-Pell');
    add('adult', 'Mr Mohammed Rahim');
    add('adult', 'Dr Łukasz Dobrowski');
    add('adult', 'Mrs Harriet Markham');
  });

  test.each([
    ['har', 'Mr Daniel Harker', 'Mrs Harriet Markham'],
    ['harker', 'Mr Daniel Harker'],
    ['MR HARKER', 'Mr Daniel Harker'],
    ['harkr', 'Mr Daniel Harker'],
    ['hraker', 'Mr Daniel Harker'],
    ['danny harker', 'Mr Daniel Harker'],
    ['harker, danny', 'Mr Daniel Harker'],
    ['dan hark', 'Mr Daniel Harker'],
    ['danny harkar', 'Mr Daniel Harker'],
    ['obrien', 'Mrs Siobhán O’Brien'],
    ["o'b", 'Mrs Siobhán O’Brien'],
    ['o brien', 'Mrs Siobhán O’Brien'],
    ['siobhan', 'Mrs Siobhán O’Brien'],
    ['smith', 'Ms Katherine Smythe-Pell'],
    ['pell', 'Ms Katherine Smythe-Pell'],
    ['kate smythe pell', 'Ms Katherine Smythe-Pell'],
    ['catherine', 'Ms Katherine Smythe-Pell'],
    ['muhamad', 'Mr Mohammed Rahim'],
    ['lukasz dobrovski', 'Dr Łukasz Dobrowski'],
  ])('%s', (text, ...expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each(['', '  ', '—', 'xyz', 'brown', 'mrs'])('nothing for “%s”', (text) => {
    expect(cards(text)).toEqual([]);
  });

  test('signs that SQL or a pattern would take otherwise find nothing and break nothing', () => {
    for (const text of ["'; DROP TABLE person; --", '%', '_', '"*"', '[a]', 'har%'])
      expect(Array.isArray(cards(text))).toBe(true);
    expect(names('%')).toEqual([]);
  });
});

describe('order and looks', () => {
  begin(beforeEach, afterEach);

  test('the closer match comes first: exact, beginning, then sounds or slips; both words before one', () => {
    add('adult', 'Ann Marson');
    add('adult', 'Ann Marsonby');
    add('adult', 'Ann Merson');
    add('adult', 'Joy Marson');
    add('adult', 'Mr Marson');
    expect(names('ann marson')).toEqual(['Ann Marson', 'Ann Marsonby', 'Ann Merson', 'Mr Marson']);
    expect(names('bea marson')).toEqual(['Mr Marson']);
    expect(names('bea merson').slice(0, 2)).toEqual(['Ann Merson', 'Mr Marson']);
  });

  test('an initial stands for a first name, and a first name for an initial', () => {
    add('adult', 'Mr D. Harker');
    add('adult', 'Mr Daniel Harker');
    add('adult', 'Mr Lee Harker');
    expect(names('daniel harker')).toEqual(['Mr Daniel Harker', 'Mr D. Harker']);
    expect(names('d harker')).toEqual(['Mr D. Harker', 'Mr Daniel Harker']);
  });
});

describe('children', () => {
  begin(beforeEach, afterEach);

  test('a pupil’s name, or name and class, brings the adults linked with the pupil', () => {
    const mother = add('adult', 'Mrs Jo Quarbridge');
    const father = add('adult', 'Mr Lee Yelwick');
    const child = add('pupil', 'Alfie Quarbridge', '4B');
    add('pupil', 'Alfie Ramsden', '3C');
    link(mother, child);
    link(father, child);
    expect(names('alfie quarbridge')).toEqual(['Mrs Jo Quarbridge', 'Mr Lee Yelwick']);
    expect(names('alfie 4b').slice(0, 2).sort()).toEqual(['Mr Lee Yelwick', 'Mrs Jo Quarbridge']);
    expect(cards('alfie 4b')[0]?.person.children).toEqual([
      { personId: child, name: 'Alfie Quarbridge', className: '4B' },
    ]);
  });

  test('a pupil without an adult has a card; with one only the adult has', () => {
    const child = add('pupil', 'Alfie Quarbridge', '4B');
    expect(cards('alfie')).toMatchObject([{ person: { kind: 'pupil', className: '4B' }, answer: 'nothing-recorded' }]);
    link(add('adult', 'Mrs Jo Quarbridge'), child);
    expect(names('alfie')).toEqual(['Mrs Jo Quarbridge']);
  });

  test('suggestions have the pupils too, after the adults whose child it is only if those match better', () => {
    const child = add('pupil', 'Alfie Quarbridge', '4B');
    link(add('adult', 'Mrs Jo Quarbridge'), child);
    const people = book.casebook.query(suggestPeople, { text: 'alfie' });
    expect(people.ok && people.value.map(({ person }) => person.name)).toEqual([
      'Alfie Quarbridge',
      'Mrs Jo Quarbridge',
    ]);
  });

  test('an adult is shown once, whether their own name or a child’s was found', () => {
    const mother = add('adult', 'Mrs Jo Quarbridge');
    for (const name of ['Alfie Quarbridge', 'Tom Quarbridge']) link(mother, add('pupil', name, '4B'));
    expect(names('quarbridge')).toEqual(['Mrs Jo Quarbridge']);
  });
});

describe('what holds', () => {
  begin(beforeEach, afterEach);

  test('a ban is stop, a contact plan conditions, and nothing is only nothing recorded here', () => {
    restrict(add('adult', 'Adam Pell'));
    restrict(add('adult', 'Bert Pell'), { type: 'contact-plan', whatIsRestricted: 'One e-mail a week.' });
    add('adult', 'Carl Pell');
    expect(cards('pell').map(({ person, answer }) => [person.name, answer])).toEqual([
      ['Adam Pell', 'stop'],
      ['Bert Pell', 'conditions'],
      ['Carl Pell', 'nothing-recorded'],
    ]);
    expect(cards('pell')[0]?.whatHolds).toEqual([
      {
        whatIsRestricted: 'The whole site.',
        childArrangements: 'Grandmother collects.',
        until: '2026-12-23',
        now: null,
      },
    ]);
  });

  test('it holds from its first to its last day, and no longer on the day it was ended', () => {
    const restriction = restrict(add('adult', 'Adam Pell'), {
      startsOn: day,
      endsOn: addDays(day, 2),
      reviewOn: addDays(day, 1),
    });
    const on = (shift: number) => {
      book.goTo(addDays(day, shift));
      return cards('pell')[0]?.answer;
    };
    expect([on(-1), on(0), on(2), on(3)]).toEqual(['nothing-recorded', 'stop', 'stop', 'nothing-recorded']);
    book.casebook.note({
      kind: 'restriction:ended',
      subject: restriction,
      day,
      body: { on: addDays(day, 1), reason: 'agreed', how: 'ended', by: '', paper: '', decidedBy: null },
    });
    expect([on(0), on(1), on(2)]).toEqual(['stop', 'nothing-recorded', 'nothing-recorded']);
    book.goTo(addDays(day, 1));
    expect(cards('pell')[0]?.whatHolds).toEqual([]);
  });

  test('a ban counts over a plan, and both are shown, the ban first', () => {
    const adam = add('adult', 'Adam Pell');
    restrict(adam, { type: 'contact-plan', whatIsRestricted: 'One e-mail a week.', endsOn: addDays(day, 60) });
    restrict(adam);
    expect(cards('pell')[0]).toMatchObject({
      answer: 'stop',
      whatHolds: [{ whatIsRestricted: 'The whole site.' }, { whatIsRestricted: 'One e-mail a week.' }],
    });
  });

  test('stop comes before conditions among equals only: a closer name still comes first', () => {
    add('adult', 'Sam Pell');
    restrict(add('adult', 'Sam Pellow'));
    restrict(add('adult', 'Zoe Pell'), { type: 'contact-plan' });
    restrict(add('adult', 'Zora Pell'));
    expect(names('pell')).toEqual(['Zora Pell', 'Zoe Pell', 'Sam Pell', 'Sam Pellow']);
  });

  test('whoever is kept out is on the first screen, however many people have that name', () => {
    const people: NewEntry[] = Array.from({ length: 400 }, (_, index) => ({
      kind: 'person:added',
      subject: newId(),
      day,
      body: { kind: 'adult', name: `Aaron${'abcdefghijklmnopqrst'[index % 20]} Smith`, className: null },
    }));
    book.casebook.note(...people);
    const last = add('adult', 'Zak Smith');
    const child = add('pupil', 'Zita Smith', '6A');
    const parent = add('adult', 'Zora Zimmer');
    link(parent, child);
    restrict(last);
    restrict(parent);
    // A child that is linked only after the restriction counts as well.
    link(parent, add('pupil', 'Zelda Smith', '2A'));
    expect(cards('smi')).toHaveLength(8);
    expect(names('smi')[0]).toBe('Zak Smith');
    expect(names('smith').slice(0, 1)).toEqual(['Zak Smith']);
    expect(names('zita s')[0]).toBe('Zora Zimmer');
    book.casebook.note(
      ...Array.from({ length: 60 }, (): NewEntry => {
        const body = { kind: 'pupil' as const, name: 'Zelda Aaronsmith', className: '1A' };
        return { kind: 'person:added', subject: newId(), day, body };
      }),
    );
    expect(names('zelda')[0]).toBe('Zora Zimmer');
  });

  test('D45: a card holds the name, limits, arrangements and end, and never why', () => {
    const adam = add('adult', 'Adam Pell');
    restrict(adam);
    book.casebook.command(recordIncidentCommand, {
      draftId: null,
      about: { kind: 'known', personId: adam },
      alsoAbout: [],
      affected: [],
      details: {},
      happened: { day: null, time: null, asTyped: '' },
      where: 'SECRET-PLACE',
      citation: { clauses: [ClauseId.parse('E1')], notSureYet: false },
      whatHappened: 'SECRET-NARRATIVE',
      ticks: { childSawOrAffected: true, worryAboutChild: true, saidAgainstStaff: false },
      toldAtOnce: 'SECRET-NAME',
      broke: [],
    });
    const [card] = cards('pell');
    expect(Object.keys(card ?? {}).sort()).toEqual([
      'answer',
      'ended',
      'holds',
      'not',
      'orders',
      'person',
      'whatHolds',
    ]);
    expect(JSON.stringify(card)).not.toMatch(/SECRET|INC-|RES-|E1/);
  });
});

describe('a card', () => {
  begin(beforeEach, afterEach);

  test('people who look alike show what tells them apart', () => {
    const [first, second, third] = [
      add('adult', 'Mrs S. Ahmed'),
      add('adult', 'Mrs S Ahmed'),
      add('adult', 'Ms S. Ahmed'),
    ];
    if (first === undefined || second === undefined || third === undefined) throw new Error('nobody was added');
    link(first, add('pupil', 'Aisha Ahmed', '3C'));
    link(second, add('pupil', 'Omar Ahmed', '5A'));
    const differences = new Map(cards('ahmed').map(({ person }) => [person.personId, person.difference]));
    expect(differences.get(first)).toBeNull();
    expect(differences.get(second)).toBeNull();
    expect(differences.get(third)).toBe('first recorded Mon 23 Nov 2026, 14:40, number 3 of 3');
  });

  test('a card of somebody restricted names the others of the same name, who are somebody else', () => {
    const first = add('adult', 'Mrs S. Ahmed');
    const second = add('adult', 'Ms S Ahmed');
    add('adult', 'Mrs N. Ahmed');
    link(first, add('pupil', 'Aisha Ahmed', '3C'));
    link(second, add('pupil', 'Omar Ahmed', '5A'));
    restrict(first);
    const not = (personId: PersonId) => cards('ahmed').find(({ person }) => person.personId === personId)?.not;
    expect(not(first)).toMatchObject([{ personId: second, children: [{ name: 'Omar Ahmed' }] }]);
    expect(not(second)).toEqual([]);
  });

  test('the answer says what to do at the door: the school’s own lines', () => {
    const lines = () => {
      const result = book.casebook.query(lookUp, { text: 'x' });
      return result.ok ? result.value.doorLines : null;
    };
    expect(lines()).toEqual(DEFAULT_DOOR_LINES);
    const own = { ...DEFAULT_DOOR_LINES, call: 'Mr Obi on 21' };
    book.casebook.command(changeDoorLinesCommand, own);
    expect(lines()).toEqual(own);
  });

  test('the answer says as of when it is', () => {
    expect(book.casebook.query(lookUp, { text: 'x' })).toMatchObject({
      value: { cards: [], described: [], asAt: '2026-11-23T14:40:12.345Z' },
    });
  });
});

describe('made anew from the journal', () => {
  begin(beforeEach, afterEach);

  test('the index is the same, with links, restrictions and erased people', () => {
    const mother = add('adult', 'Mrs Jo Quarbridge');
    const child = add('pupil', 'Alfie Quarbridge', '4B');
    restrict(mother);
    link(mother, child);
    expect(differences()).toEqual([]);
    const second = add('pupil', 'Tom Quarbridge', '2A');
    link(mother, second);
    book.erase('person:child-linked');
    expect(names('tom')).toEqual(['Tom Quarbridge']);
    expect(differences()).toEqual([]);
    book.erase('person:added');
    const other = add('adult', 'Mr Zed Uniquename');
    link(other, child);
    expect(names('uniquename')).toEqual(['Mr Zed Uniquename']);
    book.erase('person:child-linked');
    expect(differences()).toEqual([]);
    book.erase('person:added');
    expect(names('uniquename')).toEqual([]);
    expect(names('uniqename')).toEqual([]);
    expect(differences()).toEqual([]);
    book.erase('person:added');
    expect(names('alfie')).toEqual([]);
    expect(differences()).toEqual([]);
    book.erase('person:added');
    expect(cards('quarbridge')).toEqual([]);
    expect(differences()).toEqual([]);
  });
});
