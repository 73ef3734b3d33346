import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const impose = async (change: Partial<Input<'ban:impose-now'>> = {}) =>
  sample.ask('ban:impose-now', { ...now, ...change });
const show = (restrictionId: RestrictionId) => sample.ask('ban:show', { restrictionId });
const codes = async (restrictionId: RestrictionId) => (await show(restrictionId)).beforeConfirm.map(({ code }) => code);
const day = (text: string) => text as LocalDate;

describe('temporary ban now', () => {
  it('four answers on the first day of a casebook, and the card shows it', async () => {
    const { reference, restrictionId } = await impose();
    expect(reference).toBe('RES-2026-0001');
    const [card] = (await sample.ask('look-up:find', { text: 'harkr' })).cards;
    expect(card).toMatchObject({ answer: 'stop', whatHolds: [{ until: '2026-12-21' }] });
    expect(await show(restrictionId)).toMatchObject({
      state: 'temporary',
      startsOn: '2026-11-23',
      endsOn: '2026-12-21',
      decideBy: '2026-12-14',
      answerBy: null,
      incidents: [{ reference: 'INC-2026-0001', opening: now.whatTheyDid }],
      decidedBy: { name: 'Ms R. Adeyemi', role: 'head', acting: false },
    });
    // Among those whose names are looked for first, however they are misspelt.
    const marked = sample.casebook.conduct.read((db) => db.all('SELECT person FROM restricted_person'));
    expect(marked).toHaveLength(1);
    expect(sample.differences()).toEqual([]);
  });

  it('D10, D11, D9: refuses nobody, a pupil, and a ban without why it can’t wait, and says all at once', async () => {
    expect(
      await sample.refused('ban:impose-now', {
        ...now,
        about: { kind: 'not-identified', description: 'red van' },
        whyNow: ' ',
      }),
    ).toEqual(['about nobody-named', 'whyNow why-now-empty']);
    await impose();
    const [ellie] = await sample.ask('person:suggest', { text: 'Ellie Harker' });
    const personId = ellie?.person.personId;
    if (personId === undefined) throw new Error('Ellie is not there');
    expect(await sample.refused('ban:impose-now', { ...now, about: { kind: 'known', personId } })).toEqual([
      'about pupil',
    ]);
  });

  it('lapses by itself on its last day, and nothing makes it permanent', async () => {
    const { restrictionId } = await impose();
    sample.goTo('2026-12-21');
    expect(await show(restrictionId)).toMatchObject({ state: 'temporary' });
    sample.goTo('2026-12-22');
    expect(await show(restrictionId)).toMatchObject({ state: 'lapsed', beforeConfirm: [] });
    const [card] = (await sample.ask('look-up:find', { text: 'Harker' })).cards;
    expect(card).toMatchObject({ answer: 'nothing-recorded', ended: ['2026-12-21'] });
    expect(await sample.refused('ban:confirm', confirm(restrictionId))).toContain('restrictionId over');
  });

  it('takes the place of a proposal about the same person', async () => {
    const { incidentId } = await recorded();
    const proposal = await propose(incidentId);
    const { restrictionId } = await impose({ about: { kind: 'known', personId: await harkerId() }, incidentId });
    expect(await show(proposal)).toMatchObject({ state: 'withdrawn' });
    expect((await sample.ask('ban:undecided', {})).map((one) => one.restrictionId)).toEqual([restrictionId]);
    expect(sample.differences()).toEqual([]);
  });
});

