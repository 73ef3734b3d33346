import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, Instant, LocalDate } from '../dates/local-date';
import { isSchoolDay, noTermDates, schoolDaysBetween, whyNoSchool } from '../dates/school-calendar';
import type { DraftId, Id, Reference, RestrictionId } from '../ids';
import { isTermEdge } from '../restriction/review-dates';
import { boundsOf, type CalendarToSet, calendarOf, type SchoolYearDates, type StandsBadly } from './calendar';
import { readCalendar, yearToEdit } from './calendar-entered';
import { type DatesSet, type FactsForSetting, setCalendar, standingBadlyNow } from './calendar-rules';

const day = (text: string) => LocalDate.parse(text);
const stretch = (firstDay: string, lastDay: string) => ({ firstDay: day(firstDay), lastDay: day(lastDay) });
const term = (name: string, first: string, last: string, half: readonly [string, string] | null = null) => ({
  ...stretch(first, last),
  name,
  halfTerm: half === null ? null : stretch(...half),
});
const year: SchoolYearDates = {
  schoolYear: 2026,
  terms: [
    term('Autumn term', '2026-09-02', '2026-12-18', ['2026-10-26', '2026-10-30']),
    term('Spring term', '2027-01-05', '2027-03-25', ['2027-02-15', '2027-02-19']),
    term('Summer term', '2027-04-12', '2027-07-21', ['2027-05-31', '2027-06-04']),
  ],
  closedDays: [{ on: day('2026-11-27'), words: 'INSET day' }],
};
const today = day('2026-11-23');
const moment = { now: Instant.parse('2026-11-23T08:40:12.345Z'), today, newId: () => 'f'.repeat(32) as Id };
const facts: FactsForSetting = { years: [], yearId: null, current: [], role: 'head' };
const toSet = (change: Partial<SchoolYearDates> = {}): CalendarToSet => ({ ...year, ...change, draftId: null });
const missingOf = (change: Partial<SchoolYearDates>, with_: Partial<FactsForSetting> = {}) => {
  const decision = setCalendar(toSet(change), { ...facts, ...with_ }, moment);
  return decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
};
const terms = (...some: SchoolYearDates['terms']) => ({ terms: some, closedDays: [] });

describe('setting a school year’s dates', () => {
  it('D3: is one entry with all of them, in their order, about an id of the year’s own', () => {
    const decision = setCalendar(toSet({ terms: [...year.terms].reverse() }), facts, moment);
    expect(decision).toMatchObject({
      decided: true,
      entries: [{ kind: 'calendar:set', subject: 'f'.repeat(32), day: today, body: year }],
    });
    const again = setCalendar(toSet({ closedDays: [] }), { ...facts, years: [year], yearId: 'a'.repeat(32) }, moment);
    expect(again).toMatchObject({ entries: [{ subject: 'a'.repeat(32), body: { closedDays: [] } }] });
  });
  it('leaves no entry where nothing changes, and none where nothing was and nothing is', () => {
    expect(setCalendar(toSet(), { ...facts, years: [year] }, moment)).toMatchObject({ decided: true, entries: [] });
    expect(setCalendar(toSet(terms()), facts, moment)).toMatchObject({ decided: true, entries: [] });
    expect(setCalendar(toSet(terms()), { ...facts, years: [year] }, moment)).toMatchObject({
      entries: [{ body: { terms: [], closedDays: [] } }],
    });
  });
  it('everybody who records may, and the desk may not', () => {
    expect(missingOf({}, { role: 'recorder' })).toEqual([]);
    expect(missingOf({}, { role: 'desk' })).toEqual(['terms not-this-role']);
  });
});

