import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, dayOfWeek, LocalDate } from './local-date';
import { digitsForWords } from './number-words';

/** Which way a date without a year, or a weekday alone, is read. */
export type Lean = 'coming' | 'past';

const WEEKDAY =
  '(?<weekday>mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday)\\.?,?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?,?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?,?';
const YEAR = "'?(?<year>\\d{4}|\\d{2})";
const COUNT = '(?<count>\\d{1,3}|a|an|one)';
const UNIT = '(?<unit>day|week|fortnight|month|year)s?';

/** Ways of writing a date, each the whole text. Day before month, as in England. */
const WRITTEN: readonly RegExp[] = [
  '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})',
  '(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})(?:[/.-](?<year>\\d{4}|\\d{2}))?',
  `${DAY}(?: of)? ?${MONTH}(?: ?${YEAR})?`,
  `${MONTH} ?${DAY}(?: ${YEAR})?`,
].map((written) => new RegExp(`^(?:${WEEKDAY} ?)?(?:the )?${written}$`));

const ALONE = new RegExp(`^(?:(?<which>next|this|last|on) )?${WEEKDAY}$`);
const AHEAD = new RegExp(`^(?:in )?${COUNT} ${UNIT}(?: from (?:now|today))?$`);
const AGO = new RegExp(`^${COUNT} ${UNIT} ago$`);
/** A map: what people type is looked up in it, and an object would also answer to the names of its own parts. */
const SOON: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
]);

type Parts = Readonly<Record<string, string | undefined>>;

/**
 * Reads a day as people type it: `23/11/2026`, `23.11.26`, `23 Nov`, `Mon 30 Nov`, `30th November 2026`, `tomorrow`, `Friday`, `in 3 weeks`,
 * `2 months ago`. Null where it is no date, no real one, or where the weekday isn't that date's. Without a year it is the next such date
 * (`past`: the last one); a month at most on the other side counts too, since that is rather a slip, or a date just gone by, than
 * almost a year away.
 */
export function readTypedDate(text: string, today: LocalDate, lean: Lean): LocalDate | null {
  const plain = plainWords(text);
  const soon = SOON.get(plain);
  if (soon !== undefined) return addDays(today, soon);
  for (const pattern of WRITTEN) {
    const parts = pattern.exec(plain)?.groups;
    if (parts !== undefined) return written(parts, today, lean);
  }
  const alone = ALONE.exec(plain)?.groups;
  if (alone !== undefined) return onWeekday(alone, today, lean);
  const ahead = AHEAD.exec(plain)?.groups;
  if (ahead !== undefined) return moved(ahead, today, 1);
  const ago = AGO.exec(plain)?.groups;
  return ago === undefined ? null : moved(ago, today, -1);
}

function written(parts: Parts, today: LocalDate, lean: Lean): LocalDate | null {
  const day = Number(parts.day);
  const month = parts.name === undefined ? Number(parts.month) : MONTHS.indexOf(parts.name.slice(0, 3)) + 1;
  const found =
    parts.year === undefined ? withoutYear(month, day, today, lean) : realDay(fullYear(parts.year), month, day);
  const weekday = parts.weekday;
  if (found === null || weekday === undefined) return found;
  return dayOfWeek(found) === weekdayNumber(weekday) ? found : null;
}

function withoutYear(month: number, day: number, today: LocalDate, lean: Lean): LocalDate | null {
  const thisYear = Number(today.slice(0, 4));
  // Four years on either side hold a 29 February, as a rule.
  const years = [0, 1, 2, 3, 4].map((step) => thisYear + (lean === 'coming' ? step - 1 : 1 - step));
  const edge = addMonths(today, lean === 'coming' ? -1 : 1);
  for (const year of years) {
    const found = realDay(year, month, day);
    if (found !== null && (lean === 'coming' ? found >= edge : found <= edge)) return found;
  }
  return null;
}

function onWeekday(parts: Parts, today: LocalDate, lean: Lean): LocalDate {
  const ahead = (weekdayNumber(parts.weekday ?? '') - dayOfWeek(today) + 7) % 7;
  if (parts.which === 'next') return addDays(today, ahead === 0 ? 7 : ahead);
  if (parts.which === 'last') return addDays(today, ahead - 7);
  if (parts.which === 'this') return addDays(today, ahead);
  if (ahead === 0) return today;
  return addDays(today, lean === 'coming' ? ahead : ahead - 7);
}

function moved(parts: Parts, today: LocalDate, direction: 1 | -1): LocalDate {
  const typed = Number(parts.count);
  const count = direction * (Number.isNaN(typed) ? 1 : typed);
  switch (parts.unit) {
    case 'week':
      return addDays(today, 7 * count);
    case 'fortnight':
      return addDays(today, 14 * count);
    case 'month':
      return addMonths(today, count);
    case 'year':
      return addMonths(today, 12 * count);
    default:
      return addDays(today, count);
  }
}

function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
}

function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2_000 : 0);
}

function realDay(year: number, month: number, day: number): LocalDate | null {
  if (year < 1900) return null;
  try {
    return LocalDate.parse(Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString());
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function plainWords(text: string): string {
  const small = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return digitsForWords(small);
}
