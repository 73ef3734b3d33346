import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const scripts = path.join(import.meta.dirname, '..');
let project = '';

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'requirements-'));
  cpSync(path.join(scripts, 'requirements.mjs'), path.join(project, 'scripts', 'requirements.mjs'));
  cpSync(path.join(scripts, 'prepare', 'paths.mjs'), path.join(project, 'scripts', 'prepare', 'paths.mjs'));
  cpSync(import.meta.dirname, path.join(project, 'scripts', 'requirements'), {
    recursive: true,
    filter: (name) => !name.endsWith('.test.ts'),
  });
  write('scripts/requirements/pinned.json', '["D8"]');
  mkdirSync(path.join(project, 'docs'));
  write('domain/a.test.ts', '');
  write('e2e/stories/lock.spec.ts', '');
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(name: string, text: string) {
  mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
  writeFileSync(path.join(project, name), text);
}

function ended(unit: Record<string, string>, story: Record<string, string> = {}) {
  const assertionResults = Object.entries(unit).map(([title, status]) => ({ ancestorTitles: [], title, status }));
  const testResults = [{ name: path.join(project, 'domain', 'a.test.ts'), status: 'passed', assertionResults }];
  write('.test-results/vitest.json', JSON.stringify({ testResults }));
  const specs = Object.entries(story).map(([title, status]) => ({
    title,
    tests: [{ status, expectedStatus: 'passed' }],
  }));
  const suites = [{ title: 'lock.spec.ts', file: 'lock.spec.ts', specs }];
  write(
    '.test-results/e2e.json',
    JSON.stringify({ config: { rootDir: path.join(project, 'e2e', 'stories') }, suites, errors: [] }),
  );
}

function requirements(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/requirements.mjs', ...options], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

const written = () => readFileSync(path.join(project, 'docs', 'requirements.md'), 'utf8');

test('without results of both kinds it says to run npm test, and writes nothing', () => {
  expect(requirements()).toMatchObject({
    code: 1,
    said: expect.stringMatching(/vitest\.json and .*e2e\.json missing: run `npm test` first/),
  });
  ended({ 'D8: only added to': 'passed' });
  rmSync(path.join(project, '.test-results', 'e2e.json'));
  expect(requirements()).toMatchObject({ code: 1, said: expect.stringMatching(/^\.test-results\/e2e\.json missing/) });
  expect(written).toThrow();
});

test('it writes what unit tests and stories prove, the same each time, with the features after it', () => {
  ended({ 'D8, T42: only added to': 'passed', 'D9: skipped': 'skipped' }, { 'T48: memory holds nothing': 'expected' });
  const first = requirements();
  expect(first).toMatchObject({ code: 0, said: expect.stringContaining('tested: T42 T48') });
  const text = written();
  expect(text).toMatch(/^\| D8 \| .* \| only added to \| tested \|$/m);
  expect(text).toMatch(/^\| D9 \| .* \| {2}\| later \|$/m);
  expect(text).toMatch(/^\| T48 \| .* \| memory holds nothing \| tested;/m);
  expect(text).toMatch(/^\| T50 \| .* \| not on this system, because /m);
  expect(text.match(/^\| [DTF]\d+ \|/gm)).toHaveLength(74 + 80 + 91);
  expect(requirements('--check').code).toBe(0);
  requirements();
  expect(written()).toBe(text);
});

test('--check names what differs and changes nothing', () => {
  ended({ 'D8: only added to': 'passed' });
  expect(requirements('--check').code).toBe(1);
  requirements();
  const text = written();
  ended({ 'D8: only added to': 'passed', 'D33: always an end': 'passed' });
  const { code, said } = requirements('--check');
  expect(code).toBe(1);
  expect(said).toMatch(/^D33 stands as .*later\n.*should be .*always an end \| tested$/m);
  expect(said).not.toMatch(/^D8 stands/m);
  expect(written()).toBe(text);
});

test('a failing test is written as failing, and the command ends with 1', () => {
  ended({ 'D8: only added to': 'failed', 'D8: another': 'passed' });
  expect(requirements().code).toBe(1);
  expect(written()).toMatch(/^\| D8 \| .* \| only added to \| failing \|$/m);
});

test('a pinned requirement that has lost its test ends the command with 1, when it writes and when it checks, and is named', () => {
  ended({ 'D8: only added to': 'passed' });
  expect(requirements().code).toBe(0);
  expect(requirements('--check').code).toBe(0);
  ended({ 'only added to': 'passed' });
  const lost = { code: 1, said: expect.stringContaining('D8 has to stay tested, and is later') };
  expect(requirements('--check')).toMatchObject(lost);
  expect(requirements()).toMatchObject(lost);
  expect(written()).toMatch(/^\| D8 \| .* \| {2}\| later \|$/m);
  // Written as it is, it is still lost.
  expect(requirements('--check')).toMatchObject(lost);
  ended({ 'D8: only added to': 'skipped' });
  expect(requirements()).toMatchObject(lost);
});

test.each([
  [{ 'D75: beyond': 'passed' }, 'D75'],
  [{ 'T0: before': 'passed' }, 'T0'],
  [{ 'D8 no colon': 'passed' }, 'begins like a requirement'],
  [{ 'T50: cannot be tested here': 'passed' }, 'T50'],
])('a wrong claim is refused and nothing is written: %j', (unit, named) => {
  ended(unit);
  expect(requirements()).toMatchObject({ code: 1, said: expect.stringContaining(named) });
  expect(written).toThrow();
});

test('results that left out a test file, or hold one that is gone, are refused', () => {
  ended({ 'D8: only added to': 'passed' });
  write('renderer/features/new.test.ts', '');
  expect(requirements()).toMatchObject({
    code: 1,
    said: expect.stringContaining('renderer/features/new.test.ts was not in the last run'),
  });
  rmSync(path.join(project, 'renderer', 'features', 'new.test.ts'));
  write('e2e/stories/other.spec.ts', '');
  expect(requirements()).toMatchObject({
    code: 1,
    said: expect.stringContaining('e2e/stories/other.spec.ts was not in the last run'),
  });
  rmSync(path.join(project, 'e2e', 'stories', 'other.spec.ts'));
  rmSync(path.join(project, 'domain', 'a.test.ts'));
  expect(requirements()).toMatchObject({
    code: 1,
    said: expect.stringContaining('domain/a.test.ts was in the last run and is gone'),
  });
});

test('an option that does not exist is refused', () => {
  expect(requirements('--chek')).toMatchObject({ code: 1, said: expect.stringContaining('--check') });
});
