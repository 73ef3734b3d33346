/** Every standing a requirement can have, in the order of the summary. */
export const STANDINGS = ['tested', 'later', 'not on this system', 'not for us', 'failing'];

/**
 * How far each requirement is.
 *
 * @param requirements `{id, title, without}`. `without` says why there is no test: `{status, because}`, and `part: true` where that is so of a part only
 * @param claims what the tests claim
 * @returns `rows` `{id, title, tests, standing, without}`, `tests` being the sentences of passing tests (of failing ones, where any fails), and
 * `problems`: claims to what is said to have no test
 */
export function standings(requirements, claims) {
  const problems = [];
  const rows = requirements.map(({ id, title, without }) => {
    const own = claims.filter(({ ids }) => ids.includes(id));
    const failing = own.filter(({ outcome }) => outcome === 'failed');
    const passing = own.filter(({ outcome }) => outcome === 'passed');
    if (own.length > 0 && without && !without.part) {
      problems.push(`${own[0].file} tests ${id}, which requirements.json says is ${without.status}`);
    }
    const shown = failing.length > 0 ? failing : passing;
    return { id, title, tests: sentences(shown), standing: standing(failing, passing, without), without };
  });
  return { rows, problems };
}

function standing(failing, passing, without) {
  if (failing.length > 0) return 'failing';
  if (passing.length > 0) return 'tested';
  return without && !without.part ? without.status : 'later';
}

function sentences(claims) {
  return [...new Set(claims.map(({ says }) => says))].sort();
}

/** How many rows have each standing. */
export function countStandings(rows) {
  return Object.fromEntries(STANDINGS.map((name) => [name, rows.filter(({ standing }) => standing === name).length]));
}
