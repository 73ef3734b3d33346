import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../../../domain/dates/bank-holidays';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import type { Heard } from '../../../domain/restriction/restriction';
import {
  type DateField,
  NO_RESTRICTION_ENTERED,
  readRestriction,
  typeDate,
} from '../../../domain/restriction/restriction-entered';
import { datesSetByApp, dateUnderstood, draftTitle, missingInWords } from './carry-over-messages';

const today = '2026-11-23' as LocalDate;
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };

function read(dates: Partial<Record<DateField, string>>, heard: Heard | null = null) {
  const typed = Object.fromEntries(Object.entries(dates).map(([field, text]) => [field, typeDate(text, today)]));
  return readRestriction({ ...NO_RESTRICTION_ENTERED, ...typed, heard }, 'd'.repeat(32) as DraftId, today, calendar);
}

test('whatever dates are typed, each refusal has a sentence of its own that names its day', () => {
  const offsets = [-12_000, -400, -20, 0, 9, 40, 200, 420, 5_000];
  const typed = [undefined, ...offsets.map((days) => addDays(today, days))];
  const seen = new Set<string>();
  for (const startsOn of typed) {
    for (const endsOn of typed) {
      for (const reviewOn of typed) {
        const dates = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }), ...(reviewOn && { reviewOn }) };
        for (const missing of read(dates).missing) {
          const sentence = missingInWords(missing);
          seen.add(`${missing.field} ${missing.code}`);
          expect(sentence).not.toMatch(/can’t be added like this|undefined|, \.|on \.|is \.|by :/);
        }
      }
    }
  }
  expect([...seen].filter((one) => one.includes('On ')).length).toBeGreaterThanOrEqual(9);
});

test('an unknown refusal still says which field it is about', () => {
  expect(missingInWords({ field: 'endsOn', code: 'eclipse' })).toBe('Ends can’t be added like this.');
});

test('D33: where the letter names no end, the form says which one is set, and until when it must be reviewed', () => {
  const { period } = read({});
  expect(period === null ? '' : datesSetByApp(period, 'yes')).toBe(
    'Nothing is open-ended: this will end on Mon 21 Dec 2026, 20 school days ahead, unless it is reviewed. The review is due on Mon 7 Dec 2026.',
  );
});

test('D30, D33: where the app ends or reviews it sooner than the letter, the form says so and why; where the letter stands, nothing', () => {
  const said = (heard: Heard, dates: Partial<Record<DateField, string>>) => {
    const { period } = read(dates, heard);
    return period === null ? 'refused' : datesSetByApp(period, heard);
  };
  const late = { endsOn: '20/7/2027', reviewOn: '15/4/2027' };
  expect(said('no', late)).toBe(
    'They were not heard: this will end on Mon 21 Dec 2026, 20 school days ahead, unless it is reviewed. The review is due on Mon 7 Dec 2026. What the letter says is kept beside it.',
  );
  expect(said('dont-know', late)).toMatch(/^It isn’t known that they were heard: /);
  expect(said('yes', late)).toBe(
    'What comes from paper is looked at here within 20 school days. The review is due on Mon 21 Dec 2026. What the letter says is kept beside it.',
  );
  expect(said('yes', { endsOn: '20/7/2027', reviewOn: '14/12/2026' })).toBeNull();
});

test('what was understood of a date stands under its label', () => {
  const form = read({ startsOn: '9 Nov', endsOn: '30/10/26', reviewOn: 'soon' });
  expect(dateUnderstood('startsOn', form, today, calendar)).toBe('Mon 9 Nov 2026');
  expect(dateUnderstood('endsOn', form, today, calendar)).toContain('Fri 30 Oct 2026: it has ended already');
  expect(dateUnderstood('reviewOn', form, today, calendar)).toContain('Not a date yet');
  expect(dateUnderstood('reviewOn', read({}), today, calendar)).toBe('Nothing typed: Mon 7 Dec 2026');
});

test('a date without school says so beside its field', () => {
  const form = read({ startsOn: '21 Nov', endsOn: '25/12/2026' });
  expect(dateUnderstood('startsOn', form, today, calendar)).toBe('Sat 21 Nov 2026, a weekend');
  expect(dateUnderstood('endsOn', form, today, calendar)).toBe('Fri 25 Dec 2026, a bank holiday');
});

test('a draft is listed without a name', () => {
  expect(draftTitle({ type: 'ban' })).toBe('Ban carried over from paper: not finished');
  expect(draftTitle({ type: null })).toContain('not finished');
});
