/** LP(a, b, …) of section 1: text as UTF-8, whole numbers as decimal digits, bytes as they are. */
export function lengthPrefixed(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = part instanceof Uint8Array ? part : Buffer.from(String(part), 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}
