/** Groups on a recovery sheet, and letters in each. */
export const SHEET_GROUPS = 13;
export const GROUP_LETTERS = 5;

/**
 * A typed group as it is compared: capitals, no spaces, `O` for `0` and `I` or `L` for `1` put right, since nobody can tell them apart
 * on paper.
 */
export function plainGroup(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

/** The groups of a sheet that was pasted as one text. */
export function groupsOf(text: string): readonly string[] {
  return plainGroup(text).match(/.{1,5}/g) ?? [];
}
