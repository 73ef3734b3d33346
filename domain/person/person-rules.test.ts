import { expect, test } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import type { Moment } from '../decision';
import { Id, PersonId } from '../ids';
import { entryKinds } from '../journal/entry-kinds';
import type { ChildLabel } from './person';
import { NAME_NOT_KNOWN, resolveAbout } from './person-rules';

function moment(): Moment {
  let last = 0;
  return {
    now: Instant.parse('2026-11-23T08:40:12.345Z'),
    today: LocalDate.parse('2026-11-23'),
    newId: () => {
      last += 1;
      return Id.parse(last.toString(16).padStart(32, '0'));
    },
  };
}
const id = (digit: string) => PersonId.parse(digit.repeat(32));

test('somebody new becomes an adult, their children pupils linked to them, all before the record', () => {
  const { about, entries } = resolveAbout(
    { kind: 'new', name: 'Mrs Samira Ahmed', children: [{ name: 'Aisha Ahmed', className: '3C' }] },
    [],
    [],
    moment(),
  );
  expect(entries.map(({ kind, subject, body }) => ({ kind, subject, body }))).toEqual([
    {
      kind: 'person:added',
      subject: `${'0'.repeat(31)}1`,
      body: { kind: 'adult', name: 'Mrs Samira Ahmed', className: null },
    },
    {
      kind: 'person:added',
      subject: `${'0'.repeat(31)}2`,
      body: { kind: 'pupil', name: 'Aisha Ahmed', className: '3C' },
    },
    {
      kind: 'person:child-linked',
      subject: `${'0'.repeat(31)}1`,
      body: { childId: `${'0'.repeat(31)}2`, relation: '', responsibility: 'not-known' },
    },
  ]);
  expect(about).toEqual({ kind: 'person', personId: `${'0'.repeat(31)}1` });
  for (const { kind, body } of entries) expect(entryKinds[kind].body.safeParse(body).success).toBe(true);
});

test('without a name nobody is identified, and the children are the description', () => {
  const children = [
    { name: 'Aisha Ahmed', className: '3C' },
    { name: '', className: '5A' },
    { name: ' ', className: '' },
  ];
  expect(resolveAbout({ kind: 'new', name: ' \u200b', children }, [], [], moment())).toEqual({
    about: { kind: 'not-identified', description: 'Aisha Ahmed, 3C; 5A' },
    entries: [],
  });
});

test('nobody identified stays so, with or without a description', () => {
  for (const description of ['', 'man in a red van']) {
    const { about, entries } = resolveAbout({ kind: 'not-identified', description }, [], [], moment());
    expect({ about, entries }).toEqual({ about: { kind: 'not-identified', description }, entries: [] });
  }
});

test('a child of the same name and class is not made twice for the same adult', () => {
  const known: ChildLabel[] = [{ personId: id('c'), name: 'Zoë Ahmed', className: '3 C' }];
  const children = [
    { name: 'zoe ahmed', className: '3c' },
    { name: 'Omar Ahmed', className: '5A' },
    { name: 'Omar  Ahmed', className: '5a' },
    { name: 'Zoë Ahmed', className: '4C' },
  ];
  const { about, entries } = resolveAbout({ kind: 'known', personId: id('a'), children }, known, [], moment());
  expect(about).toEqual({ kind: 'person', personId: id('a') });
  const added = entries.flatMap((entry) => (entry.kind === 'person:added' ? [entry.body] : []));
  expect(added).toEqual([
    { kind: 'pupil', name: 'Omar Ahmed', className: '5A' },
    { kind: 'pupil', name: 'Zoë Ahmed', className: '4C' },
  ]);
});

test('a class alone is kept: the child has a name that nobody knows yet', () => {
  const { entries } = resolveAbout(
    {
      kind: 'new',
      name: 'Mr Harker',
      children: [
        { name: '', className: '4B' },
        { name: '', className: '' },
      ],
    },
    [],
    [],
    moment(),
  );
  expect(entries[1]?.body).toEqual({ kind: 'pupil', name: NAME_NOT_KNOWN, className: '4B' });
  expect(entries).toHaveLength(3);
});
