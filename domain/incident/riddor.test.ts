import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, Instant, LocalDate } from '../dates/local-date';
import { ABSENCES, type IncidentDetails } from './details';
import { reportBy, riddorDuty, riddorOpen } from './riddor';

const monday = Instant.parse('2026-11-23T09:10:00.000Z');
const day = (text: string) => LocalDate.parse(text);

test('D12: more than seven days and a specified injury are reported, more than three written down', () => {
  expect(['none', 'up-to-3', 'over-3', 'over-7', 'specified', 'not-known', undefined].map(riddorDuty)).toEqual([
    'none',
    'none',
    'write-down',
    'report',
    'report',
    'not-known',
    'not-known',
  ]);
});

describe('D12: the days of the law', () => {
  test('fifteen days for more than seven days away, ten for a specified injury or a death, none where it is only written down', () => {
    const by = (details: IncidentDetails) => reportBy(details, day('2026-11-20'), monday);
    expect(by({ absence: 'over-7' })).toBe('2026-12-05');
    expect(by({ absence: 'specified' })).toBe('2026-11-30');
    for (const absence of ['none', 'not-known', 'up-to-3', 'over-3']) expect(by({ absence })).toBeNull();
    expect(by({})).toBeNull();
  });
  test('are counted from the day on which it was recorded where the day of it isn’t known, never later than that', () => {
    fc.assert(
      fc.property(fc.constantFrom('over-7', 'specified'), fc.integer({ min: 0, max: 400 }), (absence, ago) => {
        const recorded = day('2026-11-23');
        const last = reportBy({ absence }, null, monday);
        expect(last).toBe(addDays(recorded, absence === 'over-7' ? 15 : 10));
        expect((reportBy({ absence }, addDays(recorded, -ago), monday) ?? '') <= (last ?? '')).toBe(true);
      }),
    );
  });
});

test('D12: only a reference closes what the law asks for, whatever else is filled in', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ABSENCES), fc.string(), fc.string(), (absence, injury, riddor) => {
      const duty = riddorDuty(absence);
      const asked = duty === 'report' || duty === 'write-down' ? duty : null;
      expect(riddorOpen({ absence, injury, riddor })).toBe(riddor.trim() === '' ? asked : null);
    }),
  );
});