const recorded = () =>
  sample.ask('incident:record', {
    draftId: null,
    about: harker,
    affected: [{ kind: 'named', name: 'Mrs Pell', role: 'receptionist' }],
    happened: { day: day('2026-11-20'), time: null, asTyped: 'Friday, morning' },
    where: 'Main gate',
    citation: { clauses: ['E1' as never], notSureYet: false },
    whatHappened: 'He shouted.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
const harkerId = async () => {
  const [found] = await sample.ask('person:suggest', { text: 'Mr D. Harker' });
  if (found === undefined) throw new Error('Mr Harker is not there');
  return found.person.personId;
};
const propose = async (
  incidentId: Awaited<ReturnType<typeof recorded>>['incidentId'],
  change: Partial<Input<'ban:propose'>> = {},
) => {
  const { restrictionId } = await sample.ask('ban:propose', {
    draftId: null,
    about: { kind: 'known', personId: await harkerId() },
    grounds: { ...NO_GROUNDS, incidents: [incidentId] },
    whatIsRestricted: 'Not on the premises',
    childArrangements: '',
    shape: wholeSite,
    answerDays: 10,
    goingOn: [],
    ...change,
  });
  return restrictionId;
};
/** Everything there to confirm a ban on a record: what it rests on was looked at, and they were heard. */
const heard = async (restrictionId: RestrictionId, incidentId: Awaited<ReturnType<typeof recorded>>['incidentId']) => {
  const grounds = { ...thought, incidents: [incidentId] };
  await sample.ask('ban:note-grounds', { draftId: null, restrictionId, grounds });
  const side = { draftId: null, restrictionId, form: 'letter' as const, on: day('2026-11-23'), summary: 'Worried.' };
  await sample.ask('ban:record-side', side);
  return { restrictionId, grounds, side };
};
const proposedAndHeard = async () => {
  const { incidentId } = await recorded();
  return heard(await propose(incidentId), incidentId);
};

describe('a ban that is proposed', () => {
  it('holds nothing until it is decided, and stands where decisions are', async () => {
    const { incidentId } = await recorded();
    const restrictionId = await propose(incidentId);
    expect((await sample.ask('look-up:find', { text: 'Harker' })).cards[0]?.answer).toBe('nothing-recorded');
    expect((await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 })).rows).toEqual([]);
    expect(await show(restrictionId)).toMatchObject({ state: 'proposed', reference: 'RES-2026-0001', endsOn: null });
  });

  it('D29: fewer than five days to answer need a reason, which the journal keeps as a question and an answer', async () => {
    const { incidentId } = await recorded();
    const about = { kind: 'known' as const, personId: await harkerId() };
    const input = {
      draftId: null,
      about,
      grounds: { ...NO_GROUNDS, incidents: [incidentId] },
      whatIsRestricted: 'All',
      childArrangements: '',
      shape: wholeSite,
      answerDays: 3,
    };
    expect(await sample.refused('ban:propose', { ...input, goingOn: [] })).toEqual(['answerDays short-window']);
    const restrictionId = await propose(incidentId, {
      answerDays: 3,
      goingOn: [{ code: 'short-window', answer: 'He goes abroad on Friday' }],
    });
    expect(await show(restrictionId)).toMatchObject({ answerDays: 3 });
  });
});

