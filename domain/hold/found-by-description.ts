import { nameWords } from '../person/name-keys';
import { CLOSENESS, type Closeness } from '../person/name-ranking';

/** Words that stand in many descriptions and tell nobody apart. */
const COMMON: ReadonlySet<string> = new Set(
  'and by came for from had has have her him his looked miss mrs on she that the their they was were who with'.split(
    ' ',
  ),
);
const SHORTEST = 3;
/** A word as short as this is like many others by its sound alone. */
const SHORT = 3;

/**
 * May somebody of this description be meant by what was typed at the door? One word is enough, also begun or misspelt: a card too many does
 * no harm, one too few lets somebody in.
 */
export function foundByDescription(typed: string, description: string, closeness: Closeness): boolean {
  const described = telling(description);
  return telling(typed).some((one) => {
    const least = one.length <= SHORT ? CLOSENESS.beginning : CLOSENESS.soundsOrSlip;
    return described.some((word) => closeness(one, word) >= least);
  });
}

/** Word by word, since a description is longer than the names that `nameWords` is made for. */
function telling(text: string): readonly string[] {
  const words = text.split(/\s+/).flatMap((word) => nameWords(word));
  return [...new Set(words)].filter((word) => word.length >= SHORTEST && !COMMON.has(word));
}
