import Papa from 'papaparse';
import { Refusal } from './refusal';

/** Calls `take` with each row that the text holds, empty ones too, and with the line of the text on which it begins. What `take` throws ends it. */
export function eachRow(text: string, take: (cells: readonly string[], line: number) => void): void {
  // One kind of line break, so that lines can be counted and a file that mixes them is read like any other.
  const plain = text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  let line = 1;
  let from = 0;
  let stopped: { readonly why: unknown } | undefined;
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      const begins = line;
      line += breaksBetween(plain, from, meta.cursor);
      from = meta.cursor;
      try {
        // Quotes that don't match: where this cell ends is a guess, and so is the rest of the file.
        if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('not-a-table', begins);
        take(data, begins);
      } catch (why) {
        stopped = { why };
        parser.abort();
      }
    },
  });
  if (stopped !== undefined) throw stopped.why;
}

/** Guessed by itself, from the first rows with something in them: empty lines count as rows of one cell, and have to be seen when lines are counted. */
function delimiterOf(plain: string): string {
  const { meta } = Papa.parse(plain, {
    delimitersToGuess: [',', ';', '\t'],
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: 1,
  });
  return meta.delimiter;
}

function breaksBetween(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}
