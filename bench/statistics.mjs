/** The middle of some numbers. */
export function median(numbers) {
  return percentile(numbers, 0.5);
}

/** The number below which `share` of them lie (nearest rank). */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

/** Runs every work in turn, `rounds` times over, so that a noisy machine is as noisy for each. Returns each one's answers. */
export async function inTurns(rounds, works) {
  const answers = works.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, work] of works.entries()) answers[place].push(await work(round));
  }
  return answers;
}

/** Numbers that look random and are the same each time (mulberry32). */
export function seeded(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(next() * count);
  return { below, pick: (list) => list[below(list.length)] };
}

/** `1.23 ms`, with as many digits as mean something. */
export function milliseconds(value) {
  return `${value >= 100 ? Math.round(value) : value.toFixed(value >= 10 ? 1 : 2)} ms`;
}
