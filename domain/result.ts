import { z } from 'zod';

/** How binding a requirement is. `law` only where a statute, regulation or judgment that was read says so. */
export const RequirementLabel = z.enum(['needed', 'law', 'statutory guidance', 'good practice', 'usual practice']);
export type RequirementLabel = z.infer<typeof RequirementLabel>;

/**
 * One thing that is missing: the field it belongs to, a code (the screen owns the sentence), and numbers or dates for that sentence. `requirement`:
 * the number under which docs/requirements.md has the rule. `mayGoOn`: an answer to its question stands in for it.
 */
export const Missing = z.strictObject({
  field: z.string(),
  code: z.string(),
  label: RequirementLabel,
  source: z.string().optional(),
  requirement: z
    .string()
    .regex(/^D\d{1,2}$/)
    .optional(),
  mayGoOn: z.literal(true).optional(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Missing = z.infer<typeof Missing>;

/** Disasters: named states, each with a screen of its own. */
export const DisasterState = z.enum([
  'key-file-missing',
  'key-file-damaged',
  'key-file-weakened',
  'key-file-older',
  'key-file-newer',
  'newer-version',
  'database-missing',
  'database-damaged',
  'entries-missing',
  'database-replaced',
  'seal-missing',
  'open-elsewhere',
  'taken-over',
  'read-only',
  'disk-full',
  'disk-fault',
  'not-a-casebook',
  'folder-not-empty',
  'backup-damaged',
  'backup-folder-missing',
  'low-memory',
]);
export type DisasterState = z.infer<typeof DisasterState>;

/** Everything that can come back instead of a value. Bugs don't: they throw in the engine and arrive as `internal`. */
export const Failure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('refused'), missing: z.array(Missing).min(1) }),
  z.strictObject({ kind: z.literal('invalid'), fields: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('not-found') }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('wrong-passphrase'), waitSeconds: z.number().int().min(0) }),
  z.strictObject({
    kind: z.literal('disaster'),
    state: DisasterState,
    detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
  z.strictObject({ kind: z.literal('internal') }),
]);
export type Failure = z.infer<typeof Failure>;

/** What a command made stale: the screens ask again for queries of these topics. */
export const Topic = z.enum([
  'incidents',
  'people',
  'register',
  'concerns',
  'requests',
  'tasks',
  'code',
  'today',
  'drafts',
  'settings',
  'school',
  'calendar',
  'backup',
  'session',
]);
export type Topic = z.infer<typeof Topic>;

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly stale: readonly Topic[] }
  | { readonly ok: false; readonly failure: Failure };

export function answered<T>(value: T, stale: readonly Topic[] = []): Result<T> {
  return { ok: true, value, stale };
}

export function failed<T>(failure: Failure): Result<T> {
  return { ok: false, failure };
}

/** Refuse with everything that is missing at once. */
export function refused<T>(...missing: readonly Missing[]): Result<T> {
  return failed({ kind: 'refused', missing: [...missing] });
}

/** Closes a `switch` on a union: a new member is then a compile error. */
export function assertNever(value: never, why: string): never {
  throw new Error(`${why}: ${JSON.stringify(value)}`);
}
