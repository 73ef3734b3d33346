import { expect, test } from 'vitest';
import { collectClaims } from './claims.mjs';

const KNOWN = new Set(['D8', 'D74', 'T42']);
const ran = (titles: string[], outcome = 'passed', file = 'domain/a.test.ts') => ({ file, titles, outcome });

test('each title that names requirements is one claim, whatever else was run', () => {
  const { claims, problems } = collectClaims([ran(['plain']), ran(['D8, T42: both'])], KNOWN);
  expect(problems).toEqual([]);
  expect(claims).toEqual([{ ids: ['D8', 'T42'], says: 'both', file: 'domain/a.test.ts', outcome: 'passed' }]);
});

test('a group that claims has passed only if all in it have', () => {
  const outcomeOf = (...outcomes: string[]) =>
    collectClaims(
      outcomes.map((outcome, index) => ran(['D8: a group', `case ${index}`], outcome)),
      KNOWN,
    ).claims.map(({ outcome }) => outcome);
  expect(outcomeOf('passed', 'passed')).toEqual(['passed']);
  expect(outcomeOf('passed', 'not run', 'passed')).toEqual(['not run']);
  expect(outcomeOf('passed', 'failed', 'not run')).toEqual(['failed']);
});

test('a group and a test in it may each claim; equal names in two files are two claims', () => {
  const tests = [
    ran(['D8: outer', 'T42: inner']),
    ran(['D8: outer', 'other'], 'failed'),
    ran(['D8: outer'], 'passed', 'e2e/b.spec.ts'),
  ];
  expect(collectClaims(tests, KNOWN).claims.map(({ says, outcome }) => `${says} ${outcome}`)).toEqual([
    'outer failed',
    'inner passed',
    'outer passed',
  ]);
});

test('an id that does not exist is a problem, also beside one that does', () => {
  const { problems } = collectClaims([ran(['D75: beyond']), ran(['D8, T0: before']), ran(['D08: padded'])], KNOWN);
  expect(problems).toHaveLength(3);
  expect(problems.join('\n')).toMatch(/names D75,.*\n.*names T0,.*\n.*names D08,/);
});

test('a title written wrong is a problem that names its file, once', () => {
  const { problems } = collectClaims([ran(['D8 no colon', 'one']), ran(['D8 no colon', 'two'])], KNOWN);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('domain/a.test.ts');
});
