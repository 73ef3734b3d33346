/** Overwrites secrets with zeros. What the garbage collector copied before goes when the engine's process ends, at lock. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
