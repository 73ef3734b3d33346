import type { Channel } from '../../../domain/channels';
import { contract, type Parsed } from '../../../domain/contract';
import { failed, type Result } from '../../../domain/result';

/** Fields that an answer names at most: a message of a million wrong parts is not answered with a million names. */
const NAMED_FIELDS = 20;
/** Parts of a message in all, and one inside another: far more than any form has. */
const PARTS_LIMIT = 100_000;
const DEPTH_LIMIT = 60;

export type ReadInput<C extends Channel> =
  | { readonly ok: true; readonly input: Parsed<C> }
  | { readonly ok: false; readonly result: Result<never> };

/** Parses a message with the contract before anything else happens with it. What has not its shape, or no end, is `invalid`. */
export function readInput<C extends Channel>(channel: C, raw: unknown): ReadInput<C> {
  if (!isSmallTree(raw)) return invalid(['']);
  const parsed = contract[channel].input.safeParse(raw);
  if (parsed.success) return { ok: true, input: parsed.data as Parsed<C> };
  return invalid(new Set(parsed.error.issues.map(({ path }) => path.join('.'))));
}

/**
 * A message may lead back to itself, be nested thousands deep, or hold one part in so many places that writing it out never ends: all of these cross a
 * port, and the schema of free JSON (a draft's values) lets the first through.
 */
function isSmallTree(message: unknown): boolean {
  let parts = 0;
  const fits = (value: unknown, depth: number): boolean => {
    parts += 1;
    if (parts > PARTS_LIMIT || depth > DEPTH_LIMIT) return false;
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return true;
    return Object.values(value).every((part) => fits(part, depth + 1));
  };
  return fits(message, 0);
}

function invalid(fields: Iterable<string>): ReadInput<never> {
  return { ok: false, result: failed({ kind: 'invalid', fields: [...fields].slice(0, NAMED_FIELDS) }) };
}
