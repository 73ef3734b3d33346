import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFeatures } from './features.mjs';

const kept = readFileSync(path.join(import.meta.dirname, 'features.md'), 'utf8');

test('the table kept by hand has every feature once, in order, with where it stands', () => {
  const { counts, problems } = readFeatures(kept);
  expect(problems).toEqual([]);
  expect(counts.yes + counts.partly + counts.later + counts['not for us']).toBe(91);
});

test.each([
  ['a row is missing', (text: string) => text.replace(/^\| F40 .*\n/m, ''), 'F40 is expected where F41 stands'],
  [
    'the last row is missing',
    (text: string) => text.replace(/^\| F91 .*\n/m, ''),
    'F91 is expected where nothing stands',
  ],
  ['a row stands twice', (text: string) => text.replace(/^(\| F40 .*\n)/m, '$1$1'), 'F41 is expected where F40 stands'],
  ['one too many', (text: string) => `${text}| F92 | more | later |\n`, 'nothing more is expected where F92 stands'],
  ['an unknown standing', (text: string) => text.replace(/^(\| F40 .*)\| yes \|/m, '$1| soon |'), 'cannot read "| F40'],
  [
    'partly without what is missing',
    (text: string) => text.replace(/^(\| F40 .*)\| yes \|/m, '$1| partly |'),
    'cannot read "| F40',
  ],
])('planted: %s', (_name, plant, said) => {
  const planted = plant(kept);
  expect(planted).not.toBe(kept);
  expect(readFeatures(planted).problems.join('\n')).toContain(said);
});
