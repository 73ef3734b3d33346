import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SchoolType } from '../casebook/casebook';
import { addDays, addMonths, Instant, LocalDate } from '../dates/local-date';
import type { Id } from '../ids';
import { type SchoolDetails, SchoolToDescribe } from './school';
import { schoolOf, schoolToEdit } from './school-entered';
import { describeSchool, mayAuthorise, numbersOutOfDate } from './school-rules';

const today = LocalDate.parse('2026-11-24');
const moment = { now: Instant.parse('2026-11-24T08:40:12.345Z'), today, newId: () => '0'.repeat(32) as Id };
const nobody = { name: '', telephone: '' };
const details: SchoolDetails = {
  name: 'Elmbrook Junior School',
  type: 'community',
  authority: '',
  lastYear: 6,
  address: '1 Brook Lane\nElmbrook',
  telephone: '',
  email: '',
  people: {
    headteacher: { name: 'Ms R. Adeyemi', telephone: '' },
    'safeguarding-lead': { name: 'Mr L. Novak', telephone: '' },
    'deputy-safeguarding-lead': nobody,
    'chair-of-governors': nobody,
    'data-protection': nobody,
  },
  authorised: { names: '', paper: '', on: null },
  numbers: [{ whose: 'Police', number: '101' }],
  numbersCheckedOn: null,
  signatories: [],
  sites: [],
};
const facts = { casebookId: 'c'.repeat(32) as Id, current: details, role: 'head' } as const;
const missingOf = (change: Partial<SchoolDetails>, role: 'head' | 'recorder' = 'head') => {
  const decision = describeSchool({ ...details, ...change }, { ...facts, role }, moment);
  return decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
};

describe('what the casebook knows of the school', () => {
  it('is one entry with everything; rows left empty are dropped', () => {
    const numbers = [...details.numbers, { whose: ' ', number: '' }];
    expect(describeSchool({ ...details, telephone: '01', numbers }, facts, moment)).toMatchObject({
      decided: true,
      entries: [{ kind: 'school:described', subject: facts.casebookId, body: { ...details, telephone: '01' } }],
    });
  });
  it('leaves no entry where nothing changes', () => {
    expect(describeSchool(details, facts, moment)).toEqual({ decided: true, outcome: {}, entries: [] });
  });
  it('each single change is one', () => {
    const changes: readonly Partial<SchoolDetails>[] = [
      { name: 'Other' },
      { type: 'academy' },
      { lastYear: null },
      { authority: 'x' },
      { address: '1 Brook Lane\nElmbrook ' },
      { telephone: 'x' },
      { email: 'x' },
      { signatories: [{ name: 'Mrs P. Lund', post: 'local-authority' }] },
      { sites: ['Park Road', 'Mill Lane'] },
      { people: { ...details.people, 'data-protection': { name: '', telephone: '9' } } },
      { authorised: { names: 'x', paper: '', on: null } },
      { authorised: { names: '', paper: 'x', on: null } },
      { authorised: { names: '', paper: '', on: today } },
      { numbers: [] },
      { numbersCheckedOn: today },
    ];
    for (const change of changes) {
      const decision = describeSchool({ ...details, ...change }, facts, moment);
      expect(decision.decided && decision.entries).toHaveLength(1);
    }
  });
  it('needs the school’s name and a head, and says all that is missing at once', () => {
    expect(missingOf({ name: ' ' })).toEqual(['name empty']);
    expect(missingOf({}, 'recorder')).toEqual(['name head-needed']);
    const numbers = [
      { whose: 'Police', number: '' },
      { whose: '', number: '' },
      { whose: '', number: '101' },
    ];
    const tomorrow = addDays(today, 1);
    const authorised = { names: '', paper: '', on: tomorrow };
    expect(missingOf({ name: '', numbers, authorised, numbersCheckedOn: tomorrow })).toEqual([
      'name empty',
      'authorisedOn still-to-come',
      'numbersCheckedOn still-to-come',
      'numbers-0 no-number',
      'numbers-2 nobody',
    ]);
  });
  it('goes through the form and back unchanged', () => {
    const sent = schoolOf(
      schoolToEdit({ ...details, authorised: { names: 'A', paper: 'B', on: today } }),
      null,
      'd'.repeat(32) as never,
      today,
    );
    expect(SchoolToDescribe.parse(sent)).toEqual({
      ...details,
      draftId: 'd'.repeat(32),
      authorised: { names: 'A', paper: 'B', on: today },
    });
  });
  it('a date that cannot be read is not sent', () => {
    expect(
      schoolOf({ ...schoolToEdit(details), authorisedOn: 'Septober' }, null, 'd'.repeat(32) as never, today),
    ).toBeNull();
  });
});

test('D2: each type of school has one authority, and an academy’s is its trust', () => {
  expect(SchoolType.options.map((type) => [type, mayAuthorise(type)])).toEqual([
    ['community', 'local-authority'],
    ['voluntary-controlled', 'local-authority'],
    ['voluntary-aided', 'authority-or-governors'],
    ['foundation', 'authority-or-governors'],
    ['academy', 'proprietor'],
    ['independent', 'proprietor'],
    ['other', 'not-known'],
  ]);
});

test('D74: numbers are out of date a year and a day after somebody checked them, and while nobody has', () => {
  const { numbers } = details;
  expect(numbersOutOfDate({ numbers: [], numbersCheckedOn: null }, today)).toBe(false);
  expect(numbersOutOfDate({ numbers, numbersCheckedOn: null }, today)).toBe(true);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000 }), (days) => {
      const numbersCheckedOn = addDays(today, -days);
      const outOfDate = numbersOutOfDate({ numbers, numbersCheckedOn }, today);
      expect(outOfDate).toBe(days > 365);
    }),
  );
  const leapDay = LocalDate.parse('2028-02-29');
  expect(numbersOutOfDate({ numbers, numbersCheckedOn: leapDay }, addMonths(leapDay, 12))).toBe(false);
});
