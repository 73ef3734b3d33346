import {
  addDays,
  addMonths,
  dayInEngland,
  type Instant,
  type LocalDate,
  shownDate,
  shownTime,
  timeInEngland,
} from './local-date';

/** `today, 8:39`, `yesterday, 15:10`, `Mon 23 Nov 2026, 8:39`: an instant as people in England say it on the day `today`. */
export function shownMoment(at: Instant, today: LocalDate): string {
  return `${dayAsSeen(dayInEngland(at), today)}, ${shownTime(timeInEngland(at))}`;
}

/**
 * A day to come in a list: without its year (`Mon 7 Dec`) as long as it can't be taken for another year's, that is within eleven months from
 * today. Any other with its year.
 */
export function shownComingDay(day: LocalDate, today: LocalDate): string {
  const shown = shownDate(day);
  return day >= today && day <= addMonths(today, 11) ? shown.replace(/ \d{4}$/, '') : shown;
}

function dayAsSeen(day: LocalDate, today: LocalDate): string {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : shownDate(day);
}
