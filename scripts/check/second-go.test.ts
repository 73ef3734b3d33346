import { expect, test } from 'vitest';
import { forSecondGo, withSecondGo } from './second-go.mjs';

const spec = (id: string, file: string, ok: boolean) => ({
  id,
  file,
  line: 7,
  title: id,
  ok,
  tests: [{ status: ok ? 'expected' : 'unexpected', expectedStatus: 'passed' }],
});
type Spec = ReturnType<typeof spec>;
const played = (specs: readonly Spec[], errors: readonly { message: string }[] = []) => ({
  errors,
  suites: [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }],
  stats: { expected: specs.filter(({ ok }) => ok).length, unexpected: specs.filter(({ ok }) => !ok).length },
});
const good = spec('good', 'ban.spec.ts', true);

test('the few that failed are told once more, wherever they stand', () => {
  const bad = spec('bad', 'ban.spec.ts', false);
  expect(forSecondGo(played([good, bad])).map(({ id }: Spec) => id)).toEqual(['bad']);
  expect(forSecondGo(played([bad])).map(({ id }: Spec) => id)).toEqual(['bad']);
  expect(forSecondGo(played([good]))).toEqual([]);
});

test('nothing is told again where many failed, or the run itself did', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => spec(id, 'ban.spec.ts', false));
  expect(forSecondGo(played(many))).toEqual([]);
  expect(forSecondGo(played(many.slice(1)))).toHaveLength(3);
  expect(forSecondGo(played(many.slice(1), [{ message: 'no display' }]))).toEqual([]);
});

test.each(['crash-kill-loop', 'leaks-memory', 'hardening-fuzz', 'network', 'lock-disk-full', 'golden'])(
  'where %s failed nothing is told again: it looks for what comes seldom',
  (name) => {
    const rare = spec('rare', `${name}.spec.ts`, false);
    expect(forSecondGo(played([rare, spec('bad', 'ban.spec.ts', false)]))).toEqual([]);
  },
);

test('what passes the second time is counted and named; what fails twice has failed', () => {
  const first = played([good, spec('slow', 'a.spec.ts', false), spec('broken', 'a.spec.ts', false)]);
  const second = played([spec('slow', 'a.spec.ts', true), spec('broken', 'a.spec.ts', false)]);
  const { report, passed } = withSecondGo(first, second);
  expect(passed.map(({ id }: Spec) => id)).toEqual(['slow']);
  expect(report.stats).toEqual({ expected: 2, unexpected: 1 });
  expect(forSecondGo(report).map(({ id }: Spec) => id)).toEqual(['broken']);
  expect(first.stats).toEqual({ expected: 1, unexpected: 2 });
});
