import { afterEach, expect, it, vi } from 'vitest';
import { CSV_LIMITS } from '../../domain/import/csv-limits';
import { readCsv } from './read-file';

const asked = vi.fn<(bytes: ArrayBuffer) => Promise<unknown>>();
vi.stubGlobal('window', { reader: { readCsv: asked } });
afterEach(() => asked.mockReset());

const file = new File(['A,B\n1,2'], 'list.csv');
const problem = (code: string) => ({ ok: false, problem: { code, line: null } });
const good = { ok: true, value: { headers: ['A', 'B'], rows: [['1', '2']] } };
const withTable = (value: object) => ({ ok: true, value: { ...good.value, ...value } });

it('gives the reader the bytes of the file, and its answer to the page', async () => {
  asked.mockResolvedValue(good);
  expect(await readCsv(file)).toEqual(good);
  expect(asked.mock.lastCall?.[0]).toEqual(await file.arrayBuffer());
  const refused = { ok: false, problem: { code: 'cell-too-long', line: 7 } };
  asked.mockResolvedValue(refused);
  expect(await readCsv(file)).toEqual(refused);
});

it('doesn’t read a file that is too large', async () => {
  expect(await readCsv(new File([new Uint8Array(CSV_LIMITS.bytes + 1)], 'big.csv'))).toEqual(problem('too-large'));
  expect(asked).not.toHaveBeenCalled();
});

it('says so where the file can’t be read', async () => {
  const gone = Object.assign(new File([], 'gone.csv'), {
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  expect(await readCsv(gone)).toEqual(problem('unreadable'));
});

it.each([
  ['nothing', null],
  ['words', 'A,B'],
  ['more beside it', { ...good, more: 1 }],
  ['a row that is too short', withTable({ rows: [['1']] })],
  ['a cell that is too long', withTable({ rows: [['1', 'x'.repeat(CSV_LIMITS.cell + 1)]] })],
  ['a control character', withTable({ rows: [['1', '\u001b']] })],
  ['a number', withTable({ rows: [['1', 2]] })],
  ['too many rows', withTable({ rows: Array.from({ length: CSV_LIMITS.rows + 1 }, () => ['1', '2']) })],
  [
    'too many columns',
    withTable({ headers: Array.from({ length: CSV_LIMITS.columns + 1 }, (_, n) => `${n}`), rows: [] }),
  ],
  ['a header twice', withTable({ headers: ['A', 'A'] })],
  ['no headers', withTable({ headers: [], rows: [] })],
  ['an unknown reason', problem('because')],
  ['a line before the first', { ok: false, problem: { code: 'empty', line: 0 } }],
])('T55: takes nothing odd from a reader that was taken over: %s', async (_, answer) => {
  asked.mockResolvedValue(answer);
  expect(await readCsv(file)).toEqual(problem('reader-failed'));
});

it('T55: an answer that can’t cross is none', async () => {
  asked.mockRejectedValue(new Error('could not be cloned'));
  expect(await readCsv(file)).toEqual(problem('reader-failed'));
});
