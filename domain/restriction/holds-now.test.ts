import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, dayInEngland, Instant, type LocalDate, type LocalTime, timeInEngland } from '../dates/local-date';
import { holdsNow, isWithin } from './holds-now';
import { nextLook } from './next-look';
import { type Exception, type Hours, NO_SHAPE, type Shape } from './shape';

const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const last = '2027-12-31' as LocalDate;
const at = (day: string, time: string) => ({ day: day as LocalDate, time: time as LocalTime });
const hours = (days: Hours['days'], from: string | null, to: string | null): Hours => ({
  days,
  from: from as LocalTime | null,
  to: to as LocalTime | null,
});
const shape = (times: Hours | null, ...exceptions: Exception[]): Shape => ({
  ...NO_SHAPE,
  times: times === null ? { kind: 'always' } : { kind: 'hours', hours: times },
  exceptions,
});
const gate: Exception = {
  what: 'The side gate',
  when: { kind: 'hours', hours: hours('school-days', '08:45', '09:00') },
};

test('a ban on school days between 8 and 16: until when it holds, and from when it holds again', () => {
  const ban = shape(hours('school-days', '08:00', '16:00'));
  expect(holdsNow(ban, at('2026-11-24', '09:00'), last, calendar)).toMatchObject({
    state: 'holds',
    until: at('2026-11-24', '16:00'),
  });
  expect(holdsNow(ban, at('2026-11-24', '16:00'), last, calendar)).toMatchObject({
    state: 'other-hours',
    until: at('2026-11-25', '08:00'),
  });
  // Christmas Day and Boxing Day (given back on the Monday) have no school.
  expect(holdsNow(ban, at('2026-12-24', '17:00'), last, calendar)?.until).toEqual(at('2026-12-29', '08:00'));
  expect(holdsNow(ban, at('2026-11-24', '17:00'), '2026-11-24' as LocalDate, calendar)?.until).toBeNull();
});

test('what stays possible is named for its own minutes, and what comes next', () => {
  const ban = shape(null, gate, { what: 'The office', when: { kind: 'by-appointment' } });
  expect(holdsNow(ban, at('2026-11-24', '08:40'), last, calendar)).toEqual({
    state: 'holds',
    until: null,
    only: [],
    next: { what: 'The side gate', from: at('2026-11-24', '08:45') },
    byAppointment: ['The office'],
  });
  expect(holdsNow(ban, at('2026-11-24', '08:45'), last, calendar)).toMatchObject({
    only: [{ what: 'The side gate', until: at('2026-11-24', '09:00') }],
    next: null,
  });
  expect(holdsNow(ban, at('2026-11-27', '09:00'), last, calendar)?.next?.from).toEqual(at('2026-11-30', '08:45'));
});

test('a shape without hours and exceptions says the same at every minute, and so nothing of this one', () => {
  expect(holdsNow(NO_SHAPE, at('2026-11-24', '08:40'), last, calendar)).toBeNull();
  expect(holdsNow(shape(null), at('2026-11-24', '08:40'), last, calendar)).toBeNull();
});

const time = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
const someHours = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('every-day' as const, 'school-days' as const),
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    ),
    fc.option(time),
    fc.option(time),
  )
  .filter(([, from, to]) => from === null || to === null || from < to)
  .map(([days, from, to]) => hours(days, from, to));
/** Days about both changes of England's clock, bank holidays, and any other. */
const someDay = fc.oneof(
  fc.constantFrom('2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-25'),
  fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-06-01' as LocalDate, days)),
);
const someShape = fc
  .tuple(fc.option(someHours), fc.array(someHours, { maxLength: 3 }))
  .map(([times, windows]) =>
    shape(times, ...windows.map((one): Exception => ({ what: 'Gate', when: { kind: 'hours', hours: one } }))),
  );

test('on any day and minute: the state is that of its hours, and its end is the first minute that differs', () => {
  fc.assert(
    fc.property(someHours, someDay, time, (times, day, minute) => {
      const now = at(day, minute);
      const said = holdsNow(shape(times), now, last, calendar);
      const inside = isWithin(times, now, calendar);
      expect(said?.state).toBe(inside ? 'holds' : 'other-hours');
      const until = said?.until ?? null;
      if (until === null) return;
      expect(`${until.day} ${until.time}` > `${day} ${minute}`).toBe(true);
      expect(isWithin(times, until, calendar)).toBe(!inside);
      // Every named minute before it is as now.
      for (let ahead = 0; addDays(now.day, ahead) <= until.day; ahead += 1) {
        for (const named of ['00:00', times.from, times.to, '12:00', '23:59']) {
          const turn = at(addDays(now.day, ahead), named ?? '00:00');
          const between =
            `${turn.day} ${turn.time}` > `${day} ${minute}` &&
            `${turn.day} ${turn.time}` < `${until.day} ${until.time}`;
          if (between) expect(isWithin(times, turn, calendar)).toBe(inside);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('between now and the next look a card never changes, whatever England’s clock does', () => {
  fc.assert(
    fc.property(someShape, someDay, fc.integer({ min: 0, max: 1439 }), (one, day, minute) => {
      const start = Date.parse(`${day}T00:00:00.000Z`) + minute * 60_000;
      const now = Instant.parse(new Date(start).toISOString());
      const then = Date.parse(nextLook([one], now));
      expect(then).toBeGreaterThan(start);
      expect(then - start).toBeLessThanOrEqual(25 * 3_600_000);
      const first = cardAt(one, start);
      for (let later = start + 60_000; later < then; later += 60_000) expect(cardAt(one, later)).toBe(first);
    }),
    { numRuns: 60 },
  );
});

function cardAt(one: Shape, instant: number): string {
  const now = Instant.parse(new Date(instant).toISOString());
  return JSON.stringify(holdsNow(one, { day: dayInEngland(now), time: timeInEngland(now) }, last, calendar));
}
