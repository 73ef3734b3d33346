import { z } from 'zod';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { LimitAfter, ScopeToLoosen } from './scope';
import { type FactsOfScope, wordsAreOwn } from './scope-rules';
import { readShape, ShapeEntered, shapeEntered } from './shape-entered';

/** What a form holds of a looser scope; plain JSON of one shape, so that it fits in a draft. `contacts` empty: no number any more. */
export const ScopeEntered = z.strictObject({
  shape: ShapeEntered,
  contacts: z.string(),
  per: z.enum(['week', 'month', 'term']),
  words: z.string(),
  saidLooser: z.boolean(),
});
export type ScopeEntered = z.infer<typeof ScopeEntered>;

/** What stands there before anything is typed: what it says now. */
export function scopeEntered({ shape, limit, whatIsRestricted }: FactsOfScope): ScopeEntered {
  return {
    shape: shapeEntered(shape),
    contacts: limit === null ? '' : String(limit.contacts),
    per: limit?.per ?? 'week',
    words: whatIsRestricted,
    saidLooser: false,
  };
}

/** What is sent; `missing` where hours or the number can't be read, each at its field. What was left as it is stays. */
export function readScope(
  entered: ScopeEntered,
  before: FactsOfScope,
): { readonly scope: ScopeToLoosen; readonly missing: readonly Missing[] } {
  const { shape, missing } = readShape(entered.shape);
  const limit = before.limit === null ? null : readLimit(entered);
  const unreadable: readonly Missing[] =
    limit === 'unreadable' ? [{ field: 'contacts', code: 'no-number', label: 'needed' }] : [];
  const scope: ScopeToLoosen = {
    shape: JSON.stringify(shape) === JSON.stringify(before.shape) ? null : shape,
    limit: limit === 'unreadable' ? null : limit,
    whatIsRestricted: wordsAreOwn(before) || entered.words === before.whatIsRestricted ? null : entered.words,
    saidLooser: entered.saidLooser,
  };
  return { scope, missing: [...missing, ...unreadable] };
}

function readLimit({ contacts, per }: ScopeEntered): LimitAfter | 'unreadable' {
  if (isBlank(contacts)) return 'none';
  const number = Number(contacts.trim());
  return Number.isInteger(number) && number >= 1 && number <= 99 ? { contacts: number, per } : 'unreadable';
}
