const flushes = new Set<() => Promise<void>>();

/** Has `flush` run before the page is locked, until the returned function is called. */
export function beforeLock(flush: () => Promise<void>): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/** Hands over everything that was typed and not kept yet. Resolves when all of it has been answered, kept or not. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}
