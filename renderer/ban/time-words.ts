/** How often there was a temporary ban on the same record, this one counted: `Second time`. */
export function timeWords(before: number): string {
  return before < 4 ? `${['First', 'Second', 'Third', 'Fourth'][before]} time` : `${before + 1} times`;
}
