import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { RestrictionId } from '../../../domain/ids';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { confirm, harker, now, thought, wholeSite } from './ban-answers.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const day = (text: string) => text as LocalDate;
const show = (restrictionId: RestrictionId) => sample.ask('ban:show', { restrictionId });
const codes = async (restrictionId: RestrictionId) => (await show(restrictionId)).beforeConfirm.map(({ code }) => code);
const record = (about: Input<'incident:record'>['about'] = harker) =>
  sample.ask('incident:record', {
    draftId: null,
    about,
    happened: { day: day('2026-11-20'), time: null, asTyped: 'Friday, morning' },
    where: 'Main gate',
    citation: { clauses: ['E1' as never], notSureYet: false },
    whatHappened: 'He shouted.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    affected: [{ kind: 'named', name: 'Mrs Pell', role: 'office' }],
    toldAtOnce: '',
  });
const knownAs = async (text: string) => {
  const [found] = await sample.ask('person:suggest', { text });
  if (found === undefined) throw new Error(`${text} is not there`);
  return { kind: 'known' as const, personId: found.person.personId };
};
const propose = async (
  incidentId: Awaited<ReturnType<typeof record>>['incidentId'],
  about: Input<'ban:propose'>['about'],
) => {
  const grounds = { ...NO_GROUNDS, incidents: [incidentId], milder: 'A warning: not enough' };
  const what = { whatIsRestricted: '', childArrangements: '', shape: wholeSite, answerDays: 10, goingOn: [] };
  return (await sample.ask('ban:propose', { draftId: null, about, grounds, ...what })).restrictionId;
};
const side = (restrictionId: RestrictionId, on: string) =>
  sample.ask('ban:record-side', { draftId: null, restrictionId, form: 'letter', on: day(on), summary: 'Worried.' });

test('D30: a side from before the ban began is kept, and is no hearing', async () => {
  const { incidentId } = await record();
  const restrictionId = await propose(incidentId, await knownAs('Mr D. Harker'));
  await side(restrictionId, '2026-11-20');
  expect(await codes(restrictionId)).toContain('not-told');
  expect(await show(restrictionId)).toMatchObject({ heard: false, sides: [{ before: true }] });
  await side(restrictionId, '2026-11-23');
  expect(await codes(restrictionId)).not.toContain('not-told');
  expect(await show(restrictionId)).toMatchObject({ heard: true });
});

test('D30: leaving the child out takes no hearing away; only an answer that they are no parent does, and then why is asked', async () => {
  const { incidentId } = await record({ kind: 'new', name: 'Mr T. Marlow', children: [] });
  const restrictionId = await propose(incidentId, await knownAs('Mr T. Marlow'));
  expect(await codes(restrictionId)).toContain('not-told');
  const grounds = { ...thought, incidents: [incidentId], parent: 'no' as const };
  await sample.ask('ban:note-grounds', { draftId: null, restrictionId, grounds });
  expect(await codes(restrictionId)).toEqual([]);
  expect(await sample.refused('ban:confirm', confirm(restrictionId))).toEqual(['told not-heard']);
  // Of somebody with a child here the answer changes nothing.
  const father = (await record()).incidentId;
  const other = await propose(father, await knownAs('Mr D. Harker'));
  await sample.ask('ban:note-grounds', {
    draftId: null,
    restrictionId: other,
    grounds: { ...grounds, incidents: [father] },
  });
  expect(await codes(other)).toContain('not-told');
});

test('D29, D30: Temporary ban now on the same matter takes over what a proposal has: their side, how it reached them, and what it rests on', async () => {
  const { incidentId } = await record();
  const about = await knownAs('Mr D. Harker');
  const proposal = await propose(incidentId, about);
  await sample.ask('ban:tell', {
    draftId: null,
    restrictionId: proposal,
    how: 'handed',
    on: day('2026-11-23'),
    words: '',
  });
  await side(proposal, '2026-11-23');
  sample.goTo('2026-11-26');
  const { restrictionId } = await sample.ask('ban:impose-now', { ...now, about, incidentId });
  const ban = await show(restrictionId);
  expect(ban).toMatchObject({
    heard: true,
    tookOver: [{ restrictionId: proposal }],
    told: [{ how: 'handed', on: '2026-11-23' }],
    sides: [{ summary: 'Worried.', before: false }],
    answerBy: '2026-12-07',
    grounds: { milder: 'A warning: not enough', whySkipped: now.whyNow },
  });
  expect(ban.incidents.map(({ reference }) => reference)).toEqual(['INC-2026-0001']);
  expect(ban.beforeConfirm.map(({ code }) => code)).not.toContain('not-told');
  expect(sample.differences()).toEqual([]);
});

