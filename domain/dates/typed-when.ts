import type { Happened } from '../incident/incident';
import { addDays, dayInEngland, type Instant, type LocalDate, type LocalTime, timeInEngland } from './local-date';
import { digitsForWords } from './number-words';
import { takeDay } from './typed-day';
import { takeTime } from './typed-time';

/**
 * Reads when something happened as people type it: `now`, `today 8.40`, `8:40`, `yesterday 3.15`, `3.15pm`, `Fri 14:10`, `23/11 8.40`,
 * `23 Nov 2026, 08:40`, `ten past nine yesterday`, or nothing. Never gives a day or time that is still to come. In doubt it leaves the part
 * open; the words are always kept, and nothing is refused:
 * - a time alone is today's; one that is still to come today leaves the day open, since it may be any day;
 * - a weekday's name is the last such day; with a time still to come today, the week before;
 * - `today`, or today's date, with a time still to come: the day stands, the time is open;
 * - two days, or a weekday that is not that date's, leave the day open; two times with *or* between, the time.
 */
export function readTypedWhen(text: string, now: Instant): Happened {
  const asTyped = text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim();
  const today = dayInEngland(now);
  const timeNow = timeInEngland(now);
  const plain = plainWords(asTyped);
  if (plain === '') return { day: null, time: null, asTyped };
  if (/^(?:just |right )?now$/.test(plain)) return { day: today, time: timeNow, asTyped };
  const typedDay = takeDay(plain, today);
  const rest = typedDay?.rest ?? plain;
  const time = takeTime(rest.replace(/\s+/g, ' ').trim(), { day: typedDay !== null }) ?? null;
  if (typedDay === null) return { ...onTheDay(today, time, timeNow), asTyped };
  const { day, movable } = typedDay;
  const toCome = day === today && time !== null && time > timeNow;
  if (!toCome) return { day, time, asTyped };
  return movable ? { day: addDays(today, -7), time, asTyped } : { day, time: null, asTyped };
}

function onTheDay(
  today: LocalDate,
  time: LocalTime | null,
  timeNow: LocalTime,
): { readonly day: LocalDate | null; readonly time: LocalTime | null } {
  return { day: time !== null && time <= timeNow ? today : null, time };
}

/**
 * Do the words say something about the time of day that is not a time of the clock: that nobody knows it, or a part of the day? Then the
 * time is not still to add (D4: *date, time or "unknown"*).
 */
export function saysTimeOfDay(asTyped: string): boolean {
  return /\b(?:unknown|not known|don['’]?t know|not sure|unsure|no time|all day|morning|break(?:time)?|lunch(?:time)?|afternoon|evening|night|weekend|pick[ -]?up|drop[ -]?off|home ?time|after school|before school|during)\b/i.test(
    asTyped,
  );
}

function plainWords(text: string): string {
  const small = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[,;@()]/g, (mark) => (mark === '@' ? ' at ' : ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
  return digitsForWords(small);
}
