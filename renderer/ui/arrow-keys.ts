/**
 * Where focus goes among `count` rows when a key is pressed in row `index`: up, down, Home and End; null for every other key and at
 * the ends.
 */
export function rowAfterKey(key: string, index: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return index < last ? index + 1 : null;
    case 'ArrowUp':
      return index > 0 ? index - 1 : null;
    case 'Home':
      return index > 0 ? 0 : null;
    case 'End':
      return index < last ? last : null;
    default:
      return null;
  }
}
