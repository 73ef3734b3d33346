import { afterEach, beforeEach, expect, it } from 'vitest';
import { contract, type Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { IncidentDetails } from '../../../domain/incident/details';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const harker = { kind: 'new' as const, name: 'Mr D. Harker', children: [{ name: 'Ellie Harker', className: '5B' }] };
const form = (change: Partial<Input<'incident:record'>> = {}): Input<'incident:record'> => ({
  draftId: null,
  about: harker,
  happened: { day: '2026-11-20' as LocalDate, time: null, asTyped: 'Friday, morning' },
  where: 'Gate',
  citation: { clauses: ['E1' as never], notSureYet: false },
  whatHappened: 'He shouted.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
  ...change,
});
const record = async (change: Partial<Input<'incident:record'>> = {}) =>
  (await sample.ask('incident:record', form(change))).incidentId;
const today = () => sample.ask('today:show', {});
const details = (value: IncidentDetails) => ({ field: 'details' as const, value });

it('D7: when and by whom a record was made is the clock’s and the sign-in’s, whatever was typed; why it is late is kept', async () => {
  const incidentId = await record({ details: { whyLate: 'I was on a school journey' } });
  sample.goTo('2026-11-30');
  expect(await sample.ask('incident:show', { incidentId })).toMatchObject({
    recordedBy: 'Ms R. Adeyemi',
    recordedAt: '2026-11-23T08:40:12.345Z',
    happened: { day: '2026-11-20' },
    details: { whyLate: 'I was on a school journey' },
  });
  const { input } = contract['incident:record'];
  expect(input.safeParse(form()).success).toBe(true);
  for (const extra of [{ recordedBy: 'Mrs Pell' }, { recordedAt: '2026-11-01T08:00:00.000Z' }, { by: 'Mrs Pell' }])
    expect(input.safeParse({ ...form(), ...extra }).success).toBe(false);
});

it('D13: a report without a reference is a task after five school days by itself, and gone with the reference', async () => {
  const police = { policeForce: 'Elmshire', policeTold: 'Mon 23 Nov, by Mrs Pell', policeOutcome: 'PC Hale rang back' };
  const incidentId = await record({ details: police });
  expect((await sample.ask('incident:show', { incidentId })).details).toEqual(police);
  sample.goTo('2026-11-27');
  expect((await today()).policeReferences).toEqual([]);
  sample.goTo('2026-11-30');
  expect((await today()).policeReferences).toMatchObject([
    { incident: { incidentId }, askOn: '2026-11-30', inSchoolDays: 0 },
  ]);
  sample.goTo('2026-12-02');
  expect((await today()).policeReferences).toMatchObject([{ inSchoolDays: -2 }]);
  await sample.ask('incident:correct', {
    incidentId,
    correction: details({ ...police, policeReference: '42/1234' }),
    reason: 'They wrote',
  });
  expect((await today()).policeReferences).toEqual([]);
});

it('D13: told later, the days are counted from the correction that says so; a record that was struck out asks for nothing', async () => {
  const incidentId = await record();
  sample.goTo('2026-12-01');
  await sample.ask('incident:correct', {
    incidentId,
    correction: details({ policeForce: 'Elmshire' }),
    reason: 'Told',
  });
  sample.goTo('2026-12-07');
  expect((await today()).policeReferences).toEqual([]);
  sample.goTo('2026-12-08');
  expect((await today()).policeReferences).toMatchObject([{ askOn: '2026-12-08' }]);
  await sample.ask('incident:strike-out', { draftId: null, incidentId, reason: 'It was another school' });
  expect((await today()).policeReferences).toEqual([]);
});

it('D12: what the law asks after an injury stands on Today from the first day on, the first to end first, until its reference is there', async () => {
  const injury = 'Mr Obi, a broken wrist';
  const noted = await record({ details: { injury, absence: 'over-3' } });
  const away = await record({ details: { injury, absence: 'over-7' } });
  const broken = await record({ details: { injury, absence: 'specified' } });
  await record({ details: { injury, absence: 'up-to-3' } });
  const due = async () => (await today()).riddor.map(({ incident, last }) => [incident.incidentId, last]);
  expect(await due()).toEqual([
    [broken, '2026-11-30'],
    [away, '2026-12-05'],
    [noted, null],
  ]);
  expect((await sample.ask('incident:show', { incidentId: away })).stillToAdd).toContain('riddor');
  sample.goTo('2027-03-01');
  expect((await due()).length).toBe(3);
  await sample.ask('incident:correct', {
    incidentId: away,
    correction: details({ injury, absence: 'over-7', riddor: 'HSE, 25 Nov, F2508/17' }),
    reason: 'Told',
  });
  await sample.ask('incident:strike-out', { draftId: null, incidentId: broken, reason: 'It was another school' });
  expect(await due()).toEqual([[noted, null]]);
  expect(sample.differences()).toEqual([]);
});

it('D12: *not known yet* stays still to add, and calls for the report once it is known', async () => {
  const incidentId = await record({ details: { injury: 'A bruised arm', absence: 'not-known' } });
  const toAdd = async () => (await sample.ask('incident:show', { incidentId })).stillToAdd;
  expect(await toAdd()).toContain('absence');
  sample.goTo('2027-03-01');
  expect((await today()).stillToAdd).toMatchObject([{ missing: expect.arrayContaining(['absence']) }]);
  await sample.ask('incident:correct', {
    incidentId,
    correction: details({ injury: 'A bruised arm', absence: 'over-7' }),
    reason: 'She was away',
  });
  expect(await toAdd()).toContain('riddor');
  expect((await today()).riddor).toMatchObject([{ incident: { incidentId }, last: '2026-12-05' }]);
});

it('D21: the end of the year stands on the record, and on Today in its last 28 days until advice is noted', async () => {
  const post = { platform: 'A parents’ group', postedWhen: 'Wed 18 Nov', postSeen: 'Sat 21 Nov' };
  const citation = { clauses: ['A1' as never], notSureYet: false };
  const incidentId = await record({ citation, details: post });
  await record({ details: post });
  const until = async () => (await sample.ask('incident:show', { incidentId })).defamationUntil;
  expect(await until()).toBe('2027-11-18');
  sample.goTo('2027-10-20');
  expect((await today()).defamation).toEqual([]);
  sample.goTo('2027-10-21');
  expect((await today()).defamation).toMatchObject([{ incident: { incidentId }, last: '2027-11-18' }]);
  await sample.ask('incident:correct', {
    incidentId,
    correction: details({ ...post, legalAdvice: 'Asked Hart & Co on 21 Oct' }),
    reason: 'Asked',
  });
  expect((await today()).defamation).toEqual([]);
  expect(await until()).toBe('2027-11-18');
  expect(sample.differences()).toEqual([]);
});

it('D9: what was noted with the record is not asked again when a warning is given, and stands in its grounds', async () => {
  const citation = { clauses: ['E7' as never], notSureYet: false };
  const silent = await record({ citation });
  const [harkerNow] = await sample.ask('person:suggest', { text: 'Mr D. Harker' });
  if (harkerNow === undefined) throw new Error('Mr Harker is not there');
  const about = { kind: 'known' as const, personId: harkerNow.person.personId };
  const spoken = await record({ about, citation, details: { manner: 'He swore at Mrs Pell' } });
  const complained = await record({ about, citation, details: { onlyComplained: 'yes' } });
  const warn = (incidents: (typeof silent)[]): Input<'decision:warn'> => ({
    draftId: null,
    about,
    grounds: { ...NO_GROUNDS, incidents },
    reason: 'It may not go on',
  });
  expect(await sample.refused('decision:warn', warn([silent]))).toEqual(['rights rights-not-asked']);
  expect(await sample.refused('decision:warn', warn([complained]))).toEqual(['rights right-alone']);
  const { decisionId } = await sample.ask('decision:warn', warn([spoken]));
  expect((await sample.ask('decision:show', { decisionId })).grounds.rights).toEqual({
    answer: 'manner',
    manner: 'He swore at Mrs Pell',
  });
  const offered = await sample.ask('decision:records-about', { personId: about.personId });
  expect(offered.map(({ rights }) => rights.answer).sort()).toEqual(['manner', 'not-asked', 'nothing-wrong']);
});
