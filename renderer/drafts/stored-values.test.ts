import { describe, expect, it } from 'vitest';
import { storedValues } from './stored-values';

const initial = { whatHappened: '', clauses: [] as readonly string[], chosen: null, ticks: { child: false } };

describe('values of a draft', () => {
  it('come back as they were kept', () => {
    const kept = { whatHappened: 'He came', clauses: ['E1'], chosen: 'x', ticks: { child: true } };
    expect(storedValues(initial, kept)).toEqual(kept);
  });
  it('of an older form keep what still fits', () => {
    const older = { whatHappened: 'He came', clauses: 'E1', ticks: { kid: true }, gone: 1 };
    expect(storedValues(initial, older)).toEqual({ ...initial, whatHappened: 'He came' });
  });
  it('of an older form keep the parts of a part, when a newer form asks for one more', () => {
    const grounds = { part: '', incidents: [] as readonly string[], parent: 'not-known' };
    const older = { grounds: { part: 'He shouted', incidents: ['a'] } };
    expect(storedValues({ grounds }, older)).toEqual({
      grounds: { part: 'He shouted', incidents: ['a'], parent: 'not-known' },
    });
  });
});
