import type { Channel } from '../../../domain/channels';
import { contract, type Parsed } from '../../../domain/contract';
import { failed, type Result } from '../../../domain/result';

/** Fields that an answer names at most: a message of a million wrong parts is not answered with a million names. */
const NAMED_FIELDS = 20;

export type ReadInput<C extends Channel> =
  | { readonly ok: true; readonly input: Parsed<C> }
  | { readonly ok: false; readonly result: Result<never> };

/** Parses a message with the contract before anything else happens with it. What has not its shape, or no end to its depth, is `invalid`. */
export function readInput<C extends Channel>(channel: C, raw: unknown): ReadInput<C> {
  try {
    const parsed = contract[channel].input.safeParse(raw);
    if (parsed.success) return { ok: true, input: parsed.data as Parsed<C> };
    return invalid(new Set(parsed.error.issues.map(({ path }) => path.join('.'))));
  } catch (error) {
    // A message that leads back to itself, or is nested thousands deep: the parser runs out of stack, and nothing else has happened.
    if (error instanceof RangeError) return invalid(['']);
    throw error;
  }
}

function invalid(fields: Iterable<string>): ReadInput<never> {
  return { ok: false, result: failed({ kind: 'invalid', fields: [...fields].slice(0, NAMED_FIELDS) }) };
}
