import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LocalDate } from '../../../domain/dates/local-date';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

it('lists what ends or is due until school is back, long before Today does, and nothing that comes after', async () => {
  sample.asBefore({ endsOn: '2027-08-27', reviewOn: '2027-07-12' });
  sample.asBefore({ endsOn: '2027-11-05', reviewOn: '2027-10-08' });
  sample.asBefore({ endsOn: '2027-03-19', reviewOn: '2027-02-26' });
  await sample.ask('task:add', {
    draftId: null,
    what: 'Write to the new Year 3 parents',
    by: '2027-07-02',
    personId: null,
    record: '',
  });
  expect((await sample.ask('today:show', {})).due).toEqual([]);
  const { until, lastSchoolDay, shown } = await sample.ask('today:before-summer', {});
  expect({ until, lastSchoolDay }).toEqual({ until: '2027-08-31', lastSchoolDay: null });
  expect(shown.due.map(({ reference }) => reference)).toEqual(['RES-2026-0003', 'RES-2026-0001']);
  expect(shown.tasks.map(({ what }) => what)).toEqual(['Write to the new Year 3 parents']);
  expect(shown).toMatchObject({ drafts: [], stillToAdd: [], inForce: [], holds: [] });
});

it('keeps what is late already, and says the last school day once its term is entered', async () => {
  await sample.carryOver({ startsOn: '2026-11-02', endsOn: '2026-12-18', reviewOn: '2026-11-16' });
  const term = (name: string, firstDay: string, lastDay: string) => ({ name, firstDay, lastDay, halfTerm: null });
  await sample.ask('calendar:set', {
    draftId: null,
    schoolYear: 2026,
    terms: [
      term('autumn', '2026-09-03', '2026-12-18'),
      term('spring', '2027-01-05', '2027-03-25'),
      term('summer', '2027-04-12', '2027-07-21'),
    ],
    closedDays: [],
  });
  const { until, lastSchoolDay, shown } = await sample.ask('today:before-summer', {});
  expect({ until, lastSchoolDay }).toEqual({ until: '2027-08-31', lastSchoolDay: '2027-07-21' });
  expect(shown.due.map(({ reviewInSchoolDays }) => reviewInSchoolDays)).toEqual([-5]);
});

it('D21: reminds of a post whose year is over before school is back, long before Today does', async () => {
  await sample.ask('incident:record', {
    draftId: null,
    about: { kind: 'not-identified', description: 'An account called Hill Parents' },
    happened: { day: '2026-06-12' as LocalDate, time: null, asTyped: '12 June' },
    where: 'Online',
    citation: { clauses: ['A1' as never], notSureYet: false },
    whatHappened: 'A post names a teaching assistant.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  sample.goTo('2027-01-11');
  expect((await sample.ask('today:show', {})).defamation).toEqual([]);
  const { shown } = await sample.ask('today:before-summer', {});
  expect(shown.defamation.map(({ last }) => last)).toEqual(['2027-06-12']);
  sample.goTo('2027-06-13');
  expect((await sample.ask('today:before-summer', {})).shown.defamation).toEqual([]);
});
