import { describe, expect, it } from 'vitest';
import { DisasterState } from '../../domain/result';
import { detailSentence } from './disaster-detail';
import { disasterWords } from './disaster-words';

describe('words for disasters', () => {
  it.each(DisasterState.options)('say for each what to do, and offer a way on: %s', (state) => {
    const { title, what, steps, waysOut } = disasterWords(state);
    expect([title, what, ...steps].every((sentence) => sentence.length > 10)).toBe(true);
    expect(steps.length + waysOut.length).toBeGreaterThan(1);
  });
  it('name the other PC, and how much is missing', () => {
    expect(detailSentence('open-elsewhere', { host: 'OFFICE-2', since: '', sameHost: 0 })).toContain('OFFICE-2');
    expect(detailSentence('open-elsewhere', { host: 'OFFICE-2', since: '', sameHost: 1 })).toContain('this PC');
    expect(detailSentence('entries-missing', { missing: 3 })).toContain('3');
    expect(detailSentence('disk-full', undefined)).toBeNull();
  });
});
