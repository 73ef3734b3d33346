import type { LocalDate } from '../../domain/dates/local-date';
import { readTypedDate } from '../../domain/dates/typed-date';
import { failed, type Missing, type Result, refused } from '../../domain/result';

/** That what was typed in a field is no day, no time or no number in its limits. */
export function unreadable(field: string, code: 'no-day' | 'no-time' | 'no-number'): Missing {
  return { field, code, label: 'needed' };
}

/** Sends with the day as typed in the field `on` (today or before), or says beside it that it can’t be read. `today` is null once it is locked. */
export async function withDay<T>(
  text: string,
  today: LocalDate | null,
  send: (on: LocalDate) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (today === null) return failed({ kind: 'locked' });
  const on = readTypedDate(text, today, 'past');
  return on === null ? refused<T>(unreadable('on', 'no-day')) : send(on);
}
