import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id, PersonId } from '../ids';
import { readBody } from '../journal/entry-kinds';
import { type FamilyToNote, NO_RELATION } from './family';
import { type FactsForFamily, noteFamily, unlinkChild } from './family-rules';

const id = (digit: string) => PersonId.parse(digit.repeat(32));
const [adult, child, fresh] = [id('a'), id('b'), id('c')];
const moment = {
  now: Instant.parse('2026-11-23T08:40:12.345Z'),
  today: LocalDate.parse('2026-11-23'),
  newId: () => Id.parse('c'.repeat(32)),
};
const facts: FactsForFamily = { kind: 'adult', relativeKind: 'pupil', current: null, pupils: [], role: 'recorder' };
const pair = { adultId: adult, childId: child };
const mother = { relation: 'mother', responsibility: 'yes' } as const;
function note(change: Partial<Omit<FamilyToNote, 'draftId'>> = {}, known: Partial<FactsForFamily> = {}) {
  const typed = { personId: adult, relative: { kind: 'known', personId: child }, ...mother, ...change } as const;
  return noteFamily(typed, { ...facts, ...known }, moment);
}
const entries = (decision: ReturnType<typeof note>) =>
  decision.decided ? decision.entries.map(({ kind, subject, body }) => ({ kind, subject, body })) : decision.missing;

describe('linking a family', () => {
  it('has the adult as its subject from the page of either', () => {
    const link = { kind: 'person:child-linked', subject: adult, body: { childId: child, ...mother } };
    expect(entries(note())).toEqual([link]);
    const fromChild = note(
      { personId: child, relative: { kind: 'known', personId: adult } },
      { kind: 'pupil', relativeKind: 'adult' },
    );
    expect(entries(fromChild)).toEqual([link]);
  });
  it('adds somebody new, and takes a pupil of the same name and class for the same child', () => {
    const relative = { kind: 'new', name: 'Jo Harker', className: '1C' } as const;
    expect(entries(note({ relative })).map(({ kind }: { kind?: string }) => kind)).toEqual([
      'person:added',
      'person:child-linked',
    ]);
    expect(entries(note({ relative }, { pupils: [{ personId: fresh, name: 'JO HARKER', className: '1 c' }] }))).toEqual(
      [{ kind: 'person:child-linked', subject: adult, body: { childId: fresh, ...mother } }],
    );
  });
  it('leaves no entry where the link says so already', () => {
    expect(entries(note({}, { current: { ...pair, relation: mother } }))).toEqual([]);
    expect(entries(note({}, { current: { ...pair, relation: NO_RELATION } }))).toHaveLength(1);
  });
  it('changes the link that is there, though it is of another record of the same person', () => {
    const current = { adultId: fresh, childId: child, relation: NO_RELATION };
    const changed = { kind: 'person:child-linked', subject: fresh, body: { childId: child, ...mother } };
    expect(entries(note({}, { current }))).toEqual([changed]);
  });
  it('is refused between two adults or two children, with nobody, and to the front office', () => {
    expect(entries(note({}, { relativeKind: 'adult' }))).toMatchObject([{ code: 'two-adults' }]);
    expect(entries(note({}, { kind: 'pupil' }))).toMatchObject([{ code: 'two-children' }]);
    expect(entries(note({}, { relativeKind: null }))).toMatchObject([{ code: 'not-in-casebook' }]);
    expect(entries(note({ relative: { kind: 'new', name: ' ', className: '' } }))).toMatchObject([{ code: 'empty' }]);
    expect(entries(note({}, { role: 'desk' }))).toMatchObject([{ code: 'not-this-role' }]);
  });
});

describe('taking a link away', () => {
  const unlink = (reason: string, linked = [pair], role: 'head' | 'desk' = 'head') =>
    unlinkChild({ adultId: adult, childId: child, reason }, { linked, role }, moment);
  it('takes a reason', () => {
    expect(unlink(' ')).toMatchObject({ missing: [{ field: 'reason', code: 'empty' }] });
    expect(unlink('Another Mr Harker', [pair], 'desk')).toMatchObject({ missing: [{ code: 'not-this-role' }] });
    expect(unlink('Another Mr Harker')).toMatchObject({
      entries: [{ kind: 'person:child-unlinked', subject: adult, body: { childId: child } }],
    });
  });
  it('takes every link between the two away, where one of them has two records', () => {
    expect(unlink('Another Mr Harker', [pair, { adultId: fresh, childId: child }])).toMatchObject({
      entries: [{ subject: adult }, { subject: fresh }],
    });
  });
  it('leaves no entry where there is none', () => {
    expect(unlink('x', [])).toMatchObject({ decided: true, entries: [] });
  });
});

it('a link of the first version says nothing of what the adult is to the child', () => {
  expect(readBody('person:child-linked', 1, { childId: child })).toEqual({ childId: child, ...NO_RELATION });
});
