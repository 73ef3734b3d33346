import { expect, test } from 'vitest';
import type { PersonId } from '../ids';
import { besideName, childInWords, personInWords } from './person-words';

const personId = 'a'.repeat(32) as PersonId;
const zara = { personId, name: 'Zara Ahmed', className: '4C' };

test('a child is shown with the class, if it is known', () => {
  expect(childInWords(zara)).toBe('Zara Ahmed, 4C');
  expect(childInWords({ ...zara, className: null })).toBe('Zara Ahmed');
  expect(childInWords({ ...zara, className: '' })).toBe('Zara Ahmed');
});

test('beside an adult stand all the children, beside a pupil the class', () => {
  const adam = { personId, name: 'Adam', className: '1A' };
  expect(besideName({ kind: 'adult', className: null, children: [zara, adam] })).toBe('Zara Ahmed, 4C; Adam, 1A');
  expect(besideName({ kind: 'adult', className: null, children: [] })).toBe('');
  expect(besideName({ kind: 'pupil', className: '4C', children: [] })).toBe('pupil, 4C');
  expect(besideName({ kind: 'pupil', className: null, children: [] })).toBe('pupil');
});

test('in one line a person is name, children and what tells them from another', () => {
  const person = { personId, kind: 'adult' as const, name: 'Mrs S. Ahmed', className: null, difference: null };
  expect(personInWords({ ...person, children: [zara] })).toBe('Mrs S. Ahmed (Zara Ahmed, 4C)');
  expect(personInWords({ ...person, children: [] })).toBe('Mrs S. Ahmed');
  const alike = { ...person, children: [], difference: 'first recorded Mon 2 Nov 2026' };
  expect(personInWords(alike)).toBe('Mrs S. Ahmed, first recorded Mon 2 Nov 2026');
});
