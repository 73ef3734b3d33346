import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Requirement {
  id: string;
  title: string;
  without: { status: string; because: string; part?: true } | null;
}

const list: Requirement[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'requirements.json'), 'utf8'));
const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

test('the list has each of D1 to D74 and T1 to T80 once, in order', () => {
  expect(list.map(({ id }) => id)).toEqual([...numbered('D', 74), ...numbered('T', 80)]);
});

test('pinned are D4 to D14 and D20 to D49: none of them may lose its test', () => {
  const pinned: string[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'pinned.json'), 'utf8'));
  const among = (from: number, to: number) => numbered('D', to).slice(from - 1);
  expect(pinned).toEqual([...among(4, 14), ...among(20, 49)]);
});

test('titles are short, and no two are the same', () => {
  expect(list.filter(({ title }) => title.length < 10 || title.length > 90)).toEqual([]);
  expect(new Set(list.map(({ title }) => title)).size).toBe(list.length);
});

test('whatever has no test here gives its reason', () => {
  for (const { id, without } of list) {
    if (without === null) continue;
    expect(['not on this system', 'not for us'], id).toContain(without.status);
    expect(without.because.length, id).toBeGreaterThan(20);
    if ('part' in without) expect(without, id).toMatchObject({ part: true, status: 'not on this system' });
  }
});
