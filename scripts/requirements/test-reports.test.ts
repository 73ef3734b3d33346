import { expect, test } from 'vitest';
import { readPlaywright, readVitest } from './test-reports.mjs';

const assertion = (ancestorTitles: string[], title: string, status: string) => ({ ancestorTitles, title, status });

test('vitest: every test with its groups; only passed is passed', () => {
  const report = {
    testResults: [
      {
        name: '/project/domain/a.test.ts',
        status: 'failed',
        assertionResults: [
          assertion(['D1: group', 'inner'], 'good', 'passed'),
          assertion([], 'bad', 'failed'),
          ...['skipped', 'pending', 'todo', 'disabled'].map((status) => assertion([], status, status)),
        ],
      },
    ],
  };
  const { tests, files, problems } = readVitest(report, '/project');
  expect(files).toEqual(['domain/a.test.ts']);
  expect(problems).toEqual([]);
  expect(tests[0]).toEqual({ file: 'domain/a.test.ts', titles: ['D1: group', 'inner', 'good'], outcome: 'passed' });
  expect(tests.slice(1).map(({ outcome }) => outcome)).toEqual(['failed', 'not run', 'not run', 'not run', 'not run']);
});

test('vitest: a file that could not be loaded is a problem', () => {
  const report = {
    testResults: [{ name: '/project/domain/b.test.ts', status: 'failed', message: 'boom', assertionResults: [] }],
  };
  expect(readVitest(report, '/project').problems).toEqual(['domain/b.test.ts could not be loaded']);
});

const spec = (title: string, ...tests: { status: string; expectedStatus: string }[]) => ({ title, tests });
const played = (suites: unknown[], errors: unknown[] = []) => ({
  config: { rootDir: '/project/e2e/stories' },
  suites,
  errors,
});

test('Playwright: specs at the top and in nested groups; the file is no group', () => {
  const good = { status: 'expected', expectedStatus: 'passed' };
  const inner = { title: 'D1: group', file: 'lock.spec.ts', specs: [spec('in it', good)] };
  const file = { title: 'lock.spec.ts', file: 'lock.spec.ts', specs: [spec('T3: alone', good)], suites: [inner] };
  const { tests, files } = readPlaywright(played([file]), '/project');
  expect(files).toEqual(['e2e/stories/lock.spec.ts']);
  expect(tests).toEqual([
    { file: 'e2e/stories/lock.spec.ts', titles: ['T3: alone'], outcome: 'passed' },
    { file: 'e2e/stories/lock.spec.ts', titles: ['D1: group', 'in it'], outcome: 'passed' },
  ]);
});

test.each([
  ['unexpected', 'passed', 'failed'],
  ['flaky', 'passed', 'failed'],
  ['skipped', 'skipped', 'not run'],
  ['expected', 'failed', 'not run'],
  ['expected', 'passed', 'passed'],
])('Playwright: a test that ended %s where %s was meant is %s', (status, expectedStatus, outcome) => {
  const file = { title: 'a.spec.ts', file: 'a.spec.ts', specs: [spec('one', { status, expectedStatus })] };
  expect(readPlaywright(played([file]), '/project').tests[0]?.outcome).toBe(outcome);
});

test('Playwright: an error outside every test is a problem', () => {
  const errors = [
    { message: 'Error: boom\n  at …', location: { file: '/project/e2e/stories/bad.spec.ts' } },
    { message: 'no tests' },
  ];
  expect(readPlaywright(played([], errors), '/project').problems).toEqual([
    'e2e/stories/bad.spec.ts: Error: boom',
    'the run on the real app: no tests',
  ]);
});
