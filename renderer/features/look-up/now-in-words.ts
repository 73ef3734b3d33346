import type { LocalDate } from '../../../domain/dates/local-date';
import { shownComingDay } from '../../../domain/dates/shown-moment';
import type { HoldsNow, Turn } from '../../../domain/restriction/holds-now';
import { clockWords } from '../../../domain/restriction/shape-words';

/**
 * `Not now. From 8.45: the side gate.`, `Only the side gate, until 9.00.`, `Only by appointment: the office.` What is possible is named as
 * narrowly as the letter does; that somebody may come in is never said.
 */
export function nowInWords(now: HoldsNow, today: LocalDate): string {
  const { state, until, only, next, byAppointment } = now;
  if (state === 'other-hours') {
    return until === null
      ? 'These are not its hours.'
      : `These are not its hours. It holds again from ${turn(until, today)}.`;
  }
  const parts = only.map(
    ({ what, until: end }) => `Only ${lower(what)}${end === null ? '' : `, until ${turn(end, today)}`}.`,
  );
  if (only.length === 0) {
    if (next !== null) parts.push(`Not now. From ${turn(next.from, today)}: ${lower(next.what)}.`);
    else if (byAppointment.length === 0) parts.push('Not now.');
  }
  if (byAppointment.length > 0) {
    const first = parts.length === 0 ? 'Only by appointment' : 'By appointment';
    parts.push(`${first}: ${byAppointment.map(lower).join('; ')}.`);
  }
  if (until !== null) parts.push(`It holds until ${turn(until, today)}.`);
  return parts.join(' ');
}

/** `8.45` today, `Mon 30 Nov, 8.45` on another day. */
function turn({ day, time }: Turn, today: LocalDate): string {
  return day === today ? clockWords(time) : `${shownComingDay(day, today)}, ${clockWords(time)}`;
}

/** In the middle of a sentence: `The office` becomes `the office`; a name keeps its capital. */
function lower(text: string): string {
  return text.replace(/^(The|A|An|At|By|In|To) /, (word) => word.toLowerCase());
}
