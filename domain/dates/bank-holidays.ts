import england from '../../assets/calendar/bank-holidays-england.json';
import type { LocalDate } from './local-date';

/** Years whose bank holidays are known. Earlier and later ones have none here, so every weekday counts as a school day there. */
export const BANK_HOLIDAY_YEARS = { first: 2015, last: 2060 } as const;

/**
 * England's bank holidays, 2015 to 2060. The file is what the `date-holidays` package says; a test compares the two, and `vitest run -u` on
 * that test writes the file anew. The package itself takes longer to load than the whole way from unlocking to Today may take.
 */
export const ENGLAND_BANK_HOLIDAYS: ReadonlySet<LocalDate> = new Set(
  Object.entries(england.years).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}` as LocalDate)),
);
