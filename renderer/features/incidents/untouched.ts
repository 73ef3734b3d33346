/** Of what was settled for a form that is being sent, the parts in which nobody has typed on meanwhile. */
export function untouched<Values extends object>(
  before: Values,
  now: Values,
  settled: Partial<Values>,
): Partial<Values> {
  const keys = Object.keys(settled) as (keyof Values)[];
  const still = keys.filter((key) => JSON.stringify(before[key]) === JSON.stringify(now[key]));
  return Object.fromEntries(still.map((key) => [key, settled[key]])) as Partial<Values>;
}
