/**
 * Requirements that are proven and have to stay so: a test that is deleted or renamed is noticed, and not only one that fails.
 *
 * @param rows of `standings`
 * @param pinned ids, from pinned.json
 * @returns a sentence for each that has no passing test, or a failing one
 */
export function lostTests(rows, pinned) {
  const standing = new Map(rows.map((row) => [row.id, row.standing]));
  return pinned
    .filter((id) => standing.get(id) !== 'tested')
    .map((id) => `${id} has to stay tested, and is ${standing.get(id) ?? 'not in requirements.json'}`);
}
