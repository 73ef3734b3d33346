import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_LIMITS } from '../../domain/import/csv-limits';
import { CsvRead } from '../../domain/import/read-csv';
import { readBytes } from './read-bytes';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readBytes(utf8(text));
const table = (headers: string[], ...rows: string[][]) => ({ ok: true, value: { headers, rows } });
const refusal = (code: string, line: number | null = null) => ({ ok: false, problem: { code, line } });

describe('a table from outside', () => {
  it.each([',', ';', '\t'])('is read whatever stands between its cells: %j', (between) => {
    const text = [
      ['Name', 'Class'],
      ['Ada', '3B'],
      ['Ben', ''],
    ].map((row) => row.join(between));

    expect(read(text.join('\r\n'))).toEqual(table(['Name', 'Class'], ['Ada', '3B'], ['Ben', '']));
  });

  it('may have one column, only headers, empty lines, and any mixture of line breaks', () => {
    expect(read('Name\nAda\n')).toEqual(table(['Name'], ['Ada']));
    expect(read('Name;Class\n')).toEqual(table(['Name', 'Class']));
    expect(read('\nA;B\n\n\n1;2')).toEqual(table(['A', 'B'], ['1', '2']));
    expect(read('\n\nA,B\r\n\r1,2\r , \n3,4')).toEqual(table(['A', 'B'], ['1', '2'], ['3', '4']));
  });

  it('keeps a cell of several lines as one line, and what would be a formula as text', () => {
    expect(read('A,B\n"one\r\ntwo\nthree",=1+1\n@SUM(A1),"-2+3"')).toEqual(
      table(['A', 'B'], ['one two three', '=1+1'], ['@SUM(A1)', '-2+3']),
    );
  });

  it('names a column by its place where its name is missing or comes twice', () => {
    expect(read('Name,,Name, Column 2 \n1,2,3,4')).toEqual(
      table(['Name', 'Column 2 (2)', 'Column 3', 'Column 2'], ['1', '2', '3', '4']),
    );
  });

  it('fills rows that are too short, cuts only what is empty, and refuses what stands under no header', () => {
    expect(read('A,B,C\n1\n1,2,3,,')).toEqual(table(['A', 'B', 'C'], ['1', '', ''], ['1', '2', '3']));
    expect(read('A,B\n"1\n1",2\n1,2,3')).toEqual(refusal('not-a-table', 4));
  });

  it('with nothing in it is empty', () => {
    for (const text of ['', '\ufeff', '\n\r\n', ' ,,\n,']) expect(read(text)).toEqual(refusal('empty'));
  });

  it.each([
    ['A,B\n1,"2\n3,4\n', 2],
    ['A,B\n1,2\n"3"x,4\n', 3],
    ['"A', 1],
  ])('is refused where its quotes don’t match: %j', (text, line) => {
    expect(read(text)).toEqual(refusal('not-a-table', line));
  });

  it('beyond a limit is refused, with the limit and the line', () => {
    const { bytes, rows, columns, cell } = CSV_LIMITS;
    const wide = (width: number) => Array.from({ length: width }, (_, place) => `c${place}`).join(',');

    expect(readBytes(new Uint8Array(bytes + 1))).toEqual(refusal('too-large'));
    expect(read(`A\n${'x\n'.repeat(rows)}`)).toMatchObject({ ok: true });
    expect(read(`A\n\n${'x\n'.repeat(rows + 1)}`)).toEqual(refusal('too-many-rows', rows + 3));
    expect(read(wide(columns))).toMatchObject({ ok: true });
    expect(read(`\n${wide(columns + 1)}`)).toEqual(refusal('too-many-columns', 2));
    expect(read(`A,B\n1,${'y'.repeat(cell)}`)).toMatchObject({ ok: true });
    expect(read(`A,B\n1,2\n1,${'y'.repeat(cell + 1)}`)).toEqual(refusal('cell-too-long', 3));
  });
});

describe('T55: a hostile table', () => {
  it('of a hundred thousand columns is refused at its line', () => {
    expect(read('x,'.repeat(100_000))).toEqual(refusal('too-many-columns', 1));
    expect(read(`A,B\n1,2\n${','.repeat(100_000)}`)).toEqual(refusal('too-many-columns', 3));
  });

  it('loses control characters and NULs, and nothing else', () => {
    expect(read('A\0,B\n\u00071\u001b[2J,"x\u0000\u0085y"')).toEqual(table(['A', 'B'], ['1[2J', 'xy']));
  });

  it.each(['"'.repeat(100_001), '"a"b'.repeat(50_000), '" '.repeat(100_000), '",\n'.repeat(50_001)])(
    'of quotes alone ends soon',
    (text) => {
      expect(CsvRead.safeParse(read(text)).success).toBe(true);
    },
  );

  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+cmd|’/C calc’!A0',
      '@x',
      '-2',
      '"',
      '""',
      'a"b',
      'a\nb',
      '\r\n',
      '  x  ',
      '<b>',
      '__proto__',
    ),
  );
  const between = fc.constantFrom(',', ';', '\t');
  /** As it should come back: a line without control characters, in which no other delimiter stands. */
  const expected = (text: string) => text.replace(/\r\n|[\n\r\t\v\f\u2028\u2029]/g, ' ').replace(/\p{Cc}/gu, '');
  const plain = cell.map((text) => text.replace(/[,;\t]/g, '.').replace(/\p{Cs}/gu, ''));
  const tables = fc.integer({ min: 2, max: 8 }).chain((width) =>
    fc.array(fc.array(plain, { minLength: width, maxLength: width }), { maxLength: 12 }).map((rows) => ({
      headers: Array.from({ length: width }, (_, place) => `h${place}`),
      rows: rows.filter((row) => row.some((each) => expected(each).trim() !== '')),
    })),
  );

  it('of any text comes back exactly as it was written', () => {
    fc.assert(
      fc.property(tables, between, fc.constantFrom('\n', '\r\n', '\r'), ({ headers, rows }, delimiter, newline) => {
        const written = Papa.unparse([headers, ...rows], { delimiter, newline });
        expect(read(written)).toEqual(table(headers, ...rows.map((row) => row.map(expected))));
      }),
      { numRuns: 300 },
    );
  });

  it('of any bytes never throws, and never gives more than the limits', () => {
    const parts = fc.array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '\0', 'a', '=1', '\ufeff', ' '), {
      maxLength: 400,
    });
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 2_000 }),
      parts.map((all) => utf8(all.join(''))),
      fc.uint8Array({ maxLength: 200 }).map((tail) => new Uint8Array([0xff, 0xfe, ...tail])),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        expect(CsvRead.safeParse(readBytes(some)).error).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
