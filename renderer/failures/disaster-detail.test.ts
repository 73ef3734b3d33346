import { describe, expect, it } from 'vitest';
import { DisasterState } from '../../domain/result';
import { detailSentence, otherPc } from './disaster-detail';
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
    const left = { host: 'OFFICE-2', since: '2026-11-23T08:40:00.000Z', sameHost: 0 };
    expect(detailSentence('open-elsewhere', left)).toBe(
      'It is open on the PC “OFFICE-2”, since Mon 23 Nov 2026, 8:40.',
    );
    expect(detailSentence('entries-missing', { missing: 3 })).toContain('3');
    expect(detailSentence('disk-full', undefined)).toBeNull();
  });
  it('another PC can be named to go on all the same, this one and an unknown one cannot', () => {
    const since = '2026-11-23T08:40:00.000Z';
    expect(otherPc('open-elsewhere', { host: 'OFFICE-2', since, sameHost: 0 })).toEqual({ host: 'OFFICE-2', since });
    for (const detail of [undefined, { host: 'OFFICE-2', since, sameHost: 1 }, { host: '', since, sameHost: 0 }])
      expect(otherPc('open-elsewhere', detail)).toBeNull();
    expect(otherPc('read-only', { host: 'OFFICE-2', since, sameHost: 0 })).toBeNull();
  });
});
