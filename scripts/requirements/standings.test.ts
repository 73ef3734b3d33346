import { expect, test } from 'vitest';
import { countStandings, standings } from './standings.mjs';

const claim = (says: string, outcome: string, ids = ['T1']) => ({ ids, says, file: 'domain/a.test.ts', outcome });
const whole = { status: 'not on this system', because: 'it needs Windows' };

function standingOf(without: unknown, ...claims: ReturnType<typeof claim>[]) {
  const { rows, problems } = standings([{ id: 'T1', title: 'asks', without }], claims);
  return { ...rows[0], problems };
}

test('without a claim that passed it is later', () => {
  expect(standingOf(null).standing).toBe('later');
  expect(standingOf(null, claim('skipped', 'not run'))).toMatchObject({ standing: 'later', tests: [] });
  expect(standingOf(null, claim('of another', 'passed', ['T11']))).toMatchObject({ standing: 'later', tests: [] });
});

test('passing claims make it tested, named once each and in order', () => {
  const row = standingOf(null, claim('b', 'passed'), claim('a', 'passed'), claim('b', 'passed'), claim('c', 'not run'));
  expect(row).toMatchObject({ standing: 'tested', tests: ['a', 'b'] });
});

test('one failing claim makes it failing, whatever passes', () => {
  expect(standingOf(null, claim('good', 'passed'), claim('bad', 'failed'))).toMatchObject({
    standing: 'failing',
    tests: ['bad'],
  });
});

test('what has no test here says so; a test that claims it all the same is a problem', () => {
  expect(standingOf(whole)).toMatchObject({ standing: 'not on this system', problems: [] });
  expect(standingOf({ ...whole, status: 'not for us' }).standing).toBe('not for us');
  expect(standingOf(whole, claim('a', 'passed')).problems).toHaveLength(1);
});

test('where only a part has no test here, the rest is later until it is tested', () => {
  const part = { ...whole, part: true };
  expect(standingOf(part)).toMatchObject({ standing: 'later', problems: [] });
  expect(standingOf(part, claim('a', 'passed'))).toMatchObject({ standing: 'tested', problems: [] });
});

test('every row is counted once', () => {
  const requirements = ['T1', 'T2', 'T3'].map((id) => ({ id, title: 'asks', without: id === 'T3' ? whole : null }));
  const { rows } = standings(requirements, [claim('a', 'passed')]);
  expect(countStandings(rows)).toEqual({ tested: 1, later: 1, 'not on this system': 1, 'not for us': 0, failing: 0 });
});
