import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayInEngland, Instant, LocalDate, offsetInEngland, timeInEngland } from './local-date';

const instant = (from: string, to: string) =>
  fc
    .integer({ min: Date.parse(from), max: Date.parse(to) })
    .map((milliseconds) => Instant.parse(new Date(milliseconds).toISOString()));

function byTheStandard(at: Instant): readonly [string, string, number] {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');
  const minute = there.toPlainTime().toString({ smallestUnit: 'minute' });
  return [there.toPlainDate().toString(), minute, there.offsetNanoseconds / 60_000_000_000];
}

function ours(at: Instant): readonly [string, string, number] {
  return [dayInEngland(at), timeInEngland(at), offsetInEngland(at)];
}

describe('the clock in England', () => {
  it('is that of the time zone’s rules, whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(instant('1840-01-01', '2100-01-01'), { minLength: 1, maxLength: 5 }), (instants) => {
        expect(instants.map(ours)).toEqual(instants.map(byTheStandard));
      }),
    );
  });

  it('is right minute by minute where the clocks change, in either order', () => {
    for (const change of ['2026-03-29T01:00:00.000Z', '2026-10-25T01:00:00.000Z', '1972-03-19T02:00:00.000Z']) {
      const around = [-61, -60, -1, 0, 1, 59, 60].map((minutes) =>
        Instant.parse(new Date(Date.parse(change) + minutes * 60_000).toISOString()),
      );
      for (const order of [around, [...around].reverse()]) expect(order.map(ours)).toEqual(order.map(byTheStandard));
    }
    expect(ours(Instant.parse('2026-03-29T01:00:00.000Z'))).toEqual(['2026-03-29', '02:00', 60]);
    expect(ours(Instant.parse('2026-12-31T23:59:59.999Z'))).toEqual(['2026-12-31', '23:59', 0]);
    expect(ours(Instant.parse('2026-06-30T23:00:00.000Z'))).toEqual(['2026-07-01', '00:00', 60]);
  });

  it('is not made up for a moment that there is not', () => {
    for (const at of ['2026-11-23T24:00:00.000Z', '2026-13-01T00:00:00.000Z', '2026-11-31T08:61:00.000Z']) {
      expect(() => dayInEngland(Instant.parse(at))).toThrow(RangeError);
    }
  });
});

describe('a day', () => {
  it('is one of the calendar', () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: 0, max: 9_999 }).map((number) => String(number).padStart(4, '0'));
    fc.assert(
      fc.property(year, part(14), part(33), (y, m, d) => {
        const text = `${y}-${m}-${d}`;
        expect(LocalDate.safeParse(text).success).toBe(isDayByTheStandard(text));
      }),
    );
    for (const real of ['2024-02-29', '2026-12-31']) expect(LocalDate.safeParse(real).success).toBe(true);
    for (const none of ['2026-02-29', '2026-04-31', '2026-00-10', '2026-13-01', '2026-11-00', '2026-11-32'])
      expect(LocalDate.safeParse(none).success).toBe(false);
  });
});

function isDayByTheStandard(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