describe('confirming', () => {
  it('D30: waits for their side or the end of their time after a letter reached them, and names all that is missing', async () => {
    const { restrictionId } = await impose();
    expect(await codes(restrictionId)).toEqual([
      'not-told',
      'no-clause',
      'record-unfinished',
      'milder-empty',
      'equality-not-asked',
      'safeguarding-not-seen',
      'victim-not-asked',
      'shape-dropOff',
      'shape-emergency',
      'shape-illness',
      'shape-meetings',
      'shape-events',
    ]);
    await sample.ask('ban:tell', { draftId: null, restrictionId, how: 'in-person', on: day('2026-11-23'), words: '' });
    expect(await codes(restrictionId)).toContain('not-told');
    await sample.ask('ban:tell', { draftId: null, restrictionId, how: 'post', on: day('2026-11-23'), words: '' });
    expect(await show(restrictionId)).toMatchObject({ answerBy: '2026-12-09', windowClosed: false });
    expect(await codes(restrictionId)).toContain('window-open');
    sample.goTo('2026-12-10');
    expect(await codes(restrictionId)).not.toContain('window-open');
  });

  it('with all there it stands with an end and a review; the register has the new dates', async () => {
    const { incidentId } = await recorded();
    const restrictionId = await propose(incidentId);
    await sample.ask('ban:note-grounds', {
      draftId: null,
      restrictionId,
      grounds: { ...thought, incidents: [incidentId] },
    });
    expect(await sample.refused('ban:confirm', confirm(restrictionId))).toEqual(['told not-told']);
    await sample.ask('ban:record-side', {
      draftId: null,
      restrictionId,
      form: 'meeting',
      on: day('2026-11-23'),
      summary: 'Worried.',
    });
    expect(await sample.refused('ban:confirm', confirm(restrictionId, { sideConsidered: '', reasons: '' }))).toEqual([
      'sideConsidered side-not-considered',
      'reasons reasons-empty',
    ]);
    expect(await sample.ask('ban:confirm', confirm(restrictionId))).toEqual({
      reviewOn: '2027-05-21',
      endsOn: '2027-06-07',
    });
    expect(await show(restrictionId)).toMatchObject({
      state: 'confirmed',
      startsOn: '2026-11-23',
      endsOn: '2027-06-07',
    });
    const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 });
    expect(rows).toMatchObject([{ endsOn: '2027-06-07', reviewOn: '2027-05-21', status: 'in-force' }]);
    expect(sample.differences()).toEqual([]);
  });

  it('an answer that comes after it is looked at again within ten school days, until a review has', async () => {
    const { restrictionId, side } = await proposedAndHeard();
    await sample.ask('ban:confirm', confirm(restrictionId));
    expect((await sample.ask('today:show', {})).lateAnswers).toEqual([]);
    sample.goTo('2026-11-25');
    await sample.ask('ban:record-side', { ...side, on: day('2026-11-25') });
    expect((await sample.ask('today:show', {})).lateAnswers).toMatchObject([
      { restriction: { restrictionId }, lookBy: '2026-12-09', inSchoolDays: 10 },
    ]);
    await sample.ask('review:record', {
      draftId: null,
      restrictionId,
      outcome: 'continue',
      conductSince: 'Nothing recorded',
      invited: 'yes',
      theirComment: 'See the letter',
      childPosition: 'Well',
      reasons: 'It changes nothing',
      reviewOn: null,
      endsOn: null,
      goingOn: [{ code: 'same-reviewer', answer: 'The chair' }],
    });
    expect((await sample.ask('today:show', {})).lateAnswers).toEqual([]);
  });

  it('D48: a review by whoever decided the ban is pointed out, and to continue it somebody else is named', async () => {
    const { restrictionId } = await proposedAndHeard();
    await sample.ask('ban:confirm', confirm(restrictionId));
    expect(await sample.ask('restriction:show', { restrictionId })).toMatchObject({ decidedByReader: true });
    const review = {
      draftId: null,
      restrictionId,
      outcome: 'continue' as const,
      conductSince: 'Nothing recorded',
      invited: 'yes' as const,
      theirComment: '',
      childPosition: 'Well',
      reasons: 'It is needed still',
      reviewOn: null,
      endsOn: null,
    };
    expect(await sample.refused('review:record', { ...review, goingOn: [] })).toEqual(['reviewer same-reviewer']);
    await sample.ask('review:record', { ...review, goingOn: [{ code: 'same-reviewer', answer: 'The chair' }] });
    const { reviews } = await sample.ask('restriction:show', { restrictionId });
    expect(reviews).toMatchObject([{ asked: [{ requirement: 'D48', answer: 'The chair' }] }]);
    // What came from paper was decided by nobody who is known here.
    const fromPaper = await sample.carryOver();
    expect(await sample.ask('restriction:show', { restrictionId: fromPaper })).toMatchObject({
      decidedByReader: false,
    });
  });

  it('D48: whoever confirmed what somebody else had imposed is pointed out too', async () => {
    const { incidentId } = await recorded();
    const about = { kind: 'known' as const, personId: await harkerId() };
    const { restrictionId } = await impose({ about, incidentId, decidedBy: { name: 'Mr P. Lund', role: 'Deputy' } });
    expect(await sample.ask('restriction:show', { restrictionId })).toMatchObject({ decidedByReader: false });
    await heard(restrictionId, incidentId);
    await sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape: wholeSite });
    const taken = [{ code: 'not-adopted', answer: 'He rang me, and I agreed' }];
    await sample.ask('ban:confirm', confirm(restrictionId, { goingOn: taken }));
    expect(await sample.ask('restriction:show', { restrictionId })).toMatchObject({ decidedByReader: true });
  });

  it('D27: what they have open with the school is named, and how it goes on has to be said', async () => {
    const { restrictionId, grounds: known } = await proposedAndHeard();
    expect(await codes(restrictionId)).toEqual([]);
    await sample.ask('concern:log', {
      draftId: null,
      about: { kind: 'known', personId: await harkerId() },
      words: 'The reading book never comes home.',
      raisedOn: day('2026-11-20'),
      withWhom: '',
      how: 'gate',
      stage: 'informal',
    });
    expect((await show(restrictionId)).beforeConfirm).toMatchObject([
      { code: 'open-matters', requirement: 'D27', detail: { references: 'CON-2026-0001' } },
    ]);
    const said = { ...known, openMatters: 'The class teacher answers by Friday' };
    await sample.ask('ban:note-grounds', { draftId: null, restrictionId, grounds: said });
    expect(await codes(restrictionId)).toEqual([]);
  });

  it('D9: a sanction can’t rest on a complaint alone', async () => {
    const { incidentId } = await recorded();
    await sample.ask('incident:correct', {
      incidentId,
      correction: { field: 'citation', value: { clauses: ['E7' as never], notSureYet: false } },
      reason: 'It was E7',
    });
    const about = { kind: 'known' as const, personId: await harkerId() };
    const input = {
      draftId: null,
      about,
      whatIsRestricted: 'All',
      childArrangements: '',
      shape: wholeSite,
      answerDays: 10,
      goingOn: [],
    };
    const grounds = { ...NO_GROUNDS, incidents: [incidentId] };
    expect(await sample.refused('ban:propose', { ...input, grounds })).toEqual(['rights rights-not-asked']);
    expect(
      await sample.refused('ban:propose', {
        ...input,
        grounds: { ...grounds, rights: { answer: 'nothing-wrong', manner: '' } },
      }),
    ).toEqual(['rights right-alone']);
  });
});

