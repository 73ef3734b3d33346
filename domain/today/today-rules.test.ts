import { expect, it } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { LocalDate } from '../dates/local-date';
import { whatIsDue } from './today-rules';

const day = (text: string) => LocalDate.parse(text);
const today = day('2026-11-23');
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };

interface Sample {
  readonly name: string;
  readonly type?: 'ban' | 'contact-plan';
  readonly review: string;
  readonly ends?: string;
  readonly starts?: string;
  readonly ended?: string;
}

function due(...samples: readonly Sample[]): string {
  const rows = samples.map(
    ({ name, type = 'contact-plan', review, ends = '2027-03-26', starts = '2026-09-01', ended }) => ({
      name,
      type,
      startsOn: day(starts),
      reviewOn: day(review),
      endsOn: day(ends),
      endedOn: ended === undefined ? null : day(ended),
    }),
  );
  return whatIsDue(rows, today, calendar)
    .map(({ name }) => name)
    .join(' ');
}

it('D46: a review is due from 28 days before it on, and stays while it is late', () => {
  expect(due({ name: 'ahead', review: '2026-12-21' }, { name: 'not-yet', review: '2026-12-22' })).toBe('ahead');
  expect(due({ name: 'late', review: '2026-06-01' })).toBe('late');
});

it('D46: what falls into a closure is due fifteen school days before it, however many days that is', () => {
  const terms = [
    { firstDay: day('2026-04-13'), lastDay: day('2026-07-21'), closedOn: [] },
    { firstDay: day('2026-09-02'), lastDay: day('2026-12-18'), closedOn: [] },
  ];
  const inClosure = {
    name: 'closure',
    startsOn: day('2026-04-13'),
    reviewOn: day('2026-09-01'),
    endsOn: day('2026-11-27'),
    endedOn: null,
  };
  const at = (today: string) =>
    whatIsDue([{ ...inClosure, type: 'ban' as const }], day(today), { ...calendar, terms }).length;
  expect([at('2026-06-29'), at('2026-06-30'), at('2026-07-27')]).toEqual([0, 1, 1]);
});

it('the longest late comes first, then what comes next; of equals the ban, then the one that ends first', () => {
  const order = due(
    { name: 'soon', review: '2026-11-27' },
    { name: 'plan', review: '2026-11-24', ends: '2026-12-18' },
    { name: 'late', review: '2026-11-16' },
    { name: 'ban-later', type: 'ban', review: '2026-11-24', ends: '2027-02-12' },
    { name: 'ban', type: 'ban', review: '2026-11-24', ends: '2027-01-29' },
    { name: 'later', review: '2026-10-05' },
  );
  expect(order).toBe('later late ban ban-later plan soon');
});

it('one that has ended asks for nothing; one that starts later may', () => {
  expect(due({ name: 'lapsed', review: '2026-11-16', ends: '2026-11-20' })).toBe('');
  expect(due({ name: 'ended', review: '2026-11-24', ended: '2026-11-23' })).toBe('');
  expect(due({ name: 'to-come', review: '2026-12-01', starts: '2026-11-30' })).toBe('to-come');
});
