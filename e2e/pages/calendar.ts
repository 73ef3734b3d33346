import { expect, type Page } from '@playwright/test';
import { pressByKey } from './keyboard';
import { goTo, title } from './navigation';

/** From the settings to the school's calendar, by keyboard. */
export async function openCalendar(page: Page): Promise<void> {
  await goTo(page, 'Settings');
  await pressByKey(page, page.getByRole('button', { name: 'Open the school calendar' }));
  await expect(title(page, 'School calendar')).toBeFocused();
}

/** A date of a term's row: `First day, term 1`. */
export function termField(
  page: Page,
  which: 'Name' | 'First day' | 'Last day' | 'Half term from' | 'Half term to',
  term: number,
) {
  return page.getByRole('textbox', { name: new RegExp(`^${which}, term ${term}`) });
}

/** One school year as it is shown. */
export function schoolYear(page: Page, words: string) {
  return page.getByRole('region', { name: `School year ${words}` });
}

/** A calendar of these events, each `begin end title`, as a school's website gives it. */
export function calendarFile(...events: readonly (readonly [begin: string, end: string, title: string])[]) {
  const lines = events.flatMap(([begin, end, summary]) => [
    'BEGIN:VEVENT',
    `DTSTART;VALUE=DATE:${begin}`,
    `DTEND;VALUE=DATE:${end}`,
    `SUMMARY:${summary}`,
    'END:VEVENT',
  ]);
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return { name: 'terms.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
}
