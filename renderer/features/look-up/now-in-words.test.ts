import { expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../../domain/dates/local-date';
import type { HoldsNow } from '../../../domain/restriction/holds-now';
import { nowInWords } from './now-in-words';

const today = '2026-11-24' as LocalDate;
const turn = (time: string, day = '2026-11-24') => ({ day: day as LocalDate, time: time as LocalTime });
const holding: HoldsNow = { state: 'holds', until: null, only: [], next: null, byAppointment: [] };

test.each<[Partial<HoldsNow>, string]>([
  [{ next: { what: 'The side gate', from: turn('08:45') } }, 'Not now. From 8.45: the side gate.'],
  [
    { next: { what: 'The side gate', from: turn('08:45', '2026-11-30') } },
    'Not now. From Mon 30 Nov, 8.45: the side gate.',
  ],
  [{ only: [{ what: 'The side gate', until: turn('09:00') }] }, 'Only the side gate, until 9.00.'],
  [{ byAppointment: ['The office'] }, 'Only by appointment: the office.'],
  [{ until: turn('16:00') }, 'Not now. It holds until 16.00.'],
  [
    { state: 'other-hours', until: turn('08:00', '2026-11-25') },
    'These are not its hours. It holds again from Wed 25 Nov, 8.00.',
  ],
  [{ state: 'other-hours' }, 'These are not its hours.'],
])('%j', (change, words) => {
  expect(nowInWords({ ...holding, ...change }, today)).toBe(words);
  expect(words).not.toMatch(/may|allowed|clear|safe/i);
});
