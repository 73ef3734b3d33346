/** What a draft may hold: anything that JSON can. */
export type DraftValues = Readonly<Record<string, unknown>>;

/**
 * The values of a form, from a draft: each as it was kept if it is still of the shape that the form begins with, else as the form begins.
 * Forms change with new versions, and a draft may be older.
 */
export function storedValues<Values extends DraftValues>(initial: Values, stored: DraftValues): Values {
  const kept = Object.entries(initial).map(([name, begin]) => {
    const value = stored[name];
    return [name, value !== undefined && sameShape(begin, value) ? value : begin] as const;
  });
  return Object.fromEntries(kept) as unknown as Values;
}

function sameShape(begin: unknown, value: unknown): boolean {
  // A field that begins with nothing chosen says nothing about its shape.
  if (begin === null || value === null) return begin === null;
  if (Array.isArray(begin)) return Array.isArray(value);
  if (typeof begin !== 'object') return typeof begin === typeof value;
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.entries(begin).every(([name, part]) => sameShape(part, (value as DraftValues)[name] ?? null));
}
