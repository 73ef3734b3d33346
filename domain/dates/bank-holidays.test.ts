import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { BANK_HOLIDAY_YEARS, ENGLAND_BANK_HOLIDAYS } from './bank-holidays';

/** Written down by hand from the rules (Easter, first and last Mondays, substitute days) and the extra days of 2020, 2022 and 2023; weekdays only. */
const BY_HAND: Readonly<Record<number, string>> = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2029: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2030: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
};

it.each(Object.entries(BY_HAND))('the bank holidays of %s are those of a hand-checked list', (year, days) => {
  const onWeekdays = [...ENGLAND_BANK_HOLIDAYS]
    .filter((day) => day.startsWith(year) && new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0)
    .map((day) => day.slice(5));
  expect(onWeekdays.join(' ')).toBe(days);
});

it('the file of bank holidays says what the package says', async () => {
  const england = new Holidays('GB', 'ENG');
  const lines: string[] = [];
  for (let year = BANK_HOLIDAY_YEARS.first; year <= BANK_HOLIDAY_YEARS.last; year += 1) {
    const days = england.getHolidays(year).filter(({ type }) => type === 'public');
    lines.push(`    "${year}": "${days.map(({ date }) => date.slice(5, 10)).join(' ')}"`);
  }
  const text = `{\n  "source": "date-holidays (CC BY 3.0), GB-ENG, public holidays",\n  "years": {\n${lines.join(',\n')}\n  }\n}\n`;
  await expect(text).toMatchFileSnapshot('../../assets/calendar/bank-holidays-england.json');
});
