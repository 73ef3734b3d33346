/** What a draft may hold: anything that JSON can. */
export type DraftValues = Readonly<Record<string, unknown>>;

/**
 * The values of a form, from a draft: each as it was kept if it is still of the shape that the form begins with, else as the form begins.
 * Forms change with new versions, and a draft may be older.
 */
export function storedValues<Values extends DraftValues>(initial: Values, stored: DraftValues): Values {
  const kept = Object.entries(initial).map(([name, begin]) => [name, storedValue(begin, stored[name])] as const);
  return Object.fromEntries(kept) as unknown as Values;
}

/** Part by part where it has named parts: one that a newer form asks for takes nothing from the others. */
function storedValue(begin: unknown, value: unknown): unknown {
  if (value === undefined) return begin;
  if (sameShape(begin, value)) return value;
  return isNamedParts(begin) && isNamedParts(value) ? storedValues(begin, value) : begin;
}

function isNamedParts(value: unknown): value is DraftValues {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameShape(begin: unknown, value: unknown): boolean {
  // A field that begins with nothing chosen says nothing about its shape.
  if (begin === null || value === null) return begin === null;
  if (Array.isArray(begin)) return Array.isArray(value);
  if (typeof begin !== 'object') return typeof begin === typeof value;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(begin).every(([name, part]) => sameShape(part, (value as DraftValues)[name] ?? null));
}
