import { LocalTime } from './local-date';

/** What kind of hour a text speaks of. `school`: nothing said, so the hours of a school day are meant. */
type PartOfDay = 'morning' | 'afternoon' | 'night' | 'school' | 'exact';

const UNIT = '(?: ?(am|pm|a\\.m\\.?|p\\.m\\.?))?';

type Read = (match: RegExpExecArray, part: PartOfDay) => LocalTime | null;

/** Ways of writing a time, the plainest first. `bare` ones are taken only where a day or the word *at* stands beside them. */
const TIMES: readonly { readonly pattern: RegExp; readonly bare?: true; readonly read: Read }[] = [
  {
    pattern: new RegExp(`\\b(\\d{1,2})[:.h](\\d\\d)(?:[:.]\\d\\d)?(?: ?hrs?\\b)?${UNIT}(?![\\d/])`),
    read: ([, hour, minute, unit], part) => timeOf(Number(hour), Number(minute), unit, hour, part),
  },
  { pattern: /\b(\d\d)(\d\d) ?(?:hrs?|hours)\b/, read: ([, hour, minute]) => exactly(Number(hour), Number(minute)) },
  { pattern: /\b(0\d)([0-5]\d)\b/, read: ([, hour, minute]) => exactly(Number(hour), Number(minute)) },
  // Years look like these, so 19.. and 20.. are left alone.
  { pattern: /\b(1[0-8]|2[1-3])([0-5]\d)\b/, read: ([, hour, minute]) => exactly(Number(hour), Number(minute)) },
  {
    pattern: new RegExp(`\\b(\\d{1,2}|quarter|half)( ?min(?:ute)?s?)? (past|to|after|before) (\\d{1,2})${UNIT}\\b`),
    read: ([, minutes, named, side, hour, unit], part) => {
      // `3 to 4` is rather from three to four.
      if (named === undefined && Number(minutes) < 5) return null;
      return fromTheHour(minutes, side, Number(hour), unit, part);
    },
  },
  {
    pattern: new RegExp(`\\bhalf (\\d{1,2})${UNIT}\\b`),
    read: ([, hour, unit], part) => timeOf(Number(hour), 30, unit, hour, part),
  },
  {
    pattern: /\b(\d{1,2}) ([0-5]\d) ?(am|pm|a\.m\.?|p\.m\.?)/,
    read: ([, hour, minute, unit], part) => timeOf(Number(hour), Number(minute), unit, hour, part),
  },
  {
    pattern: /\b(\d{1,2}) ?(am|pm|a\.m\.?|p\.m\.?)(?![a-z])/,
    read: ([, hour, unit], part) => timeOf(Number(hour), 0, unit, hour, part),
  },
  { pattern: /\b(\d{1,2}) ?o ?'?clock\b/, read: ([, hour], part) => timeOf(Number(hour), 0, undefined, hour, part) },
  { pattern: /\b(?:noon|midday|mid-day)\b/, read: () => exactly(12, 0) },
  { pattern: /\bmidnight\b/, read: () => exactly(0, 0) },
  {
    pattern: /\b(\d{1,2}) ([0-5]\d)\b/,
    read: ([, hour, minute], part) => timeOf(Number(hour), Number(minute), undefined, hour, part),
  },
  {
    pattern: /(?:^|\s)(\d{1,2})(?=\s|$)/,
    bare: true,
    read: ([, hour], part) => timeOf(Number(hour), 0, undefined, hour, part),
  },
];

/**
 * Reads a time of day out of what is left of a text once the day is taken out. Without am or pm the hours 1 to 6 are afternoon, since a
 * school is meant, unless the hour is written with a nought (`03:15`) or the words say otherwise (*in the morning*). `undefined` if no time
 * was typed, null if there was one that can't be told: an impossible one, or one of two.
 */
export function takeTime(text: string, beside: { readonly day: boolean }): LocalTime | null | undefined {
  const part = partOfDay(text);
  const introduced = beside.day || /\bat\b/.test(text);
  for (const { pattern, bare, read } of TIMES) {
    if (bare === true && !introduced) continue;
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
    const anotherInstead = /\bor\b/.test(rest) && TIMES.some((other) => other.pattern.test(rest));
    return anotherInstead ? null : read(match, part);
  }
  return undefined;
}

function partOfDay(text: string): PartOfDay {
  if (/\bmorning\b/.test(text)) return 'morning';
  if (/\b(?:afternoon|evening|lunch(?:time)?)\b/.test(text)) return 'afternoon';
  return /\bnight\b/.test(text) ? 'night' : 'school';
}

function timeOf(
  hour: number,
  minute: number,
  unit: string | undefined,
  written: string | undefined,
  part: PartOfDay,
): LocalTime | null {
  if (unit !== undefined) {
    if (hour < 1 || hour > 12) return exactly(hour, minute);
    return exactly((hour % 12) + (unit.startsWith('p') ? 12 : 0), minute);
  }
  return exactly(withPart(hour, written?.startsWith('0') === true ? 'exact' : part), minute);
}

function withPart(hour: number, part: PartOfDay): number {
  switch (part) {
    case 'exact':
    case 'morning':
      return hour;
    case 'school':
      return hour >= 1 && hour <= 6 ? hour + 12 : hour;
    case 'afternoon':
      return hour >= 1 && hour <= 11 ? hour + 12 : hour;
    case 'night':
      return hour >= 5 && hour <= 11 ? hour + 12 : hour;
  }
}

function fromTheHour(
  minutes: string | undefined,
  side: string | undefined,
  hour: number,
  unit: string | undefined,
  part: PartOfDay,
): LocalTime | null {
  const count = minutes === 'quarter' ? 15 : minutes === 'half' ? 30 : Number(minutes);
  const onTheHour = timeOf(hour, 0, unit, String(hour), part);
  if (onTheHour === null || count > 59) return null;
  const total = Number(onTheHour.slice(0, 2)) * 60 + (side === 'to' || side === 'before' ? -count : count);
  const inDay = (total + 1_440) % 1_440;
  return exactly(Math.floor(inDay / 60), inDay % 60);
}

function exactly(hour: number, minute: number): LocalTime | null {
  const parsed = LocalTime.safeParse(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}
