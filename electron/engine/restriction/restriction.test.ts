import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { addDays, LocalDate } from '../../../domain/dates/local-date';
import { DraftId, PersonId, Reference, RestrictionId } from '../../../domain/ids';
import type { NewEntry } from '../../../domain/journal/entry-kinds';
import { isInForce, statusOn } from '../../../domain/restriction/restriction-status';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { carryOverRestrictionCommand } from './restriction-commands';
import { countInForce, restrictionCounts, restrictionOf, restrictionPage } from './restriction-rows';
import { RESTRICTION_TABLE_NAMES } from './restriction-tables';
import { SampleCasebook, sampleRestriction } from './sample-casebook.fixture';

const day = (text: string) => LocalDate.parse(text);
let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const page = { offset: 0, limit: 50 };
const references = async (show: 'current' | 'ended', more = page) =>
  (await sample.ask('restriction:list', { show, ...more })).rows.map(({ reference }) => reference.slice(9));

describe('carrying over', () => {
  it('stands on the register at once, with the person, the child and what follows from the dates', async () => {
    const restrictionId = await sample.carryOver();
    const { rows, ...counts } = await sample.ask('restriction:list', { show: 'current', ...page });
    expect(counts).toEqual({ total: 1, current: 1, ended: 0, reviewDue: 1, on: '2026-11-23' });
    expect(rows).toMatchObject([
      {
        restrictionId,
        reference: 'RES-2026-0001',
        person: { name: 'Dana Whitlock', children: [{ name: 'Robin Whitlock', className: '4B' }] },
        type: 'ban',
        startsOn: '2026-11-02',
        endsOn: '2026-12-18',
        endSetByApp: false,
        reviewOn: '2026-12-04',
        reviewSetByApp: false,
        status: 'in-force',
        reviewInSchoolDays: 9,
        endsInSchoolDays: 19,
        noTermDates: true,
      },
    ]);
  });

  it('D33: is never open-ended, also where the letter was', async () => {
    await sample.carryOver({ startsOn: null, endsOn: null, reviewOn: null });
    const { rows } = await sample.ask('restriction:list', { show: 'current', ...page });
    expect(rows).toMatchObject([
      { endsOn: '2026-12-21', endSetByApp: true, reviewOn: '2026-12-07', reviewSetByApp: true },
    ]);
  });

  it('D30, D33: what nobody knows to have been heard lapses in 20 school days, keeps its letter’s own dates, and a review gives it new ones', async () => {
    const dates = { endsOn: '2027-06-18' as LocalDate, reviewOn: '2027-03-05' as LocalDate };
    const restrictionId = await sample.carryOver({ ...dates, heard: 'dont-know' });
    const show = () => sample.ask('restriction:show', { restrictionId });
    expect(await show()).toMatchObject({
      endsOn: '2026-12-21',
      reviewOn: '2026-12-07',
      unreviewedPaper: true,
      fromPaper: true,
      letter: { ...dates, asked: [] },
    });
    const review: Input<'review:record'> = {
      draftId: null,
      restrictionId,
      outcome: 'continue',
      conductSince: 'Nothing recorded',
      invited: 'no',
      theirComment: '',
      childPosition: 'Well',
      reasons: 'Still needed',
      reviewOn: null,
      endsOn: null,
      goingOn: [],
    };
    // It goes on only once they were heard, or were asked and did not answer.
    expect(await sample.refused('review:record', review)).toEqual(['invited paper-not-asked']);
    expect(await sample.refused('review:record', { ...review, invited: 'yes' })).toEqual([
      'theirComment paper-their-side',
    ]);
    await sample.ask('review:record', { ...review, invited: 'yes', theirComment: 'Asked on 24 Nov: no answer.' });
    const after = await show();
    expect(after).toMatchObject({ unreviewedPaper: false, fromPaper: true, letter: dates });
    expect(after.endsOn > '2027-05-01').toBe(true);
    // Its decision leads to the register: there is no page of a ban that began on paper.
    const personId = after.person.personId;
    expect(await sample.ask('decision:list', { personId })).toMatchObject([{ restrictionId, process: false }]);
    const { lines } = await sample.ask('chronology:of-person', { personId, group: 'decisions', limit: 10 });
    expect(lines.map(({ what }) => what)).toMatchObject([{ kind: 'decision', restrictionId, process: false }]);
    expect(await sample.refused('ban:show', { restrictionId })).toEqual(['not-found']);
    expect(sample.differences()).toEqual([]);
  });

  it('D30: without a review by then it has ended by itself', async () => {
    const restrictionId = await sample.carryOver({ endsOn: '2027-06-18', heard: 'no' });
    sample.goTo('2026-12-22');
    expect(await sample.ask('restriction:show', { restrictionId })).toMatchObject({ status: 'ended' });
    expect(await references('current')).toEqual([]);
  });

  it('D11: never restricts a pupil', async () => {
    await sample.carryOver();
    const [robin] = await sample.ask('person:suggest', { text: 'Robin Whitlock' });
    const personId = robin?.person.kind === 'pupil' ? robin.person.personId : PersonId.parse('0'.repeat(32));
    const about = { kind: 'known' as const, personId };
    const before = sample.sequence;
    expect(await sample.refused('restriction:carry-over', { ...sampleRestriction, about })).toEqual(['about pupil']);
    expect(sample.sequence).toBe(before);
  });

  it('somebody known is not added again', async () => {
    await sample.carryOver();
    const [dana] = await sample.ask('person:suggest', { text: 'Dana Whitlock' });
    const personId = dana?.person.personId ?? '';
    const before = sample.sequence;
    await sample.carryOver({ about: { kind: 'known', personId } });
    expect(sample.kindsAfter(before)).toEqual(['restriction:carried-over']);
    const gone = { kind: 'known' as const, personId: '0'.repeat(32) };
    expect(await sample.refused('restriction:carry-over', { ...sampleRestriction, about: gone })).toEqual([
      'about not-in-casebook',
    ]);
  });

  it('its draft is gone in the same act', async () => {
    const draftId = DraftId.parse('d'.repeat(32));
    const draft = { draftId, form: 'restriction' as const, route: 'register', title: 'Dana', values: {}, focus: null };
    await sample.ask('draft:keep', draft);
    await sample.carryOver({ draftId });
    expect(await sample.refused('draft:show', { draftId })).toEqual(['not-found']);
  });
});

