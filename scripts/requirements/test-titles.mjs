const CLAIM = /^((?:[DT]\d+)(?:, ?[DT]\d+)*): *(.*)$/s;
const LIKE_A_CLAIM = /^\s*[DT]\d+\b/i;

/**
 * What a title claims: `D8, T42: a rule` gives `{ids: ['D8', 'T42'], says: 'a rule'}`; a title that claims nothing gives null. One that begins
 * like a claim and isn't written as one gives `{wrong}`, a sentence: it would otherwise be left out in silence.
 */
export function readTitle(title) {
  const match = CLAIM.exec(title);
  if (match?.[2]?.trim()) return { ids: match[1].split(/, ?/), says: match[2].trim() };
  if (!LIKE_A_CLAIM.test(title)) return null;
  return { wrong: `"${title}" begins like a requirement, but not as \`D8: …\` or \`D8, T42: …\`` };
}
