import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../casebook/casebook';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, addMonths, Instant, LocalDate } from '../dates/local-date';
import { addSchoolDays, isSchoolDay, schoolDaysBetween } from '../dates/school-calendar';
import type { Decision, Moment } from '../decision';
import { PersonId, Reference } from '../ids';
import type { EntryBody, NewEntry } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { Heard, RestrictionToCarryOver } from './restriction';
import { carryOverRestriction, type FactsForCarryingOver } from './restriction-rules';
import { statusOn } from './restriction-status';
import { NO_SHAPE } from './shape';

const day = (text: string) => LocalDate.parse(text);
const today = day('2026-11-23');
const calendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
const personId = PersonId.parse('a'.repeat(32));
const facts: FactsForCarryingOver = {
  role: 'head',
  reference: Reference.parse('RES-2026-0001'),
  calendar,
  known: { kind: 'adult', children: [] },
  pupils: [],
};

function moment(on = today): Moment {
  let count = 0;
  return {
    now: Instant.parse(`${on}T08:40:12.345Z`),
    today: on,
    newId: () => {
      count += 1;
      return String(count).padStart(32, '0');
    },
  };
}

const typed: RestrictionToCarryOver = {
  draftId: null,
  about: { kind: 'known', personId },
  type: 'ban',
  whatIsRestricted: 'The whole site, at all times',
  childArrangements: 'Grandmother collects at the side gate',
  shape: NO_SHAPE,
  startsOn: null,
  endsOn: null,
  reviewOn: null,
  heard: 'yes',
  goingOn: [],
};

function carryOver(change: Partial<RestrictionToCarryOver>, on = today, with_: Partial<FactsForCarryingOver> = {}) {
  return carryOverRestriction(
    RestrictionToCarryOver.parse({ ...typed, ...change }),
    { ...facts, ...with_ },
    moment(on),
  );
}

function recorded(decision: Decision<unknown>): EntryBody<'restriction:carried-over'> {
  if (!decision.decided) throw new Error(`refused: ${JSON.stringify(decision.missing)}`);
  const entry = decision.entries.find(({ kind }) => kind === 'restriction:carried-over');
  return (entry as Extract<NewEntry, { kind: 'restriction:carried-over' }>).body;
}

function missing(decision: Decision<unknown>): readonly Missing[] {
  return decision.decided ? [] : decision.missing;
}

const codes = (decision: Decision<unknown>) => missing(decision).map(({ field, code }) => `${field} ${code}`);