describe('D3: wrong dates are refused at their field', () => {
  it('a last day before the first, a day outside the school year, no name', () => {
    expect(missingOf(terms(term('A', '2026-12-18', '2026-09-02')))).toEqual(['terms-0-lastDay before-first']);
    expect(missingOf(terms(term(' ', '2026-07-31', '2026-12-18')))).toEqual([
      'terms-0-name empty',
      'terms-0-firstDay outside-year',
    ]);
    expect(missingOf(terms(term('A', '2027-04-12', '2027-09-01')))).toEqual(['terms-0-lastDay outside-year']);
    expect(missingOf(terms(term('A', '2026-08-27', '2026-12-18')))).toEqual([]);
  });
  it('terms that meet, in the year or in the years beside it', () => {
    const autumn = term('A', '2026-09-02', '2026-12-18');
    expect(missingOf(terms(term('B', '2026-12-18', '2027-03-01'), autumn))).toEqual(['terms-0-firstDay meets-another']);
    expect(missingOf(terms(autumn, autumn))).toEqual(['terms-1-firstDay meets-another']);
    const before = { schoolYear: 2025, ...terms(term('C', '2026-04-20', '2026-08-20')) };
    expect(missingOf(terms(term('A', '2026-08-20', '2026-12-18')), { years: [before] })).toEqual([
      'terms-0-firstDay meets-another',
    ]);
  });
  it('a half term outside its term or the wrong way round', () => {
    const half = (from: string, to: string) => missingOf(terms(term('A', '2026-09-02', '2026-12-18', [from, to])));
    expect(half('2026-10-26', '2026-10-30')).toEqual([]);
    expect(half('2026-08-26', '2026-10-30')).toEqual(['terms-0-halfFrom outside-term']);
    expect(half('2026-10-26', '2026-12-19')).toEqual(['terms-0-halfTo outside-term']);
    expect(half('2026-10-30', '2026-10-26')).toEqual(['terms-0-halfTo before-first']);
  });
  it('more than twelve months from the first day of all', () => {
    const long = terms(term('A', '2026-08-01', '2026-12-18'), term('B', '2027-01-05', '2027-08-20'));
    expect(missingOf(long)).toEqual(['terms-1-lastDay over-twelve-months']);
  });
  it('a single day twice, outside the year, or in a year without terms', () => {
    const on = (...days: readonly string[]) => days.map((text) => ({ on: day(text), words: '' }));
    expect(missingOf({ closedDays: on('2026-11-27', '2026-11-27') })).toEqual(['closedDays-1-on twice']);
    expect(missingOf({ closedDays: on('2025-11-27') })).toEqual(['closedDays-0-on outside-year']);
    expect(missingOf({ terms: [], closedDays: on('2026-11-27') })).toEqual(['closedDays-0-on no-terms']);
    // The training day before the first day of term, when pupils aren’t in anyway.
    expect(missingOf({ closedDays: on('2026-09-01') })).toEqual([]);
  });
});

describe('D3: what is counted with them', () => {
  const calendar = calendarOf([year]);
  it('half term, single days, the holidays between terms and bank holidays have no school', () => {
    expect(whyNoSchool(day('2026-10-28'), calendar)).toBe('school-holiday');
    expect(whyNoSchool(day('2026-11-27'), calendar)).toBe('school-holiday');
    expect(whyNoSchool(day('2026-12-22'), calendar)).toBe('school-holiday');
    expect(whyNoSchool(day('2027-05-03'), calendar)).toBe('bank-holiday');
    expect(schoolDaysBetween(day('2026-10-23'), day('2026-11-02'), calendar)).toBe(1);
  });
  it('years in any order, with a year between them that has no dates: there working days are counted', () => {
    const later: SchoolYearDates = { schoolYear: 2028, ...terms(term('A', '2028-09-04', '2028-12-20')) };
    const both = calendarOf([later, year]);
    expect(both.terms?.map(({ firstDay }) => firstDay)).toEqual([
      '2026-09-02',
      '2027-01-05',
      '2027-04-12',
      '2028-09-04',
    ]);
    expect(isSchoolDay(day('2027-11-10'), both)).toBe(true);
    expect(noTermDates(both, day('2027-11-10'), day('2027-11-11'))).toBe(true);
    expect(noTermDates(both, day('2028-09-10'), day('2028-11-11'))).toBe(false);
  });
  it('a half term or a year made by hand beyond all measure ends', () => {
    const odd: SchoolYearDates = {
      schoolYear: 2026,
      ...terms(term('A', '0001-01-01', '9999-12-30', ['0001-01-01', '9999-12-30'])),
    };
    expect(calendarOf([odd]).terms?.[0]?.closedOn).toHaveLength(400);
  });
});

