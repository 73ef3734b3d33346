import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, dayOfWeek, LocalDate } from './local-date';

/** A day that was found in a text, and the text without it. */
export interface TypedDay {
  /** Null where two readings contradict each other, or where the day is still to come. */
  readonly day: LocalDate | null;
  /** A weekday's name alone: with a time that is still to come it means a week earlier. */
  readonly movable: boolean;
  readonly rest: string;
}

const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Read = (match: RegExpExecArray, today: LocalDate) => LocalDate | null;

/** Ways of writing a date, the plainest first. Day before month, as in England. */
const DATES: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: /\b(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?/,
    read: ([, year, month, day], today) => dated(day, month, year, today),
  },
  {
    pattern: /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/,
    read: ([, day, , month, year], today) => dated(day, month, year, today),
  },
  {
    pattern: /\b(\d{1,2})[/-](\d{1,2})\b(?![:.]\d)/,
    read: ([, day, month], today) => dated(day, month, undefined, today),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(${MONTH})\\b\\.?(?:,? ?'?((?:19|20)\\d\\d)\\b)?`),
    read: ([, day, month, year], today) => dated(day, monthNumber(month), year, today),
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)(?:,? ?'?((?:19|20)\\d\\d)\\b)?`),
    read: ([, month, day, year], today) => dated(day, monthNumber(month), year, today),
  },
  { pattern: /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/, read: ([, day], today) => lastDayOfMonth(Number(day), today) },
];

const RELATIVE: readonly { readonly pattern: RegExp; readonly daysAgo: (match: RegExpExecArray) => number }[] = [
  { pattern: /\b(?:the )?day before yesterday\b/, daysAgo: () => 2 },
  { pattern: /\b(\d{1,3}) days? ago\b/, daysAgo: (match) => Number(match[1]) },
  { pattern: /\b(?:a|1) week ago\b/, daysAgo: () => 7 },
  { pattern: /\b(\d{1,2}) weeks ago\b/, daysAgo: (match) => 7 * Number(match[1]) },
  { pattern: /\b(?:yesterday|yest|last night(?= |$))/, daysAgo: () => 1 },
  { pattern: /\b(?:today|tonight|this (?=morning|afternoon|evening|lunch|break))/, daysAgo: () => 0 },
];

/**
 * Takes the day out of a text (small letters, single spaces). Null if there is none. A date without a year is the last such date; a
 * weekday's name is the last such day, today included unless *last* stands before it. A day to come is null: a happening has happened.
 */
export function takeDay(text: string, today: LocalDate): TypedDay | null {
  const dated = takeDated(text, today);
  const weekday = takeWeekday(dated?.rest ?? text, today);
  if (dated === null) return weekday === null ? null : onlyOne(weekday, today);
  if (weekday === null) return onlyOne(dated, today);
  const agrees = dated.day !== null && weekday.number === dayOfWeek(dated.day);
  return { day: agrees ? dated.day : null, movable: false, rest: weekday.rest };
}

/** With a second day beside the first, neither counts: nobody can say which is meant. */
function onlyOne(found: TypedDay, today: LocalDate): TypedDay {
  const another = takeDated(found.rest, today) ?? takeWeekday(found.rest, today);
  return another === null ? found : { ...found, day: null, rest: another.rest };
}

function takeDated(text: string, today: LocalDate): TypedDay | null {
  for (const { pattern, daysAgo } of RELATIVE) {
    const match = pattern.exec(text);
    if (match === null) continue;
    // What of the day it was is kept, since it says whether a time is before or after noon.
    const kept = match[0] === 'tonight' || match[0] === 'last night' ? ' night ' : ' ';
    return { day: addDays(today, -daysAgo(match)), movable: false, rest: without(text, match, kept) };
  }
  for (const { pattern, read } of DATES) {
    const match = pattern.exec(text);
    if (match !== null) return { day: read(match, today), movable: false, rest: without(text, match) };
  }
  return null;
}

function takeWeekday(text: string, today: LocalDate): (TypedDay & { readonly number: number }) | null {
  const match = new RegExp(`\\b(last )?(${WEEKDAY})\\b\\.?`).exec(text);
  if (match === null) return null;
  const number = WEEKDAYS.indexOf((match[2] ?? '').slice(0, 3)) + 1;
  const ago = (dayOfWeek(today) - number + 7) % 7;
  const last = match[1] !== undefined;
  return { day: addDays(today, -(last && ago === 0 ? 7 : ago)), movable: !last, rest: without(text, match), number };
}

function dated(
  day: string | undefined,
  month: string | number | undefined,
  year: string | undefined,
  today: LocalDate,
): LocalDate | null {
  if (year === undefined) return lastSuchDate(Number(month), Number(day), today);
  const found = realDay(Number(year) + (year.length === 2 ? 2_000 : 0), Number(month), Number(day));
  return found !== null && found <= today ? found : null;
}

/**
 * The last date of that day and month, if it lies within eleven months: a date a little ahead of today is rather a slip than a happening of
 * nearly a year ago.
 */
function lastSuchDate(month: number, day: number, today: LocalDate): LocalDate | null {
  const thisYear = Number(today.slice(0, 4));
  for (const year of [thisYear, thisYear - 1]) {
    const found = realDay(year, month, day);
    if (found !== null && found <= today) return found >= addMonths(today, -11) ? found : null;
  }
  return null;
}

/** `the 23rd`: of this month, or of the last one that had such a day. */
function lastDayOfMonth(day: number, today: LocalDate): LocalDate | null {
  const first = Temporal.PlainDate.from(today).with({ day: 1 });
  for (let back = 0; back <= 2; back += 1) {
    const month = first.subtract({ months: back });
    const found = realDay(month.year, month.month, day);
    if (found !== null && found <= today) return found;
  }
  return null;
}

function realDay(year: number, month: number, day: number): LocalDate | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const parsed = LocalDate.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
  return parsed.success && year >= 1900 ? parsed.data : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;
}

function without(text: string, match: RegExpExecArray, instead = ' '): string {
  return `${text.slice(0, match.index)}${instead}${text.slice(match.index + match[0].length)}`;
}
