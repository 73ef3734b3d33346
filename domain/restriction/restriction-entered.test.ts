import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import type { LocalDate } from '../dates/local-date';
import type { DraftId, PersonId } from '../ids';
import { choosePerson, NOBODY_ENTERED, typeName } from '../person/person-entered';
import {
  NO_RESTRICTION_ENTERED,
  nothingEntered,
  type RestrictionEntered,
  RestrictionEntered as RestrictionEnteredShape,
  readRestriction,
  typeDate,
} from './restriction-entered';

const today = '2026-11-23' as LocalDate;
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const draftId = 'd'.repeat(32) as DraftId;
const harker = typeName(NOBODY_ENTERED, 'Mr D. Harker');

const filled: RestrictionEntered = {
  ...NO_RESTRICTION_ENTERED,
  about: harker,
  type: 'ban',
  whatIsRestricted: 'School premises, at all times',
  heard: 'yes',
};

const read = (part: Partial<RestrictionEntered>, on = today) =>
  readRestriction({ ...filled, ...part }, draftId, on, calendar);
const problems = (part: Partial<RestrictionEntered>) => read(part).missing.map(({ field, code }) => `${field} ${code}`);
const typed = (text: string) => typeDate(text, today);

test('an empty form lists everything that is missing at once, in the order of the form', () => {
  const { missing, toCarryOver } = readRestriction(NO_RESTRICTION_ENTERED, draftId, today, calendar);
  expect(missing.map(({ field }) => field)).toEqual(['about', 'type', 'whatIsRestricted', 'heard']);
  expect(toCarryOver).toBeNull();
});

test('D33: a letter without an end gets one 20 school days ahead and a review, and both are known before it is sent', () => {
  const { period, toCarryOver } = read({});
  expect(period).toMatchObject({ endsOn: '2026-12-21', endSetByApp: true, reviewSetByApp: true });
  expect(toCarryOver).toMatchObject({ endsOn: null, reviewOn: null, draftId });
});

test('dates are read as people type them', () => {
  const { dates, toCarryOver } = read({
    startsOn: typed('9 Nov'),
    endsOn: typed('Fri 21 May'),
    reviewOn: typed('in 3 weeks'),
  });
  expect(dates).toEqual({ startsOn: '2026-11-09', endsOn: '2027-05-21', reviewOn: '2026-12-14' });
  expect(toCarryOver).toMatchObject(dates);
});

test('a date that is no date is never taken for none: no end is set over it', () => {
  expect(problems({ endsOn: typed('end of term'), reviewOn: typed('1/3/2027') })).toEqual(['endsOn unreadable']);
  expect(read({ endsOn: typed('end of term') })).toMatchObject({ period: null, toCarryOver: null });
});

test('a date that cannot stand is refused by the casebook’s own rule', () => {
  expect(problems({ startsOn: typed('9/11/2026'), endsOn: typed('1/11/2026') })).toEqual(['endsOn before-start']);
});

test('a pupil is refused before anything is sent', () => {
  const pupil = {
    personId: 'a'.repeat(32) as PersonId,
    kind: 'pupil' as const,
    name: 'Ellie',
    className: '5B',
    children: [],
    difference: null,
  };
  expect(problems({ about: choosePerson(NOBODY_ENTERED, pupil) })).toEqual(['about pupil']);
});

test('a draft that is finished tomorrow still means today’s three weeks', () => {
  const tomorrow = '2026-11-24' as LocalDate;
  expect(read({ endsOn: typed('in 6 weeks') }, tomorrow).dates.endsOn).toBe('2027-01-04');
});

test('a draft holds the form as it is, and an empty form is no draft', () => {
  const entered = { ...filled, endsOn: typed('soon') };
  expect(RestrictionEnteredShape.parse(JSON.parse(JSON.stringify(entered)))).toEqual(entered);
  expect(nothingEntered(NO_RESTRICTION_ENTERED)).toBe(true);
  expect(nothingEntered(filled)).toBe(false);
  expect(nothingEntered({ ...NO_RESTRICTION_ENTERED, startsOn: typed('  ') })).toBe(true);
});
