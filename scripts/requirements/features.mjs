const ROW = /^\| *(F\d+) *\| *(.*?) *\| *(.*?) *\|$/;
const STANDS = /^(yes|partly|later|not for us)\b/;
const LAST = 91;

/**
 * Reads the table that is kept by hand.
 *
 * @returns `counts` of *yes*, *partly*, *later* and *not for us*, and `problems`: rows that are missing, twice, out of order or without a standing
 */
export function readFeatures(text) {
  const problems = [];
  const counts = { yes: 0, partly: 0, later: 0, 'not for us': 0 };
  const rows = text.split('\n').filter((line) => /^\| *F/.test(line));
  for (const line of rows) {
    const row = ROW.exec(line);
    const stands = row && STANDS.exec(row[3]);
    const bare = row && (row[3] === 'partly' || row[3] === 'not for us');
    if (!row?.[2] || !stands || bare) problems.push(`features.md: cannot read "${line}"`);
    else counts[stands[1]] += 1;
  }
  const ids = rows.map((line) => /F\d+/.exec(line)?.[0]);
  const wanted = Array.from({ length: LAST }, (_, index) => `F${index + 1}`);
  if (ids.join() !== wanted.join()) problems.push(`features.md: ${outOfStep(ids, wanted)}`);
  return { counts, problems };
}

function outOfStep(ids, wanted) {
  const place = Array.from({ length: Math.max(ids.length, wanted.length) }, (_, index) => index).find(
    (index) => ids[index] !== wanted[index],
  );
  return `${wanted[place] ?? 'nothing more'} is expected where ${ids[place] ?? 'nothing'} stands`;
}