describe('loosening', () => {
  it('a temporary ban that was made shorter and is then confirmed has the dates of its confirmation', async () => {
    const { restrictionId } = await impose();
    const shorter = { draftId: null, restrictionId, endsOn: day('2026-12-01'), shape: null, reason: 'Calmer' };
    await sample.ask('restriction:narrow', shorter);
    const rows = async () => (await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 })).rows;
    expect(await rows()).toMatchObject([{ endsOn: '2026-12-01', reviewOn: '2026-12-01' }]);
    await sample.ask('ban:tell', { draftId: null, restrictionId, how: 'handed', on: day('2026-11-23'), words: '' });
    expect(await rows()).toMatchObject([{ endsOn: '2026-12-01' }]);
    await sample.ask('ban:extend', { draftId: null, restrictionId, schoolDays: 1, reason: 'Ill' });
    expect(await rows()).toMatchObject([{ endsOn: '2026-12-02' }]);
    expect(await show(restrictionId)).toMatchObject({ endsOn: '2026-12-02', decideBy: '2026-12-02' });
    expect(sample.differences()).toEqual([]);
  });

  it('D28: is one step from any state, with one reason', async () => {
    const { restrictionId } = await impose();
    expect(await sample.refused('ban:withdraw', { draftId: null, restrictionId, reason: '' })).toEqual([
      'reason empty',
    ]);
    await sample.ask('ban:withdraw', { draftId: null, restrictionId, reason: 'It was somebody else' });
    expect(await show(restrictionId)).toMatchObject({ state: 'withdrawn', ended: { reason: 'It was somebody else' } });
    expect((await sample.ask('look-up:find', { text: 'Harker' })).cards[0]?.answer).toBe('nothing-recorded');
    const other = (await impose({ about: { ...harker, name: 'Ms K. Lund' } })).restrictionId;
    await sample.ask('restriction:end', { restrictionId: other, reason: 'Settled' });
    expect(await show(other)).toMatchObject({ state: 'ended' });
    expect(sample.differences()).toEqual([]);
  });

  it('D31: one extension of at most ten school days, with a reason', async () => {
    const { restrictionId } = await impose();
    const extend = { draftId: null, restrictionId, schoolDays: 10, reason: 'He is in hospital and can’t answer' };
    await sample.ask('ban:extend', extend);
    expect(await show(restrictionId)).toMatchObject({ endsOn: '2027-01-07', decideBy: '2027-01-07' });
    expect(await sample.refused('ban:extend', extend)).toEqual(['schoolDays extended-before']);
  });
});
