import { expect, test } from 'vitest';
import { findingInWords, outcomeInWords } from './finding-words';
import { lockCost, minutesInWords } from './messages';

/** The page may not import the engine; the test reads the list of codes from its source. */
const sources: Readonly<Record<string, string>> = import.meta.glob(
  ['../../../electron/engine/journal/finding.ts', '../../../electron/engine/casebook/header-and-journal.ts'],
  { query: '?raw', import: 'default', eager: true },
);

function codesOfTheEngine(): readonly string[] {
  return Object.values(sources).flatMap((source) => {
    const union = /(?:type FindingCode =|readonly code:)([^;]*);/.exec(source)?.[1] ?? '';
    return [...union.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
  });
}

test('every finding that the engine can have has a sentence of its own', () => {
  const codes = codesOfTheEngine();
  expect(codes.length).toBeGreaterThan(26);
  const sentences = codes.map((code) => findingInWords({ code, sequence: 1_204 }));
  expect(sentences.filter((sentence) => sentence.includes('no words'))).toEqual([]);
  expect(new Set(sentences).size).toBe(codes.length);
  expect(sentences.every((sentence) => sentence.includes('1,204'))).toBe(true);
});

test('an unknown finding is shown with its code, not hidden', () => {
  expect(findingInWords({ code: 'eaten-by-moths', sequence: null })).toContain('eaten-by-moths');
});

test('the outcome counts what was read and what is wrong', () => {
  expect(outcomeInWords(1, 0)).toContain('1 entry was read. None was changed');
  expect(outcomeInWords(12_000, 2)).toBe('12,000 entries were read. 2 things are not as recorded.');
});

test('every choice of minutes says what it costs', () => {
  for (let minutes = 1; minutes <= 15; minutes += 1) expect(lockCost(minutes).length).toBeGreaterThan(20);
  expect(lockCost(15)).toContain('15 minutes');
  expect(minutesInWords(1)).toBe('1 minute');
});
