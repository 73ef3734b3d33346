import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../ids';
import { About, type PersonSuggestion } from './person';
import {
  aboutOf,
  chooseNewPerson,
  chooseNotIdentified,
  choosePerson,
  NOBODY_ENTERED,
  nobodyEntered,
  PersonEntered,
  sameNameAsTyped,
  settleName,
  typeName,
} from './person-entered';

function suggestion(name: string, digit = 'a'): PersonSuggestion {
  const personId = digit.repeat(32) as PersonId;
  return {
    person: { personId, kind: 'adult', name, className: null, children: [], difference: null },
    onRegister: null,
  };
}

const typed = (text: string) => typeName(NOBODY_ENTERED, text);
const ellie = { name: 'Ellie', className: '5B' };

test('a single exact match is taken when somebody types a name and goes on', () => {
  const entered = settleName(typed('mr  d harker'), [suggestion('Mr D. Harker'), suggestion('Mr D. Harkness', 'b')]);
  expect(aboutOf(entered)).toEqual({ kind: 'known', personId: 'a'.repeat(32) });
  expect(entered.text).toBe('Mr D. Harker');
});

test('without an exact match it is somebody new by the name as typed', () => {
  const entered = settleName(typed('Mr D. Hark '), [suggestion('Mr D. Harker')]);
  expect(entered).toMatchObject({ text: 'Mr D. Hark ', who: 'new', person: null });
  expect(aboutOf(entered)).toEqual({ kind: 'new', name: 'Mr D. Hark', children: [] });
});

test('where two have the name nobody is guessed', () => {
  const entered = settleName(typed('Mrs S. Ahmed'), [suggestion('Mrs S. Ahmed'), suggestion('Mrs S. Ahmed', 'b')]);
  expect(entered.who).toBe('new');
});

test('Mr is not taken for Mrs, and an accent or a capital makes no other person', () => {
  expect(sameNameAsTyped('Mr Ahmed', [suggestion('Mrs Ahmed')])).toEqual([]);
  expect(sameNameAsTyped('mrs zoe o’brien', [suggestion("Mrs Zoë O'Brien")])).toHaveLength(1);
  expect(sameNameAsTyped(' . ', [suggestion('.')])).toEqual([]);
});

test('somebody new who was chosen stays new although another has the name', () => {
  const chosen = chooseNewPerson(typed('Mr D. Harker'));
  expect(settleName(chosen, [suggestion('Mr D. Harker')])).toBe(chosen);
});

test('typing on after a choice opens the question again', () => {
  const chosen = choosePerson(NOBODY_ENTERED, suggestion('Mr D. Harker').person);
  expect(typeName(chosen, 'Mr D. Harkers')).toMatchObject({ who: 'typing', person: null });
  expect(aboutOf(typeName(chosen, 'Mr D. Harkers')).kind).toBe('new');
});

test('children typed for somebody new stay when a person of the casebook is chosen after all', () => {
  const entered = { ...chooseNewPerson(typed('Harker')), children: [ellie, { name: ' ', className: '' }] };
  const chosen = choosePerson(entered, suggestion('Mr D. Harker').person);
  expect(aboutOf(chosen)).toMatchObject({ kind: 'known', children: [ellie] });
  expect(aboutOf(typeName(chosen, 'H'))).toMatchObject({ kind: 'new', children: [ellie] });
});

test('what was typed as a name becomes the description of somebody nobody knows', () => {
  const entered = chooseNotIdentified(typed('man in a red van'));
  expect(aboutOf(entered)).toEqual({ kind: 'not-identified', description: 'man in a red van' });
  expect(chooseNotIdentified({ ...typeName(entered, 'Har'), description: 'red van' }).description).toBe('red van');
});

test('somebody chosen by mistake leaves no name in the description', () => {
  const chosen = choosePerson(NOBODY_ENTERED, suggestion('Mr D. Harker').person);
  expect(chooseNotIdentified(chosen).description).toBe('');
});

test('nobody is entered until something is typed', () => {
  expect(nobodyEntered(NOBODY_ENTERED)).toBe(true);
  expect(nobodyEntered(typed('H'))).toBe(false);
  expect(nobodyEntered({ ...NOBODY_ENTERED, children: [ellie] })).toBe(false);
});

test('whatever is typed can be sent and kept in a draft, and keeps its letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (text, name) => {
      const entered = settleName(typed(text), [suggestion(name)]);
      expect(About.safeParse(aboutOf(entered)).success).toBe(true);
      expect(PersonEntered.parse(JSON.parse(JSON.stringify(entered)))).toEqual(entered);
      if (entered.who !== 'known') expect(entered.text).toBe(text);
    }),
  );
});
