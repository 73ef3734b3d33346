/** No word that anybody writes is as long, and Chromium still breaks one of this length where it has to. */
const LONGEST = 10_000;

/** The text in parts, each with its place, such that nothing longer than 10,000 letters without a space is left in one. */
export function breakable(text: string): readonly { readonly at: number; readonly part: string }[] {
  const parts: { at: number; part: string }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    for (let at = index + LONGEST; at < index + word.length; at += LONGEST) {
      const whole = isHalf(text, at) ? at + 1 : at;
      parts.push({ at: from, part: text.slice(from, whole) });
      from = whole;
    }
  }
  parts.push({ at: from, part: text.slice(from) });
  return parts;
}

/** Would a cut here take a letter that is stored as a pair apart? */
function isHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
