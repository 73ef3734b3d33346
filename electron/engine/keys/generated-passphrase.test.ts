import { describe, expect, test } from 'vitest';
import { GENERATED_WORDS, generatePassphrase, loadWords, WORD_LIST_LENGTH } from './generated-passphrase';

describe('a generated passphrase', () => {
  test('has five words of the list, with hyphens between them', async () => {
    const words = (await generatePassphrase()).split('-');
    expect(words).toHaveLength(GENERATED_WORDS);
    const list = new Set(await loadWords());
    expect(words.every((word) => list.has(word))).toBe(true);
  });

  test('the list has 7,776 different words of three to nine small letters, so a word is worth 12.9 bits', async () => {
    const list = await loadWords();
    expect(new Set(list).size).toBe(WORD_LIST_LENGTH);
    expect(list.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
    expect(GENERATED_WORDS * Math.log2(list.length)).toBeGreaterThan(64.6);
  });

  test('draws evenly from the whole list', async () => {
    const list = await loadWords();
    const sixteenths = new Array<number>(16).fill(0);
    const drawn = new Set<string>();
    for (let count = 0; count < 4_000; count += 1) {
      for (const word of (await generatePassphrase()).split('-')) {
        const part = Math.floor((list.indexOf(word) * 16) / list.length);
        sixteenths[part] = (sixteenths[part] ?? 0) + 1;
        drawn.add(word);
      }
    }
    // 20,000 draws: 1,250 a part, standard deviation 34; chance leaves seven of them once in more than 10^10 runs.
    for (const count of sixteenths) expect(Math.abs(count - 1_250)).toBeLessThan(7 * 34);
    expect(drawn.size).toBeGreaterThan(7_000);
  });
});