describe('carrying over', () => {
  it('records what the letter says, about its first day', () => {
    const dates = { startsOn: day('2026-11-02'), endsOn: day('2027-02-12'), reviewOn: day('2026-12-15') };
    const decision = carryOver(dates);
    expect(recorded(decision)).toEqual({
      reference: 'RES-2026-0001',
      personId,
      type: 'ban',
      whatIsRestricted: typed.whatIsRestricted,
      shape: NO_SHAPE,
      childArrangements: typed.childArrangements,
      ...dates,
      endSetByApp: false,
      reviewSetByApp: false,
      letterEndsOn: dates.endsOn,
      letterReviewOn: dates.reviewOn,
      heard: 'yes',
      asked: [],
    });
    if (!decision.decided) return;
    expect(decision.entries).toMatchObject([{ day: '2026-11-02', subject: '0'.repeat(31).concat('1') }]);
    expect(decision.outcome).toEqual({ restrictionId: '0'.repeat(31).concat('1'), reference: 'RES-2026-0001' });
  });

  it('adds somebody new first, with their child', () => {
    const about = {
      kind: 'new' as const,
      name: 'Dana Whitlock',
      children: [{ name: 'Robin Whitlock', className: '4B' }],
    };
    const decision = carryOver({ about }, today, { known: null });
    expect(decision.decided && decision.entries.map(({ kind }) => kind)).toEqual([
      'person:added',
      'person:added',
      'person:child-linked',
      'restriction:carried-over',
    ]);
    const added = decision.decided ? decision.entries[0]?.subject : null;
    expect(recorded(decision).personId).toBe(added);
  });

  it('D33: without an end in the letter the app sets one 20 school days ahead, and a review ten school days before it', () => {
    const { startsOn, endsOn, endSetByApp, reviewOn, reviewSetByApp } = recorded(carryOver({}));
    expect({ startsOn, endsOn, reviewOn }).toEqual({
      startsOn: '2026-11-23',
      endsOn: '2026-12-21',
      reviewOn: '2026-12-07',
    });
    expect([endSetByApp, reviewSetByApp]).toEqual([true, true]);
  });

  it('D33: the letter’s own later end and review are kept as written, and somebody here looks within 20 school days', () => {
    const dates = { startsOn: day('2026-11-02'), endsOn: day('2028-07-20'), reviewOn: day('2027-04-15') };
    expect(recorded(carryOver(dates))).toMatchObject({
      endsOn: '2028-07-20',
      endSetByApp: false,
      letterEndsOn: '2028-07-20',
      reviewOn: '2026-12-21',
      reviewSetByApp: true,
      letterReviewOn: '2027-04-15',
    });
    expect(recorded(carryOver({ ...dates, reviewOn: null })).reviewOn).toBe('2026-12-21');
  });

  it.each(['no', 'dont-know'] as const)(
    'D30: not known to be heard (%s), it lapses 20 school days from today unless it is reviewed',
    (heard) => {
      const dates = { startsOn: day('2026-11-02'), endsOn: day('2027-07-20'), reviewOn: day('2027-04-15') };
      expect(recorded(carryOver({ ...dates, heard }))).toMatchObject({
        endsOn: '2026-12-21',
        endSetByApp: true,
        letterEndsOn: '2027-07-20',
        reviewOn: '2026-12-07',
        letterReviewOn: '2027-04-15',
      });
      const sooner = { endsOn: day('2026-12-11'), reviewOn: day('2026-12-10') };
      expect(recorded(carryOver({ ...sooner, heard }))).toMatchObject({ ...sooner, endSetByApp: false });
    },
  );

  it('D33: a letter’s review more than six months ahead needs its reason, which is kept in neutral words', () => {
    const dates = { endsOn: day('2027-12-20'), reviewOn: day('2027-05-24') };
    expect(missing(carryOver(dates))).toEqual([
      { field: 'reviewOn', code: 'review-over-six', label: 'good practice', requirement: 'D33', mayGoOn: true },
    ]);
    const answered = { ...dates, goingOn: [{ code: 'review-over-six', answer: 'The panel set it' }] };
    expect(recorded(carryOver(answered)).asked).toEqual([
      {
        requirement: 'D33',
        question: 'Why does the letter name a review later than in six months?',
        answer: 'The panel set it',
      },
    ]);
    expect(recorded(carryOver({ ...answered, reviewOn: day('2027-05-23') })).asked).toEqual([]);
  });

  it('a review set by the app is not before today: where ten school days are no longer left, it is at once', () => {
    expect(recorded(carryOver({ endsOn: day('2026-11-27') })).reviewOn).toBe('2026-11-23');
    const saturday = day('2026-11-21');
    expect(recorded(carryOver({ startsOn: day('2026-11-02'), endsOn: day('2026-11-27') }, saturday)).reviewOn).toBe(
      '2026-11-23',
    );
  });

  it('one that has ended since is still recorded', () => {
    const past = recorded(carryOver({ startsOn: day('2025-09-01'), endsOn: day('2026-03-31') }));
    expect(statusOn({ ...past, endedOn: null }, today)).toBe('ended');
    expect(past.reviewOn >= past.startsOn && past.reviewOn <= past.endsOn).toBe(true);
  });

  it('a review that the letter names stands, also where it is late already or near the end', () => {
    const late = { startsOn: day('2026-09-07'), endsOn: day('2026-12-18'), reviewOn: day('2026-11-16') };
    expect(recorded(carryOver(late))).toMatchObject({ reviewOn: '2026-11-16', reviewSetByApp: false });
    const near = { endsOn: day('2026-12-18'), reviewOn: day('2026-12-17') };
    expect(recorded(carryOver(near)).reviewOn).toBe('2026-12-17');
  });
});

