import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfWeek, LocalDate, shownDate } from './local-date';
import { type Lean, readTypedDate } from './typed-date';

/** A Monday. */
const today = '2026-11-23' as LocalDate;
const read = (text: string, lean: Lean = 'coming') => readTypedDate(text, today, lean);

describe('a date as people type it', () => {
  test.each([
    ['23/11/2026', '2026-11-23'],
    ['7.12.26', '2026-12-07'],
    [' 7 - 12 - 2026 ', '2026-12-07'],
    ['2026-12-07', '2026-12-07'],
    ['7/12', '2026-12-07'],
    ['30 Nov', '2026-11-30'],
    ['30th November', '2026-11-30'],
    ['the 1st of Dec 2026', '2026-12-01'],
    ['Mon 30 Nov', '2026-11-30'],
    ['Monday, 30 November 2026', '2026-11-30'],
    ['Nov 30', '2026-11-30'],
    ['Dec 7, 2026', '2026-12-07'],
    ['7 Dec ’26', '2026-12-07'],
    ['21 May', '2027-05-21'],
    ['29 Feb', '2028-02-29'],
    ['today', '2026-11-23'],
    ['Tomorrow.', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['Friday', '2026-11-27'],
    ['mon', '2026-11-23'],
    ['next Monday', '2026-11-30'],
    ['in 3 weeks', '2026-12-14'],
    ['in three weeks', '2026-12-14'],
    ['2 months', '2027-01-23'],
    ['in a fortnight', '2026-12-07'],
    ['10 days ago', '2026-11-13'],
    ['a year from now', '2027-11-23'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each([
    '',
    '   ',
    'soon',
    '31/11/2026',
    '30 Feb',
    '13/13',
    'Tue 30 Nov 2026',
    '23/11/202',
    'in weeks',
    '7 Dec at 9',
    'on 7',
    '0/0',
  ])('“%s” is no date', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a start lies in the past, an end ahead', () => {
    expect(read('9 Nov', 'past')).toBe('2026-11-09');
    expect(read('1 Feb', 'past')).toBe('2026-02-01');
    expect(read('1 Feb', 'coming')).toBe('2027-02-01');
    expect(read('Friday', 'past')).toBe('2026-11-20');
    expect(read('Monday', 'past')).toBe('2026-11-23');
    expect(read('this Fri', 'past')).toBe('2026-11-27');
    expect(read('last Mon', 'coming')).toBe('2026-11-16');
  });

  test('a date without a year that has just gone by is not next year’s', () => {
    expect(read('20 Nov', 'coming')).toBe('2026-11-20');
    expect(read('30 Nov', 'past')).toBe('2026-11-30');
    expect(readTypedDate('28 Dec', '2027-01-04' as LocalDate, 'coming')).toBe('2026-12-28');
    expect(readTypedDate('4 Jan', '2026-12-28' as LocalDate, 'past')).toBe('2027-01-04');
  });
});

const anyDay = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(today, days));
const lean = fc.constantFrom<Lean>('coming', 'past');

test('a date that the app shows is read as the same day', () => {
  fc.assert(
    fc.property(anyDay, lean, (day, way) => {
      expect(readTypedDate(shownDate(day), today, way)).toBe(day);
    }),
  );
});

test('without a year the day and the month stay, and the year is the nearest on its side', () => {
  fc.assert(
    fc.property(anyDay, anyDay, lean, (day, from, way) => {
      fc.pre(day.slice(5) !== '02-29');
      const found = readTypedDate(`${Number(day.slice(8))}/${Number(day.slice(5, 7))}`, from, way);
      expect(found?.slice(5)).toBe(day.slice(5));
      const [early, late] = way === 'coming' ? [-31, 366] : [-366, 31];
      expect(found !== null && found >= addDays(from, early) && found <= addDays(from, late)).toBe(true);
    }),
  );
});

test('a date with another day’s weekday before it is not guessed', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 6 }), (day, off) => {
      const wrong = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][(dayOfWeek(day) - 1 + off) % 7];
      expect(readTypedDate(shownDate(day).replace(/^\w+/, wrong ?? ''), today, 'coming')).toBeNull();
    }),
  );
});

test('whatever is typed, it is a day or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'toString'),
        fc.stringMatching(/^[\d/. -]{0,12}$/),
      ),
      lean,
      (text, way) => {
        const found = readTypedDate(text, today, way);
        expect(found === null || LocalDate.safeParse(found).success).toBe(true);
      },
    ),
  );
});
