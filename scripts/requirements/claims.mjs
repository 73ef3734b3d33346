import { readTitle } from './test-titles.mjs';

/**
 * Collects what the tests claim, by their own titles and those of the groups they stand in.
 *
 * @param tests `{file, titles, outcome}`; `titles` from the outermost group to the test itself, `outcome` *passed*, *failed* or *not run*
 * @param known every id there is
 * @returns `claims` `{ids, says, file, outcome}`, one for each title that claims something, and `problems`, sentences. A group that claims
 * something has passed if each test in it has.
 */
export function collectClaims(tests, known) {
  const claims = new Map();
  const problems = new Set();
  for (const { file, titles, outcome } of tests) {
    for (const [depth, title] of titles.entries()) {
      const read = readTitle(title);
      if (read?.wrong) problems.add(`${file}: ${read.wrong}`);
      if (!read?.ids) continue;
      for (const id of read.ids.filter((id) => !known.has(id)))
        problems.add(`${file}: "${title}" names ${id}, which does not exist`);
      const place = JSON.stringify([file, titles.slice(0, depth + 1)]);
      const before = claims.get(place);
      claims.set(place, { ...read, file, outcome: before ? worse(before.outcome, outcome) : outcome });
    }
  }
  return { claims: [...claims.values()], problems: [...problems] };
}

const FROM_WORST = ['failed', 'not run', 'passed'];

function worse(one, other) {
  return FROM_WORST.indexOf(one) < FROM_WORST.indexOf(other) ? one : other;
}
