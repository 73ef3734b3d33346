import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownWhen } from '../incident/shown-values';
import {
  addDays,
  dayInEngland,
  Instant,
  LocalDate,
  LocalTime,
  shownDate,
  shownTime,
  timeInEngland,
} from './local-date';
import { readTypedWhen, saysTimeOfDay } from './typed-when';

// A Monday in winter, 14:40 in England.
const now = Instant.parse('2026-11-23T14:40:12.345Z');

function read(text: string): readonly [string | null, string | null] {
  const { day, time, asTyped } = readTypedWhen(text, now);
  expect(asTyped).toBe(text.trim());
  return [day, time];
}

describe('what people type', () => {
  const today = '2026-11-23';
  const yesterday = '2026-11-22';
  test.each([
    ['now', today, '14:40'],
    ['Just now', today, '14:40'],
    ['today 8.40', today, '08:40'],
    ['8:40', today, '08:40'],
    ['0840', today, '08:40'],
    ['at 8', today, '08:00'],
    ['8.40am', today, '08:40'],
    ['this morning 8.40', today, '08:40'],
    ['ten past nine', today, '09:10'],
    ['half eight', today, '08:30'],
    ['twenty-five to nine', today, '08:35'],
    ['eight forty', today, '08:40'],
    ['noon', today, '12:00'],
    ['2.15pm today', today, '14:15'],
    ['yesterday 3.15', yesterday, '15:15'],
    ['Yesterday, 3 pm', yesterday, '15:00'],
    ['yesterday at nine', yesterday, '09:00'],
    ['1515 yesterday', yesterday, '15:15'],
    ['yesterday', yesterday, null],
    ['last night 7.30', yesterday, '19:30'],
    ['quarter to four yesterday', yesterday, '15:45'],
    ["3 o'clock yesterday", yesterday, '15:00'],
    ['yesterday 12.30am', yesterday, '00:30'],
    ['yesterday evening 7', yesterday, '19:00'],
    ['Fri 14:10', '2026-11-20', '14:10'],
    ['on Friday at 3.15', '2026-11-20', '15:15'],
    ['three days ago 8 am', '2026-11-20', '08:00'],
    ['the day before yesterday', '2026-11-21', null],
    ['Sat 21:00', '2026-11-21', '21:00'],
    ['mon 8', today, '08:00'],
    ['last Mon 8.40', '2026-11-16', '08:40'],
    ['23/11 8.40', today, '08:40'],
    ['23 Nov 2026, 08:40', today, '08:40'],
    ['Mon 23 Nov 2026, 8:40', today, '08:40'],
    ['20.11.26 8.40', '2026-11-20', '08:40'],
    ['20-11-2026', '2026-11-20', null],
    ['2026-11-20 08:40', '2026-11-20', '08:40'],
    ['20th of November at 3.15 pm', '2026-11-20', '15:15'],
    ['November 20 8.40', '2026-11-20', '08:40'],
    ['the 5th at 8.40', '2026-11-05', '08:40'],
    ['the 30th', '2026-10-30', null],
    ['24/12', '2025-12-24', null],
    ['8:40-9:00', today, '08:40'],
  ] as const)('%s', (text, day, time) => {
    expect(read(text)).toEqual([day, time]);
  });
});

describe('what nobody can be sure of is left open', () => {
  test.each([
    ['', null, null],
    ['after lunch I think', null, null],
    ['8', null, null],
    ['99', null, null],
    ['8.75', null, null],
    ['31/13', null, null],
    ['30 Feb', null, null],
    ['8.40 or 9.15', null, null],
    ['mon or tue 8.40', null, '08:40'],
    ['Tue 23 Nov 2026', null, null],
    ['3 to 4 yesterday', '2026-11-22', null],
  ] as const)('%s', (text, day, time) => {
    expect(read(text)).toEqual([day, time]);
  });
});

describe('nothing has happened that is still to come', () => {
  test.each([
    ['a time alone leaves the day open', '16.00', null, '16:00'],
    ['in a school 3.15 is a quarter past three', '3.15', null, '15:15'],
    ['today stands, its time does not', 'today 16.00', '2026-11-23', null],
    ['a weekday is the one before', 'mon 3.15', '2026-11-16', '15:15'],
    ['a date with its year', '24/11/2026 8.40', null, '08:40'],
    ['a date a little ahead is not taken for last year', '24/11', null, null],
    ['a year to come', '1 Jan 2030', null, null],
  ] as const)('%s', (_, text, day, time) => {
    expect(read(text)).toEqual([day, time]);
  });

  test('whatever is typed', () => {
    const piece = fc.constantFrom(
      ...'now today yesterday mon fri sunday last the at 3 8 12 23 31 3.15 15:40 23/11 24/11 1/2/27 nov may 2026 half past ten quarter to nine pm am or midnight night 20th'.split(
        ' ',
      ),
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
      fc.string(),
    );
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(typed, instants, (text, at) => {
        const instant = Instant.parse(at.toISOString());
        const { day, time } = readTypedWhen(text, instant);
        const today = dayInEngland(instant);
        if (day !== null) expect(day <= today).toBe(true);
        if (day === today && time !== null) expect(time <= timeInEngland(instant)).toBe(true);
        if (day !== null) expect(LocalDate.safeParse(day).success).toBe(true);
        if (time !== null) expect(LocalTime.safeParse(time).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

const pastDay = fc.integer({ min: 1, max: 4_000 }).map((ago) => addDays(dayInEngland(now), -ago));
const minute = fc.integer({ min: 0, max: 1_439 });

function timeAt(inDay: number): LocalTime {
  const pad = (value: number) => String(value).padStart(2, '0');
  return LocalTime.parse(`${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`);
}

test('what the app shows of a day and time is understood again', () => {
  fc.assert(
    fc.property(pastDay, minute, (day, inDay) => {
      const time = timeAt(inDay);
      const shown = `${shownDate(day)}, ${shownTime(time)}`;
      const hour = Math.floor(inDay / 60);
      // `3:15` alone is a quarter past three in a school; the night is written with a nought.
      const text = hour >= 1 && hour <= 6 ? `${shownDate(day)}, ${time}` : shown;
      expect(read(text)).toEqual([day, time]);
      expect(read(shownDate(day))).toEqual([day, null]);
    }),
  );
});

test('what a form shows of a day and time is understood again, at any hour', () => {
  fc.assert(
    fc.property(pastDay, minute, (day, inDay) => {
      const time = timeAt(inDay);
      expect(read(shownWhen({ day, time, asTyped: '' }))).toEqual([day, time]);
    }),
  );
});

test('the day is that of England, whatever hour it is in UTC', () => {
  const lateInSummer = Instant.parse('2026-07-01T23:30:00.000Z');
  expect(readTypedWhen('now', lateInSummer)).toMatchObject({ day: '2026-07-02', time: '00:30' });
});

test('a part of the day, or that nobody knows, is an answer about the time', () => {
  for (const text of ['yesterday lunchtime', 'Fri, time unknown', 'don’t know', 'at the weekend']) {
    expect(saysTimeOfDay(text)).toBe(true);
  }
  for (const text of ['yesterday', '', 'Fri 20 Nov']) expect(saysTimeOfDay(text)).toBe(false);
});
