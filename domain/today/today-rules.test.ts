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

it('a review is due from ten school days before it on, and stays while it is late', () => {
  expect(due({ name: 'ten', review: '2026-12-07' }, { name: 'eleven', review: '2026-12-08' })).toBe('ten');
  expect(due({ name: 'late', review: '2026-06-01' })).toBe('late');
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
