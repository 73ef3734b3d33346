import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate, LocalTime } from '../../../domain/dates/local-date';
import type { UserId } from '../../../domain/ids';
import { correctionWords, draftTitle, happenedWords, marksOf, refusalWords, tellNow, understood } from './messages';

const user = { userId: 'a'.repeat(32) as UserId, name: 'Ms Okafor', signInName: 'Headteacher', role: 'head' as const };
const none = { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false };
const child = { ...none, worryAboutChild: true };
const staff = { ...none, saidAgainstStaff: true };

describe('whom to tell at once', () => {
  test('is the safeguarding lead by name for a worry about a child', () => {
    expect(tellNow(child, { safeguardingLead: 'Mrs Grant', safeguardingLeadTelephone: '', user })).toEqual([
      'Tell Mrs Grant, the safeguarding lead, now, in person or by phone.',
    ]);
    expect(tellNow(child, { safeguardingLead: null, safeguardingLeadTelephone: '', user })[0]).toMatch(
      /^Tell the safeguarding lead now/,
    );
    expect(tellNow(child, null)[0]).toMatch(/^Tell the safeguarding lead now/);
  });
  test('and the number on which they are reached, where it is noted', () => {
    expect(tellNow(child, { safeguardingLead: 'Mrs Grant', safeguardingLeadTelephone: 'ext. 21', user })).toEqual([
      'Tell Mrs Grant, the safeguarding lead, now, in person or by phone (ext. 21).',
    ]);
  });
  test('is nobody else where the one who writes is the safeguarding lead', () => {
    expect(tellNow(child, { safeguardingLead: 'Ms Okafor', safeguardingLeadTelephone: '21', user })[0]).toMatch(
      /^You are the safeguarding lead/,
    );
  });
  test('is the head for something against staff, and the chair of governors where it is about the head', () => {
    const recorder = {
      safeguardingLead: null,
      safeguardingLeadTelephone: '',
      user: { ...user, role: 'recorder' as const },
    };
    expect(tellNow(staff, recorder)[0]).toMatch(/^Tell the headteacher now.*chair of governors\.$/);
    expect(tellNow(staff, { safeguardingLead: null, safeguardingLeadTelephone: '', user })[0]).toMatch(
      /you as head now.*chair of governors\.$/,
    );
  });
  test('is nobody without a tick', () => {
    expect(tellNow(none, null)).toEqual([]);
  });
  test('is somebody who knows the child, where a child saw it', () => {
    expect(tellNow({ ...none, childSawOrAffected: true }, null)).toEqual([
      'Ask somebody who knows the child to see how they are, today.',
    ]);
  });
});

describe('when it happened, in words', () => {
  const day = '2026-11-23' as LocalDate;
  const time = '08:40' as LocalTime;
  test('says under the field what was understood, and never that something is wrong', () => {
    expect(understood({ day, time, asTyped: 'today 8.40' })).toBe('Mon 23 Nov 2026, 08:40');
    expect(understood({ day, time: null, asTyped: 'today' })).toBe('Mon 23 Nov 2026, no time');
    expect(understood({ day: null, time, asTyped: '8.40' })).toBe('08:40, but which day? Kept as typed.');
    expect(understood({ day: null, time: null, asTyped: 'last half-term' })).toBe('Kept as you typed it');
    expect(understood({ day: null, time: null, asTyped: ' ' })).toBe('Can be added later');
  });
  test('shows the typed words on the record where they say more', () => {
    expect(happenedWords({ day, time, asTyped: 'now' })).toBe('Mon 23 Nov 2026, 8:40');
    expect(happenedWords({ day, time: null, asTyped: 'today at break' })).toBe('Mon 23 Nov 2026 (“today at break”)');
    expect(happenedWords({ day: null, time: null, asTyped: 'last week' })).toBe('“last week”');
    expect(happenedWords({ day: null, time: null, asTyped: '' })).toBe('Not said');
  });
});

test('a draft is named by its place and never by a person', () => {
  expect(draftTitle({ where: ' Main gate ' })).toBe('Incident, main gate: not finished');
  expect(draftTitle({ where: '' })).toBe('Incident, not finished');
});

test('a row says whether its record was added to and corrected', () => {
  expect(marksOf({ additions: 0, corrected: false, disputed: false, struckOut: false })).toBe('');
  expect(marksOf({ additions: 1, corrected: true, disputed: false, struckOut: false })).toBe('Added to, corrected');
  expect(marksOf({ additions: 3, corrected: false, disputed: false, struckOut: false })).toBe('Added to 3 times');
  expect(marksOf({ additions: 0, corrected: true, disputed: true, struckOut: false })).toBe('Corrected, disputed');
  expect(marksOf({ additions: 0, corrected: true, disputed: false, struckOut: true })).toBe('Struck out, corrected');
});

test('a correction says who, when, what it was and why', () => {
  const at = '2026-11-23T09:10:00.000Z' as Instant;
  const words = correctionWords({ field: 'where', before: '', after: 'Phone', reason: 'typo', by: 'Ms Okafor', at });
  expect(words).toEqual({
    who: 'Corrected by Ms Okafor, Mon 23 Nov 2026, 9:10. Was:',
    was: 'Not said',
    why: 'Reason: typo.',
  });
});

test('every refusal has a sentence that says what to do', () => {
  expect(refusalWords('whatHappened', 'empty')).toMatch(/^Write what happened/);
  expect(refusalWords('reason', 'empty')).toMatch(/^Say why/);
  expect(refusalWords('where', 'unchanged')).toMatch(/same as before/);
});
