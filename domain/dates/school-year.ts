import type { LocalDate } from './local-date';

/** The school year that a day is in, by the calendar year in which it began: years begin on 1 September. */
export function schoolYearOf(day: LocalDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month >= 9 ? year : year - 1;
}

/**
 * The school year that a day of a term belongs to, by the calendar year in which it began. A school year runs from the first term that begins after July
 * (Education Act 1996, section 579(1), *school year*): a few schools begin at the end of August.
 */
export function termYearOf(day: LocalDate): number {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month >= 8 ? year : year - 1;
}

/** `2026/27`. */
export function schoolYearInWords(began: number): string {
  return `${began}/${String((began + 1) % 100).padStart(2, '0')}`;
}
