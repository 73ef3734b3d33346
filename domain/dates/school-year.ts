import type { LocalDate } from './local-date';

/** The school year that a day is in, by the calendar year in which it began: years begin on 1 September. */
export function schoolYearOf(day: LocalDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month >= 9 ? year : year - 1;
}

/** `2026/27`. */
export function schoolYearInWords(began: number): string {
  return `${began}/${String((began + 1) % 100).padStart(2, '0')}`;
}
