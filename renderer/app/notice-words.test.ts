import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '../../domain/dates/local-date';
import { failedSignInWords, restoredWords } from './notice-words';

const today = LocalDate.parse('2026-11-24');
const at = Instant.parse('2026-11-23T08:12:00.000Z');

describe('what was noticed at an unlocking', () => {
  it('attempts are counted, with the last one where it is known', () => {
    expect(failedSignInWords(2, at, LocalDate.parse('2026-11-30'))).toBe(
      '2 attempts with a wrong passphrase since you last unlocked (the last one Mon 23 Nov 2026, 8:12). If that was you, there is nothing to do.',
    );
    expect(failedSignInWords(1, at, today)).toContain('1 attempt with a wrong passphrase since you last unlocked (y');
    expect(failedSignInWords(1200, null, today)).toContain(
      '1,200 attempts with a wrong passphrase since you last unlocked.',
    );
  });
  it('a restore says from when on something may be missing, in summer as England’s clocks show it', () => {
    expect(restoredWords(Instant.parse('2026-07-01T08:41:00.000Z'))).toBe(
      'These records were restored from a copy made Wed 1 Jul 2026, 9:41. What was recorded after that is not in here.',
    );
  });
});