describe('reference numbers', () => {
  it('run without gaps through the calendar year of recording in England', async () => {
    sample.goTo('2026-12-31T23:59:59.999Z');
    await sample.carryOver();
    await sample.refused('restriction:carry-over', { ...sampleRestriction, whatIsRestricted: '' });
    await sample.carryOver();
    sample.goTo('2027-01-01T00:00:00.000Z');
    await sample.carryOver();
    const { rows } = await sample.ask('restriction:list', { show: 'ended', ...page });
    expect(rows.map(({ reference }) => reference).sort()).toEqual(['RES-2026-0001', 'RES-2026-0002', 'RES-2027-0001']);
  });

  it('are not lost with an act that fails', async () => {
    const { casebook } = sample;
    const failing = () =>
      casebook.conduct.act((tx) => {
        casebook.commandIn(tx, carryOverRestrictionCommand, sampleRestriction);
        throw new Error('planted');
      });
    expect(failing).toThrow('planted');
    await sample.carryOver();
    expect(await references('current')).toEqual(['0001']);
  });

  it('are not given again once a body was erased', async () => {
    await sample.carryOver();
    await sample.carryOver();
    sample.erase('restriction:carried-over');
    await sample.carryOver();
    expect(await references('current')).toEqual(['0001', '0003']);
    expect(sample.differences(...RESTRICTION_TABLE_NAMES)).toEqual([]);
  });
});

