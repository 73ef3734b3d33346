import { addDays, dayInEngland, type Instant, type LocalDate, shownDate, shownTime, timeInEngland } from './local-date';

/** `today, 8:39`, `yesterday, 15:10`, `Mon 23 Nov 2026, 8:39`: an instant as people in England say it on the day `today`. */
export function shownMoment(at: Instant, today: LocalDate): string {
  return `${dayAsSeen(dayInEngland(at), today)}, ${shownTime(timeInEngland(at))}`;
}

function dayAsSeen(day: LocalDate, today: LocalDate): string {
  if (day === today) return 'today';
  return day === addDays(today, -1) ? 'yesterday' : shownDate(day);
}
