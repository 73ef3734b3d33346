const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50 };

const WORD = `(?:${[...ONES, ...Object.keys(TENS)].join('|')})`;
const NUMBER = new RegExp(
  `\\b(?:(${Object.keys(TENS).join('|')})(?:[ -](${ONES.slice(1, 10).join('|')}))?|(${ONES.join('|')}))\\b`,
  'g',
);

/**
 * Numbers from zero to fifty-nine that are written as words become digits: `ten past nine` becomes `10 past 9`, `eight forty` (a time)
 * becomes `8 40`. Takes small letters.
 */
export function digitsForWords(text: string): string {
  if (!new RegExp(`\\b${WORD}\\b`).test(text)) return text;
  return text.replace(NUMBER, (_, tens: string | undefined, ones: string | undefined, single: string | undefined) => {
    if (single !== undefined) return String(ONES.indexOf(single));
    return String((TENS[tens ?? ''] ?? 0) + (ones === undefined ? 0 : ONES.indexOf(ones)));
  });
}