describe('the register', () => {
  it('shows what has not ended, the earliest review first, and what has, the last ended first; both in pages', async () => {
    await sample.carryOver({ reviewOn: '2026-12-09' });
    await sample.carryOver({ reviewOn: '2026-11-25' });
    sample.asBefore({ startsOn: '2027-01-11', endsOn: '2027-02-12', reviewOn: '2027-01-29' });
    await sample.carryOver({ startsOn: '2025-01-06', endsOn: '2025-03-31', reviewOn: null });
    await sample.carryOver({ startsOn: '2025-09-01', endsOn: '2026-03-31', reviewOn: null });
    expect(await references('current')).toEqual(['0002', '0001', '0003']);
    expect(await references('ended')).toEqual(['0005', '0004']);
    expect(await references('current', { offset: 1, limit: 1 })).toEqual(['0001']);
    const { total, current, ended } = await sample.ask('restriction:list', { show: 'ended', offset: 1, limit: 1 });
    expect({ total, current, ended }).toEqual({ total: 2, current: 3, ended: 2 });
  });

  it('a restriction lapses by itself the day after its end', async () => {
    await sample.carryOver();
    sample.goTo('2026-12-18T23:30:00.000Z');
    expect(await references('current')).toEqual(['0001']);
    sample.goTo('2026-12-19T00:00:00.000Z');
    expect(await references('current')).toEqual([]);
    expect((await sample.ask('restriction:list', { show: 'ended', ...page })).rows).toMatchObject([
      { status: 'ended', reviewInSchoolDays: null, endsInSchoolDays: null },
    ]);
  });

  it('one that is ended early is off the register at once; reason, day and name stay with it', async () => {
    const restrictionId = await sample.carryOver();
    await sample.ask('restriction:end', { restrictionId, reason: 'Apologised, and has kept to it' });
    expect(await references('current')).toEqual([]);
    const shown = await sample.ask('restriction:show', { restrictionId });
    expect(shown).toMatchObject({
      status: 'ended',
      heard: 'yes',
      recordedBy: 'Ms R. Adeyemi',
      recordedAt: '2026-11-23T08:40:12.345Z',
      ended: {
        on: '2026-11-23',
        reason: 'Apologised, and has kept to it',
        by: 'Ms R. Adeyemi',
        at: '2026-11-23T08:40:12.345Z',
      },
    });
    expect(await sample.refused('restriction:end', { restrictionId, reason: 'Again' })).toEqual([
      'restrictionId already-ended',
    ]);
  });

  it('a restriction that nobody recorded is not found', async () => {
    const restrictionId = '0'.repeat(32);
    expect(await sample.refused('restriction:show', { restrictionId })).toEqual(['not-found']);
    expect(await sample.refused('restriction:end', { restrictionId, reason: 'Moved' })).toEqual(['not-found']);
  });

  it('looking at one is journalled, a row is not', async () => {
    const restrictionId = await sample.carryOver();
    const before = sample.sequence;
    await references('current');
    expect(sample.kindsAfter(before)).toEqual([]);
    expect((await sample.ask('restriction:show', { restrictionId })).ended).toBeNull();
    await sample.ask('restriction:show', { restrictionId });
    expect(sample.kindsAfter(before)).toEqual(['record:opened']);
  });
});

describe('the table', () => {
  it('is the same when it is made again from the journal, also after bodies were erased', async () => {
    const first = await sample.carryOver();
    const second = await sample.carryOver();
    await sample.ask('restriction:end', { restrictionId: first, reason: 'Moved away' });
    await sample.ask('restriction:end', { restrictionId: second, reason: 'Typed twice' });
    expect(sample.differences(...RESTRICTION_TABLE_NAMES)).toEqual([]);
    sample.erase('restriction:ended');
    expect((await sample.ask('restriction:show', { restrictionId: second })).ended).toBeNull();
    sample.erase('restriction:carried-over');
    expect(await sample.refused('restriction:show', { restrictionId: second })).toEqual(['not-found']);
    expect(sample.differences(...RESTRICTION_TABLE_NAMES)).toEqual([]);
  });

  it('D33: refuses what the rules would never let through', async () => {
    await sample.carryOver();
    const wrong = [
      ['a review after the end', "review_on = '2027-01-01'"],
      ['an end before the start', "ends_on = '2026-11-01'"],
      ['no end', 'ends_on = NULL'],
      ['no day of the calendar', "starts_on = '2026-11-31'"],
      ['nothing restricted', "what_is_restricted = ' '"],
      ['ended without a reason', "ended_on = '2026-11-23'"],
      ['another type', "type = 'exclusion'"],
      ['another kind of number', "reference = 'INC-2026-0001'"],
      ['a truth that is neither', 'end_set_by_app = 2'],
    ] as const;
    for (const [what, change] of wrong) {
      const update = () => sample.casebook.conduct.maintain((db) => db.run(`UPDATE restriction SET ${change}`));
      expect(update, what).toThrow(/constraint/);
    }
  });

  it('divides in the same way as the rule, whatever the dates and the day', () => {
    const { casebook } = sample;
    const near = fc.integer({ min: -30, max: 30 }).map((days) => addDays(day('2026-11-23'), days));
    const dates = fc.tuple(near, near, fc.option(near, { nil: null }));
    let number = 0;
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 4 }), near, (each, on) => {
        for (const [one, other, endedOn] of each) {
          number += 1;
          casebook.note(...entriesOf(number, [one, other].sort() as [LocalDate, LocalDate], endedOn, casebook.newId()));
        }
        casebook.conduct.read((db) => {
          const all = { offset: 0, limit: 100_000 };
          const current = restrictionPage(db, 'current', on, all);
          const ended = restrictionPage(db, 'ended', on, all);
          expect(current.filter((restriction) => statusOn(restriction, on) === 'ended')).toEqual([]);
          expect(ended.filter((restriction) => statusOn(restriction, on) !== 'ended')).toEqual([]);
          expect(restrictionCounts(db, on)).toMatchObject({ current: current.length, ended: ended.length });
          expect(current.length + ended.length).toBe(number);
          const inForce = restrictionPage(db, 'on', on, all).map(({ restrictionId }) => restrictionId);
          const rule = current
            .filter((restriction) => isInForce(restriction, on))
            .map(({ restrictionId }) => restrictionId);
          expect([...inForce].sort()).toEqual([...rule].sort());
          expect(countInForce(db, on)).toBe(rule.length);
        });
      }),
      { numRuns: 25 },
    );
    expect(restrictionOf(sampleDb(), '0'.repeat(32))).toBeNull();
  });
});

