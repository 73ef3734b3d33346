import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id, PersonId, Reference } from '../ids';
import { type FactsForMerging, keepRecord, mergePeople, type PageToMerge, partPeople } from './merging-rules';

const id = (digit: string) => PersonId.parse(digit.repeat(32));
const moment = {
  now: Instant.parse('2026-11-23T08:40:12.345Z'),
  today: LocalDate.parse('2026-11-23'),
  newId: () => Id.parse('c'.repeat(32)),
};
const page = (digit: string, change: Partial<PageToMerge> = {}): PageToMerge => ({
  personId: id(digit),
  kind: 'adult',
  identified: true,
  holding: [],
  ...change,
});
const merge = (change: Partial<FactsForMerging> = {}) =>
  mergePeople({ first: page('a'), other: page('b'), role: 'recorder', ...change }, moment);
const [ban, plan] = [Reference.parse('RES-2026-0001'), Reference.parse('RES-2026-0002')];

describe('merging two records of one person', () => {
  it('is one edge, with the name that stands first as its subject', () => {
    expect(merge()).toMatchObject({
      outcome: { personId: id('a') },
      entries: [{ kind: 'person:merged', subject: id('a'), body: { otherId: id('b') } }],
    });
  });
  it('leaves no entry where they are on one page already, whatever holds there', () => {
    const same = page('a', { holding: [ban] });
    expect(merge({ first: same, other: same })).toMatchObject({ decided: true, entries: [] });
  });
  it('is refused where a restriction holds on both, and says which', () => {
    expect(merge({ first: page('a', { holding: [ban] }), other: page('b', { holding: [plan] }) })).toMatchObject({
      missing: [{ field: 'other', code: 'both-restricted', detail: { one: ban, other: plan } }],
    });
    expect(merge({ first: page('a', { holding: [ban, plan] }) })).toMatchObject({ decided: true });
  });
  it('is refused between an adult and a pupil, with nobody, with a description before a name, and to the front office', () => {
    expect(merge({ other: page('b', { kind: 'pupil' }) })).toMatchObject({ missing: [{ code: 'adult-and-pupil' }] });
    expect(merge({ other: null })).toMatchObject({ missing: [{ code: 'nobody-chosen' }] });
    expect(merge({ first: page('a', { identified: false }) })).toMatchObject({
      missing: [{ field: 'first', code: 'description-first' }],
    });
    expect(merge({ other: page('b', { identified: false }) })).toMatchObject({ decided: true });
    expect(merge({ role: 'desk' })).toMatchObject({ missing: [{ code: 'not-this-role' }] });
  });
});

describe('undoing it', () => {
  const part = (reason: string, keptAs: PersonId | null = id('a'), role: 'head' | 'desk' = 'head') =>
    partPeople({ personId: id('b'), reason }, { keptAs, role }, moment);
  it('is one step with one reason', () => {
    expect(part('Mother and aunt')).toMatchObject({
      entries: [{ kind: 'person:unmerged', subject: id('a'), body: { otherId: id('b'), reason: 'Mother and aunt' } }],
    });
    expect(part(' ')).toMatchObject({ missing: [{ field: 'reason', code: 'empty' }] });
    expect(part('x', id('a'), 'desk')).toMatchObject({ missing: [{ code: 'not-this-role' }] });
    expect(part('x', null)).toMatchObject({ decided: true, entries: [] });
  });
});

describe('what was recorded meanwhile', () => {
  const recordId = Id.parse('d'.repeat(32));
  const keep = (waiting: readonly Id[], role: 'head' | 'desk' = 'head') =>
    keepRecord({ personId: id('a'), recordId }, { waiting, role }, moment);
  it('is decided once', () => {
    expect(keep([recordId])).toMatchObject({ entries: [{ kind: 'person:record-kept', body: { recordId } }] });
    expect(keep([])).toMatchObject({ decided: true, entries: [] });
    expect(keep([recordId], 'desk')).toMatchObject({ missing: [{ code: 'not-this-role' }] });
  });
});