test('D29, D30: of anything new they are told and heard anew, however long ago a proposal reached them', async () => {
  const { incidentId } = await record();
  const about = await knownAs('Mr D. Harker');
  const proposal = await propose(incidentId, about);
  const told = { draftId: null, restrictionId: proposal, how: 'handed' as const, on: day('2026-11-23'), words: '' };
  await sample.ask('ban:tell', told);
  await side(proposal, '2026-11-23');
  sample.goTo('2026-12-10');
  const { restrictionId } = await sample.ask('ban:impose-now', { ...now, about, incidentId: null });
  const ban = await show(restrictionId);
  expect(ban).toMatchObject({ heard: false, told: [], sides: [], answerBy: null, windowClosed: false });
  expect(ban).toMatchObject({ tookOver: [{ restrictionId: proposal }], grounds: { milder: 'A warning: not enough' } });
  expect(ban.incidents.map(({ reference }) => reference)).toEqual(['INC-2026-0002', 'INC-2026-0001']);
  expect(ban.beforeConfirm.map(({ code }) => code)).toContain('not-told');
  expect(sample.differences()).toEqual([]);
});

test('a second temporary ban on the same record is not stopped, and says so on its page and on Today', async () => {
  const { incidentId } = await record();
  const about = await knownAs('Mr D. Harker');
  const first = await sample.ask('ban:impose-now', { ...now, about, incidentId });
  expect(await show(first.restrictionId)).toMatchObject({ lapsedBefore: [] });
  sample.goTo('2026-12-22');
  const second = await sample.ask('ban:impose-now', { ...now, about, incidentId });
  expect(await show(second.restrictionId)).toMatchObject({ lapsedBefore: [{ reference: first.reference }] });
  expect((await sample.ask('today:show', {})).bans).toMatchObject([{ timesBefore: 1 }]);
  // What they say to the first is still noted.
  await side(first.restrictionId, '2026-12-22');
  expect((await show(first.restrictionId)).sides).toHaveLength(1);
});

test('what somebody in charge imposed is due for the head within two school days, and late after them', async () => {
  const decidedBy = { name: 'Mr P. Lund', role: 'Deputy' };
  await sample.ask('ban:impose-now', { ...now, decidedBy });
  const adoption = async () => (await sample.ask('today:show', {})).bans[0];
  expect(await adoption()).toMatchObject({ adoptBy: '2026-11-25', adoptInSchoolDays: 2 });
  sample.goTo('2026-11-27');
  expect(await adoption()).toMatchObject({ adoptInSchoolDays: -2 });
});

test('D23: a ban after a warning asks once why no plan came between', async () => {
  const { incidentId } = await record();
  const about = await knownAs('Mr D. Harker');
  await sample.ask('decision:warn', {
    draftId: null,
    about,
    grounds: { ...NO_GROUNDS, incidents: [incidentId], onlyVictim: 'yes' },
    reason: 'It has to stop',
  });
  const restrictionId = await propose(incidentId, about);
  const grounds = { ...thought, incidents: [incidentId], whySkipped: '' };
  await sample.ask('ban:note-grounds', { draftId: null, restrictionId, grounds });
  expect(await codes(restrictionId)).toEqual(['not-told', 'no-plan-before']);
  await sample.ask('ban:note-grounds', {
    draftId: null,
    restrictionId,
    grounds: { ...grounds, whySkipped: 'He came to the gate' },
  });
  expect(await codes(restrictionId)).toEqual(['not-told']);
});

test('D25: a confirmed ban keeps its grounds, its questions and answers, who confirmed it and who signed', async () => {
  const { incidentId } = await record();
  const restrictionId = await propose(incidentId, await knownAs('Mr D. Harker'));
  const grounds = { ...thought, incidents: [incidentId] };
  await sample.ask('ban:note-grounds', { draftId: null, restrictionId, grounds });
  await side(restrictionId, '2026-11-23');
  const late = { reviewOn: day('2027-07-05'), goingOn: [{ code: 'review-over-six', answer: 'Exams' }] };
  await sample.ask('ban:confirm', confirm(restrictionId, late));
  expect(await show(restrictionId)).toMatchObject({
    grounds,
    confirmed: {
      signatory: 'Ms R. Adeyemi, headteacher',
      by: { name: 'Ms R. Adeyemi', role: 'head' },
      asked: [{ requirement: 'D33', answer: 'Exams' }],
    },
  });
});
