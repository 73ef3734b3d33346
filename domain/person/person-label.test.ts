import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant } from '../dates/local-date';
import { PersonId } from '../ids';
import { differenceOf, type KnownPerson, labelOfPerson } from './person-label';

let last = 0;

function person(name: string, parts: Partial<KnownPerson> = {}): KnownPerson {
  last += 1;
  return {
    personId: PersonId.parse(last.toString(16).padStart(32, '0')),
    kind: 'adult',
    name,
    identified: true,
    otherNames: [],
    className: null,
    children: [],
    adults: [],
    recordedAt: Instant.parse('2026-11-23T08:40:12.345Z'),
    order: last,
    ...parts,
  };
}

function child(name: string, className: string | null) {
  return { personId: person(name).personId, name, className };
}

function differences(...people: readonly KnownPerson[]): readonly (string | null)[] {
  return people.map((one) => differenceOf(one, people));
}

test('nobody else of that name: nothing to tell apart', () => {
  expect(differences(person('Mrs S. Ahmed'), person('Mrs N. Ahmed'))).toEqual([null, null]);
});

test('two of one name are told apart by their children first', () => {
  const first = person('Mrs S. Ahmed', { children: [child('Aisha', '3C')] });
  const second = person('Mrs S Ahmed', { children: [child('Omar', '5A')] });
  expect(differences(first, second)).toEqual([null, null]);
  expect(labelOfPerson(first, [first, second]).children).toHaveLength(1);
});

test('children who look alike themselves tell nobody apart: then it is when each was first recorded', () => {
  const first = person('Mrs S. Ahmed', { children: [child('Aisha', '3C')] });
  const second = person('Ms S. Áhmed', {
    children: [child('aisha', '3c')],
    recordedAt: Instant.parse('2025-03-03T10:00:00.000Z'),
  });
  expect(differences(first, second)).toEqual(['first recorded Mon 23 Nov 2026', 'first recorded Mon 3 Mar 2025']);
});

test('of two, the one without children needs a difference, the other shows its own', () => {
  const first = person('Mrs S. Ahmed', { children: [child('Aisha', '3C')] });
  expect(differences(first, person('Mrs S. Ahmed'))).toEqual([
    null,
    'first recorded Mon 23 Nov 2026, 8:40, number 2 of 2',
  ]);
});

test('pupils are told apart by class, then by their adults', () => {
  const [first, second, third] = [
    person('Ali Khan', { kind: 'pupil', className: '3C', adults: ['Mrs Khan'] }),
    person('Ali Khan', { kind: 'pupil', className: '3C', adults: ['Mr Rahim'] }),
    person('Ali Khan', { kind: 'pupil', className: '4C', adults: [] }),
  ] as const;
  expect(differences(first, second, third)).toEqual(['with Mrs Khan', 'with Mr Rahim', null]);
});

test('however many have one name, no two are shown the same', () => {
  const children = fc.array(
    fc.constantFrom('Aisha', 'Omar').map((name) => child(name, '3C')),
    { maxLength: 2 },
  );
  const minutes = fc.constantFrom('2026-11-23T08:40:12.345Z', '2026-11-23T08:40:50.000Z', '2026-11-23T09:00:00.000Z');
  const alike = fc
    .record({ children, at: minutes })
    .map(({ children: own, at }) => person('Mrs S. Ahmed', { children: own, recordedAt: Instant.parse(at) }));
  fc.assert(
    fc.property(fc.array(alike, { minLength: 2, maxLength: 6 }), (people) => {
      const shown = people.map((one) => {
        const label = labelOfPerson(one, people);
        const kids = [...new Set(label.children.map(({ name, className }) => `${name} ${className}`))].sort();
        return JSON.stringify([label.name, kids, label.difference]);
      });
      expect(new Set(shown).size).toBe(people.length);
    }),
  );
});
