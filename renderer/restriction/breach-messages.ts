import { dayInEngland, shownDate } from '../../domain/dates/local-date';
import type { Breach } from '../../domain/incident/incident';
import { shownWhen } from '../../domain/incident/shown-values';

export const words = {
  breaches: 'Breaches',
  reading: 'Reading the breaches',
  none: 'None recorded.',
  record: 'Record a breach',
} as const;

/** `INC-2026-0012, Tue 24 Nov 2026, 8:40`, or when it was recorded where the day is not known. */
export function breachOn({ happened, recordedAt, reference }: Breach): string {
  const when = happened.day === null ? `recorded ${shownDate(dayInEngland(recordedAt))}` : shownWhen(happened);
  return `${reference}, ${when}`;
}

/** What was done about it. */
export function breachDone({ done }: Breach): string {
  return done === '' ? 'Still to add: what was done about it.' : `Done: ${done}`;
}