function sampleDb() {
  return sample.casebook.conduct.read((db) => db);
}

function entriesOf(
  number: number,
  [startsOn, endsOn]: [LocalDate, LocalDate],
  endedOn: LocalDate | null,
  subject: string,
): NewEntry[] {
  const carriedOver: NewEntry = {
    kind: 'restriction:carried-over',
    subject: RestrictionId.parse(subject),
    day: startsOn,
    body: {
      reference: Reference.parse(`RES-2026-${String(number).padStart(4, '0')}`),
      personId: PersonId.parse('a'.repeat(32)),
      type: 'ban',
      whatIsRestricted: 'The whole site',
      childArrangements: '',
      shape: NO_SHAPE,
      startsOn,
      endsOn,
      endSetByApp: false,
      reviewOn: endsOn,
      reviewSetByApp: false,
      heard: 'no',
      letterEndsOn: endsOn,
      letterReviewOn: endsOn,
      asked: [],
    },
  };
  if (endedOn === null) return [carriedOver];
  return [
    carriedOver,
    {
      kind: 'restriction:ended',
      subject,
      day: endedOn,
      body: { on: endedOn, reason: 'Moved', how: 'ended', by: '', paper: '', decidedBy: null },
    },
  ];
}

it('that the register was printed is noted, with how many stood on it', async () => {
  await sample.carryOver();
  const before = sample.sequence;
  await sample.ask('restriction:print-register', { on: LocalDate.parse('2026-11-23'), withNames: false });
  expect(sample.kindsAfter(before)).toEqual(['restriction:register-printed']);
});

it('that one restriction was printed is noted, and one that is not there is not printed', async () => {
  const restrictionId = await sample.carryOver();
  const before = sample.sequence;
  await sample.ask('restriction:print-entry', { restrictionId, withNames: true });
  expect(sample.kindsAfter(before)).toEqual(['restriction:entry-printed']);
  const nobody = 'd'.repeat(32) as typeof restrictionId;
  expect(await sample.refused('restriction:print-entry', { restrictionId: nobody, withNames: true })).toEqual([
    'not-found',
  ]);
});

it('the rows of a day say which day they are of, so that what is printed is what is seen', async () => {
  await sample.carryOver();
  const asked = { show: 'on', offset: 0, limit: 50 } as const;
  const later = await sample.ask('restriction:list', { ...asked, on: day('2026-12-20') });
  expect(later).toMatchObject({ on: '2026-12-20', total: 0 });
  expect(await sample.ask('restriction:list', { ...asked, on: null })).toMatchObject({ on: '2026-11-23', total: 1 });
});
