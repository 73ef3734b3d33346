import { expect, test } from 'vitest';
import { LocalDate } from '../dates/local-date';
import { Id } from '../ids';
import { entryKinds } from '../journal/entry-kinds';
import { practicePeople } from './practice-entries';
import { practiceFamilies } from './practice-families';
import { fullName } from './practice-people';

const small = { seed: 7, people: 400, incidents: 300 };

test('one seed gives one school, another seed another', () => {
  expect(practiceFamilies(small)).toEqual(practiceFamilies(small));
  expect(practiceFamilies({ ...small, seed: 8 })).not.toEqual(practiceFamilies(small));
});

test('more incidents leave the families and the restrictions as they are', () => {
  const more = practiceFamilies({ ...small, incidents: 900 });
  const { adults, children, restrictions, incidents } = practiceFamilies(small);
  expect(more.adults).toEqual(adults);
  expect(more.children).toEqual(children);
  expect(more.restrictions).toEqual(restrictions);
  expect(more.incidents.slice(0, 300)).toEqual(incidents);
});

test('there are exactly as many people and incidents as were asked for, down to none', () => {
  for (const people of [0, 1, 2, 3, 399, 400]) {
    const school = practiceFamilies({ seed: 3, people, incidents: 5 });
    expect(school.adults.length + school.children.length).toBe(people);
    expect(school.incidents).toHaveLength(5);
  }
});

test('every place that is named exists, and nobody is restricted twice', () => {
  const { adults, children, incidents, restrictions } = practiceFamilies(small);
  for (const adult of adults) for (const child of adult.children) expect(children[child]).toBeDefined();
  for (const { adult } of incidents) if (adult !== null) expect(adults[adult]).toBeDefined();
  expect(new Set(restrictions.map(({ adult }) => adult)).size).toBe(restrictions.length);
  for (const { reviewInDays, endsInDays } of restrictions) {
    if (endsInDays !== null) expect(reviewInDays).toBeLessThan(endsInDays);
  }
});

test('no narrative has a gap left in it', () => {
  for (const { whatHappened } of practiceFamilies(small).incidents) expect(whatHappened).not.toMatch(/[{}]|undefined/);
});

test('a hundred thousand people have many different names', () => {
  const { adults } = practiceFamilies({ seed: 1, people: 100_000, incidents: 0 });
  expect(new Set(adults.map(({ lastName }) => lastName)).size).toBeGreaterThan(2_000);
  expect(new Set(adults.map(fullName)).size).toBeGreaterThan(adults.length / 3);
});

test('its people are entries that the journal takes, each child once', () => {
  let last = 0;
  const newId = () => {
    last += 1;
    return Id.parse(last.toString(16).padStart(32, '0'));
  };
  const school = practiceFamilies(small);
  const { entries } = practicePeople(school, LocalDate.parse('2026-11-23'), newId);
  for (const { kind, body } of entries) expect(entryKinds[kind].body.safeParse(body).success).toBe(true);
  const added = entries.filter(({ kind }) => kind === 'person:added');
  expect(added).toHaveLength(400);
  expect(new Set(added.map(({ subject }) => subject)).size).toBe(400);
});