describe('D3, D33: dates that were set stay, and the answer says which stand badly now', () => {
  const open = (...dates: DatesSet['dates']): DatesSet => ({
    restrictionId: 'b'.repeat(32) as RestrictionId,
    reference: 'RES-2026-0001' as Reference,
    dates,
  });
  const on = (what: StandsBadly['what'], text: string) => ({ what, on: day(text) });
  it('what lost its school day, and a review that is now at the edge of a term, the earliest first', () => {
    const current = [
      open(on('review', '2027-02-16'), on('end', '2027-03-02')),
      open(on('review', '2026-12-26'), on('end', '2026-12-22')),
      open(on('review', '2027-01-06'), on('end', '2027-01-07')),
      open(on('decide', '2026-12-21')),
    ];
    const set = setCalendar(toSet(), { ...facts, current }, moment);
    expect(set.decided && set.outcome.standBadlyNow.map(({ what, on: at, why }) => [what, at, why])).toEqual([
      ['decide', '2026-12-21', 'no-school'],
      ['end', '2026-12-22', 'no-school'],
      ['review', '2027-01-06', 'term-edge'],
      ['review', '2027-02-16', 'no-school'],
    ]);
  });
  it('is what a look at each date says', () => {
    const date = fc.integer({ min: 0, max: 330 }).map((days) => addDays(day('2026-09-01'), days));
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date), { maxLength: 5 }), (pairs) => {
        const [before, after] = [calendarOf([]), calendarOf([year])];
        const found = standingBadlyNow(
          pairs.map(([review, end]) => open({ what: 'review', on: review }, { what: 'end', on: end })),
          before,
          after,
        );
        const lost = (one: LocalDate) => isSchoolDay(one, before) && !isSchoolDay(one, after);
        const edge = (one: LocalDate) => isSchoolDay(one, after) && isTermEdge(one, after);
        const noSchool = found.filter(({ why }) => why === 'no-school').map(({ on: at }) => at);
        const atEdge = found.filter(({ why }) => why === 'term-edge').map(({ on: at }) => at);
        expect(noSchool).toEqual(pairs.flat().filter(lost).sort());
        expect(atEdge).toEqual(
          pairs
            .map(([review]) => review)
            .filter(edge)
            .sort(),
        );
      }),
    );
  });
});

describe('the form', () => {
  const draftId = 'd'.repeat(32) as DraftId;
  it('D3: holds a year and gives it back unchanged', () => {
    const { missing, toSet: sent } = readCalendar(yearToEdit(year), 2026, draftId);
    expect([missing, sent]).toEqual([[], { ...year, draftId }]);
  });
  it('begins with the names of three terms, which are nothing without dates', () => {
    const begun = yearToEdit(null);
    expect(begun.terms.map(({ name }) => name)).toEqual(['Autumn term', 'Spring term', 'Summer term']);
    expect(readCalendar(begun, 2026, draftId).toSet).toMatchObject({ terms: [], closedDays: [] });
  });
  it('asks for the other half of what is half typed, and finds a field again past an empty row', () => {
    const empty = { name: 'x', firstDay: '', lastDay: '', halfFrom: '', halfTo: '' };
    const entered = {
      terms: [empty, { ...empty, firstDay: '2 Sep', halfTo: 'Septober' }],
      closedDays: [
        { on: ' ', words: 'INSET day' },
        { on: 'tomorrow', words: '' },
      ],
    };
    const { missing, fieldOf } = readCalendar(entered, 2026, draftId);
    expect(missing.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'terms-1-lastDay empty',
      'terms-1-halfFrom empty',
      'terms-1-halfTo unreadable',
      'closedDays-1-on unreadable',
    ]);
    expect(fieldOf('terms-0-halfFrom')).toBe('terms-1-halfFrom');
    expect(fieldOf('closedDays.0.words')).toBe('closedDays-1-words');
    expect(fieldOf('terms')).toBe('terms');
  });
  it('a day without a year is the one in the school year', () => {
    const { first, last } = boundsOf(2026);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (days) => {
        const date = addDays(first, days);
        const typed = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`;
        const { toSet: sent } = readCalendar({ terms: [], closedDays: [{ on: typed, words: '' }] }, 2026, draftId);
        expect(sent.closedDays[0]?.on).toBe(date);
        expect(date <= last).toBe(true);
      }),
    );
  });
});