describe('refusing to carry over', () => {
  it('D33: to everybody but a head or deputy head, since it puts somebody at the door without the process', () => {
    const roles: readonly Role[] = ['recorder', 'dsl', 'deputy-dsl', 'desk'];
    for (const role of roles)
      expect([role, codes(carryOver({}, today, { role }))]).toEqual([role, ['restrictionId head-needed']]);
    expect(codes(carryOver({}, today, { role: 'deputy' }))).toEqual([]);
  });

  it('D28: a beginning that is still to come: whoever wants to keep somebody out from then decides it here', () => {
    expect(missing(carryOver({ startsOn: day('2026-11-24') }))).toEqual([
      { field: 'startsOn', code: 'not-begun', label: 'needed', detail: { startsOn: '2026-11-24' } },
    ]);
    expect(codes(carryOver({ startsOn: today }))).toEqual([]);
  });

  it('lists everything that is missing at once', () => {
    const decision = carryOver({
      about: { kind: 'not-identified', description: 'tall, red coat' },
      whatIsRestricted: ' \u200b\n',
      startsOn: day('2026-11-02'),
      endsOn: day('2026-10-30'),
      reviewOn: day('2028-01-10'),
    });
    expect(codes(decision)).toEqual([
      'about nobody-named',
      'whatIsRestricted empty',
      'endsOn before-start',
      'reviewOn over-twelve-months',
    ]);
  });

  it('D11: a pupil can never be restricted, and the label says that it is law', () => {
    const decision = carryOver({}, today, { known: { kind: 'pupil', children: [] } });
    expect(codes(decision)).toEqual(['about pupil']);
    expect(missing(decision)[0]).toMatchObject({ label: 'law', source: expect.stringContaining('HL3043') });
  });

  it('D10: nobody is restricted without a name', () => {
    expect(codes(carryOver({ about: { kind: 'new', name: ' ', children: [] } }))).toEqual(['about nobody-named']);
    expect(codes(carryOver({}, today, { known: null }))).toEqual(['about not-in-casebook']);
  });

  it('dates that are slips of the pen', () => {
    expect(codes(carryOver({ startsOn: day('0206-11-02') }))).toEqual(['startsOn too-long-ago']);
    expect(codes(carryOver({ endsOn: day('2206-11-02') }))).toEqual(['endsOn too-far-ahead']);
    expect(codes(carryOver({ startsOn: day('9999-12-31') }))).toEqual(['startsOn not-begun']);
    expect(codes(carryOver({ endsOn: day('2026-10-30') }))).toEqual(['startsOn needed-when-ended']);
  });

  it('D33: a review more than twelve months ahead, after the end, or before the start', () => {
    const endsOn = day('2028-12-20');
    expect(codes(carryOver({ endsOn, reviewOn: day('2027-11-24') }))).toEqual(['reviewOn over-twelve-months']);
    expect(codes(carryOver({ endsOn, reviewOn: day('2027-11-23') }))).toEqual(['reviewOn review-over-six']);
    expect(codes(carryOver({ endsOn: day('2027-01-15'), reviewOn: day('2027-01-18') }))).toEqual([
      'reviewOn after-end',
    ]);
    const early = { startsOn: day('2026-11-20'), endsOn, reviewOn: day('2026-11-19') };
    expect(codes(carryOver(early))).toEqual(['reviewOn before-start']);
  });
});

const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => addDays(today, days));
const anyDay = fc.oneof(
  near(-60, 60),
  near(-800, 800),
  fc.constantFrom('0001-01-01', '9999-12-31', '2100-02-28').map(day),
);
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const answeredLater = [{ code: 'review-over-six', answer: 'The panel set it' }];
const anyForm = fc.record({
  startsOn: orNone(anyDay),
  endsOn: orNone(anyDay),
  reviewOn: orNone(anyDay),
  heard: fc.constantFrom(...Heard.options),
  goingOn: fc.constantFrom([], answeredLater),
  whatIsRestricted: fc.constantFrom('', ' ', 'The whole site'),
  about: fc.constantFrom<RestrictionToCarryOver['about']>(
    { kind: 'known', personId },
    { kind: 'new', name: 'Dana Whitlock', children: [] },
    { kind: 'new', name: '', children: [{ name: 'Robin', className: '' }] },
    { kind: 'not-identified', description: '' },
  ),
});

