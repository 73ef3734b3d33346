import { expect, test } from 'vitest';
import { PersonId } from '../ids';
import { mayBeTheSame } from './likely-duplicate';
import { closenessWith, nicknamesFrom } from './name-ranking';
import type { PersonLabel } from './person';

const closeness = closenessWith(
  nicknamesFrom([
    ['daniel', 'dan', 'danny'],
    ['margaret', 'maggie'],
  ]),
);
const id = (digit: string) => PersonId.parse(digit.repeat(32));
const known = (name: string, parts: Partial<PersonLabel> = {}): PersonLabel => ({
  personId: id('a'),
  kind: 'adult',
  name,
  className: null,
  children: [],
  difference: null,
  ...parts,
});
const child = (name: string) => ({ personId: id('b'), name, className: '4B' });
const same = (name: string, other: PersonLabel, ...children: string[]) =>
  mayBeTheSame({ kind: 'adult', name, children: children.map((one) => ({ name: one })) }, other, closeness);

test.each([
  ['Mr Daniel Harker', 'Mr Daniel Harker'],
  ['daniel harker', 'Mr Daniel Harker'],
  ['Danny Harker', 'Daniel Harker'],
  ['Mr D. Harker', 'Mr Daniel Harker'],
  ['Daniel Harker', 'D. Harker'],
  ['Daniel Harkar', 'Daniel Harker'],
  ['Katherine Smyth', 'Catherine Smith'],
  ['Maggie Oakhurst', 'Mrs Margaret Anne Oakhurst'],
  ['Mrs Pell', 'Mrs Pell'],
])('%s may be %s', (typed, there) => {
  expect(same(typed, known(there))).toBe(true);
});

test.each([
  ['Mr D. Harker', 'Mrs D. Harker'],
  ['Mr Harker', 'Mr Daniel Harker'],
  ['Samira Ahmed', 'Nadia Ahmed'],
  ['Daniel Harker', 'Daniel Brown'],
  ['Dan Harker', 'Dan Harkerby-Lowe'],
  ['', 'Mr Daniel Harker'],
])('%s is not taken for %s', (typed, there) => {
  expect(same(typed, known(there))).toBe(false);
});

test('a last name alone is enough with a child of the same name', () => {
  const harker = known('Mr Daniel Harker', { children: [child('Ellie Harker')] });
  expect(same('Mr Harker', harker, 'Ellie Harker')).toBe(true);
  expect(same('Mr Harker', harker, 'Tom Brown')).toBe(false);
  expect(same('Mrs Harker', harker, 'Ellie Harker')).toBe(false);
});

test('other names count too, and a pupil is no adult', () => {
  expect(same('Danielle Smith', known('Dani Harker', { alsoKnownAs: ['Danielle Smith'] }))).toBe(true);
  expect(same('Tom Harker', known('Tom Harker', { kind: 'pupil' }))).toBe(false);
});
