import { z } from 'zod';

/** Longest single line that a field takes, in UTF-16 code units. */
export const LINE_LIMIT = 300;
/** Longest narrative: about 80 printed pages, and far under what the bridge takes. */
export const NARRATIVE_LIMIT = 200_000;

/** One line of text as typed, trimmed; may be empty. Line breaks become spaces. */
export const Line = z
  .string()
  .max(LINE_LIMIT)
  .transform((text) =>
    wholeLetters(text)
      .replace(/[\r\n\u2028\u2029]+/g, ' ')
      .trim(),
  );

/** A narrative, exactly as typed; may be empty. */
export const Narrative = z.string().max(NARRATIVE_LIMIT).transform(wholeLetters);

/** Longest text of a few lines, such as a postal address, in UTF-16 code units. */
export const SHORT_TEXT_LIMIT = 1_000;

/** A few lines, exactly as typed; may be empty. */
export const ShortText = z.string().max(SHORT_TEXT_LIMIT).transform(wholeLetters);

const HALF_A_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Half of a pair that stands for one letter (cut off while pasting) becomes the mark for a letter that cannot be shown, for it has no bytes of its
 * own: stored in one place as an escape and in another as that mark, the same words would differ.
 */
function wholeLetters(text: string): string {
  return text.replace(HALF_A_PAIR, '\ufffd');
}

/** True if there is nothing but white space and invisible characters. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '') === '';
}

/** What stands on the lines of a text, trimmed; lines with nothing on them are none. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
}