/** Dates in days from the day of entry. */
const anyLetter = fc.record({
  start: orNone(fc.integer({ min: -900, max: 10 })),
  end: orNone(fc.integer({ min: -40, max: 1_200 })),
  review: orNone(fc.integer({ min: -40, max: 360 })),
  heard: fc.constantFrom(...Heard.options),
  goingOn: fc.constantFrom([], answeredLater),
});

describe('whatever is typed', () => {
  it('D33: what is recorded has an end, and start ≤ review ≤ end; the rest is refused with fields', () => {
    fc.assert(
      fc.property(anyForm, near(-40, 400), (form, on) => {
        const decision = carryOver(form, on);
        if (!decision.decided) {
          expect(new Set(codes(decision)).size).toBe(decision.missing.length);
          return;
        }
        const { startsOn, endsOn, endSetByApp, reviewOn, reviewSetByApp, whatIsRestricted, ...more } =
          recorded(decision);
        expect(startsOn <= reviewOn && reviewOn <= endsOn).toBe(true);
        expect(endsOn <= addMonths(on, 120)).toBe(true);
        expect([endSetByApp, reviewSetByApp]).toEqual([form.endsOn !== endsOn, form.reviewOn !== reviewOn]);
        expect([more.letterEndsOn, more.letterReviewOn]).toEqual([form.endsOn, form.reviewOn]);
        expect(startsOn).toBe(form.startsOn ?? on);
        if (form.endsOn !== null && form.heard === 'yes') expect(endsOn).toBe(form.endsOn);
        if (form.endsOn !== null) expect(endsOn <= form.endsOn).toBe(true);
        expect(isBlank(whatIsRestricted)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('D30, D33: what came from paper began by the day of entry, is reviewed within 20 school days of it, and lapses by then where nobody knows that they were heard', () => {
    let lapsing = 0;
    fc.assert(
      fc.property(anyLetter, near(-40, 400), ({ heard, goingOn, ...offsets }, on) => {
        const at = (offset: number | null) => (offset === null ? null : addDays(on, offset));
        const dates = { startsOn: at(offsets.start), endsOn: at(offsets.end), reviewOn: at(offsets.review) };
        const decision = carryOver({ ...dates, heard, goingOn }, on);
        if (!decision.decided) return;
        const { startsOn, endsOn, reviewOn, letterEndsOn } = recorded(decision);
        expect(startsOn <= on).toBe(true);
        expect(schoolDaysBetween(on, reviewOn, calendar)).toBeLessThanOrEqual(20);
        if (heard === 'yes' && letterEndsOn !== null) return;
        lapsing += 1;
        expect(schoolDaysBetween(on, endsOn, calendar)).toBeLessThanOrEqual(20);
        const after = addDays(addSchoolDays(on, 20, calendar), 1);
        expect(statusOn({ startsOn, endsOn, endedOn: null }, after)).toBe('ended');
      }),
      { numRuns: 2_000 },
    );
    expect(lapsing).toBeGreaterThan(200);
  });

  it('D33: a review set by the app leaves ten school days wherever they are left, and is never late', () => {
    fc.assert(
      fc.property(near(-60, 0), near(-60, 800), near(0, 400), (startsOn, endsOn, on) => {
        const decision = carryOver({ startsOn, endsOn }, on);
        if (!decision.decided || endsOn < on) return;
        const { reviewOn } = recorded(decision);
        expect(reviewOn >= on).toBe(true);
        if (schoolDaysBetween(on, endsOn, calendar) < 11) return;
        expect(schoolDaysBetween(reviewOn, endsOn, calendar)).toBeGreaterThanOrEqual(10);
        expect(isSchoolDay(reviewOn, calendar)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
