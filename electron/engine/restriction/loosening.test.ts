import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { LocalDate, LocalTime } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { SampleCasebook } from './sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const day = (text: string) => text as LocalDate;
const time = (text: string) => text as LocalTime;
const show = (restrictionId: RestrictionId) => sample.ask('restriction:show', { restrictionId });
const card = async () => {
  const [first] = (await sample.ask('look-up:find', { text: 'Whitlock' })).cards;
  if (first === undefined) throw new Error('nobody found');
  return first;
};

describe('ending', () => {
  it('D49: what was entered in error says nothing at the door, not even that something ended, and an apology waits on Today', async () => {
    const restrictionId = await sample.carryOver();
    await sample.ask('restriction:end', {
      restrictionId,
      reason: 'It was the other Ms Whitlock',
      how: 'entered-in-error',
    });
    expect(await card()).toMatchObject({ answer: 'nothing-recorded', ended: [] });
    expect(await show(restrictionId)).toMatchObject({ ended: { how: 'entered-in-error' }, apology: null });
    expect((await sample.ask('today:show', {})).apologies).toMatchObject([{ restrictionId }]);
    expect(await sample.refused('restriction:note-apology', { restrictionId, words: ' ' })).toEqual(['words empty']);
    await sample.ask('restriction:note-apology', { restrictionId, words: 'Rang her at ten' });
    expect((await sample.ask('today:show', {})).apologies).toEqual([]);
    expect(await show(restrictionId)).toMatchObject({ apology: 'Rang her at ten' });
    expect(sample.differences()).toEqual([]);
  });

  it('set aside by somebody else says by whom; the door is told that it ended', async () => {
    const restrictionId = await sample.carryOver();
    const setAside = { restrictionId, reason: 'Not heard', how: 'set-aside' as const };
    expect(await sample.refused('restriction:end', setAside)).toEqual(['by empty']);
    await sample.ask('restriction:end', { ...setAside, by: 'Governors’ panel', paper: 'Letter of 20 Nov' });
    expect(await show(restrictionId)).toMatchObject({ ended: { how: 'set-aside', setAsideBy: 'Governors’ panel' } });
    expect((await card()).ended).toEqual(['2026-11-23']);
  });
});

describe('narrowing', () => {
  const narrow = (restrictionId: RestrictionId, change: Partial<Input<'restriction:narrow'>>) => ({
    draftId: null,
    restrictionId,
    endsOn: null,
    shape: null,
    reason: 'He keeps to it',
    ...change,
  });

  it('D28: takes an earlier end and a looser form in one step, and nothing stricter', async () => {
    const restrictionId = await sample.carryOver({ shape: { ...NO_SHAPE, places: { kind: 'whole-site' } } });
    const named = { ...NO_SHAPE, places: { kind: 'named' as const, names: ['Main gate'] } };
    const both = { endsOn: day('2026-12-01'), shape: named };
    expect(await sample.refused('restriction:narrow', narrow(restrictionId, both))).toEqual(['saidLooser words-left']);
    const whatIsRestricted = 'The main gate, at all times';
    await sample.ask('restriction:narrow', narrow(restrictionId, { ...both, whatIsRestricted, saidLooser: true }));
    expect(await show(restrictionId)).toMatchObject({
      endsOn: '2026-12-01',
      reviewOn: '2026-12-01',
      shape: named,
      whatIsRestricted,
      narrowed: [
        {
          endsOn: '2026-12-01',
          scope: true,
          reason: 'He keeps to it',
          decidedBy: { name: 'Ms R. Adeyemi', role: 'head', acting: false },
        },
      ],
    });
    expect((await card()).whatHolds[0]?.whatIsRestricted).toBe('The main gate, at all times\nMain gate.');
    expect(await sample.refused('restriction:narrow', narrow(restrictionId, { endsOn: day('2026-12-02') }))).toEqual([
      'endsOn later-end',
    ]);
    const whole = { ...NO_SHAPE, places: { kind: 'whole-site' as const } };
    expect(await sample.refused('restriction:narrow', narrow(restrictionId, { shape: whole, reason: '' }))).toEqual([
      'shape-places stricter-places',
      'saidLooser words-left',
      'reason empty',
    ]);
    expect(sample.differences()).toEqual([]);
    sample.erase('restriction:narrowed');
    expect(await show(restrictionId)).toMatchObject({ whatIsRestricted: 'The whole site, at all times', narrowed: [] });
    expect(sample.differences()).toEqual([]);
  });

  it('says who decided, and only of somebody who acts for the head that day', async () => {
    const restrictionId = await sample.carryOver();
    const decidedBy = { name: 'Mrs J. Oyelaran', role: 'Assistant head' };
    const end = { restrictionId, reason: 'She apologised', decidedBy };
    expect(await sample.refused('restriction:end', end)).toEqual(['decides acts-no-longer']);
    const until = day('2026-11-24');
    await sample.ask('in-charge:name', { draftId: null, ...decidedBy, userId: null, from: null, until });
    await sample.ask('restriction:narrow', narrow(restrictionId, { endsOn: day('2026-12-01'), decidedBy }));
    await sample.ask('restriction:end', end);
    const by = { name: 'Mrs J. Oyelaran', role: 'Assistant head', acting: true };
    expect(await show(restrictionId)).toMatchObject({ ended: { decidedBy: by }, narrowed: [{ decidedBy: by }] });
    expect(sample.differences()).toEqual([]);
  });

  it('its body erased, the dates are those of the letter again', async () => {
    const restrictionId = await sample.carryOver();
    await sample.ask('restriction:narrow', narrow(restrictionId, { endsOn: day('2026-12-01') }));
    sample.erase('restriction:narrowed');
    expect(await show(restrictionId)).toMatchObject({ endsOn: '2026-12-18', reviewOn: '2026-12-04', narrowed: [] });
    expect(sample.differences()).toEqual([]);
  });
});

describe('allow once', () => {
  it('stands on the card and the door sheet for that day, at the minute, and is gone after', async () => {
    const restrictionId = await sample.carryOver();
    const once = {
      draftId: null,
      restrictionId,
      day: day('2026-11-23'),
      from: time('18:20'),
      to: time('18:30'),
      what: 'Mr Lund in the hall',
    };
    expect((await card()).whatHolds).toMatchObject([{ now: null }]);
    await sample.ask('restriction:allow-once', once);
    expect((await card()).whatHolds).toMatchObject([
      { now: { next: { what: 'Mr Lund in the hall', from: { time: '18:20' } } } },
    ]);
    const sheet = await sample.ask('door-sheet:show', {});
    expect(sheet.cards[0]?.whatHolds[0]?.whatIsRestricted).toContain(
      'Allowed once: Mon 23 Nov 2026, 18.20 to 18.30: Mr Lund in the hall',
    );
    sample.goTo('2026-11-23T18:20:00.000Z');
    expect((await card()).whatHolds).toMatchObject([
      { now: { only: [{ what: 'Mr Lund in the hall', until: { time: '18:30' } }] } },
    ]);
    sample.goTo('2026-11-23T18:30:00.000Z');
    expect((await card()).whatHolds).toMatchObject([{ now: null }]);
    expect(
      await sample.refused('restriction:allow-once', { ...once, day: day('2026-11-22'), to: time('18:20'), what: '' }),
    ).toEqual(['day end-passed', 'to ends-before', 'what with-whom']);
    expect(sample.differences()).toEqual([]);
  });
});

describe('reviews', () => {
  const review = (
    restrictionId: RestrictionId,
    change: Partial<Input<'review:record'>> = {},
  ): Input<'review:record'> => ({
    draftId: null,
    restrictionId,
    outcome: 'continue',
    conductSince: 'One call too many, no shouting',
    invited: 'yes',
    theirComment: 'She finds it hard',
    childPosition: 'Robin is collected by his grandmother and is well',
    reasons: 'The limit is still needed for the mornings',
    reviewOn: null,
    endsOn: null,
    goingOn: [],
    ...change,
  });

  it('D47: continuing needs what was looked at and reasons, and gives a new review and end; nothing is renewed by itself', async () => {
    const restrictionId = await sample.carryOver();
    expect(
      await sample.refused(
        'review:record',
        review(restrictionId, { conductSince: '', invited: 'not-asked', childPosition: '', reasons: '' }),
      ),
    ).toEqual([
      'conductSince conduct-empty',
      'invited invited-not-asked',
      'childPosition child-empty',
      'reasons continue-reasons',
    ]);
    await sample.ask('review:record', review(restrictionId));
    expect(await show(restrictionId)).toMatchObject({
      reviewOn: '2027-05-21',
      endsOn: '2027-06-07',
      reviews: [{ on: '2026-11-23', outcome: 'continue' }],
    });
    sample.erase('review:recorded');
    expect(await show(restrictionId)).toMatchObject({ reviewOn: '2026-12-04', endsOn: '2026-12-18', reviews: [] });
    expect(sample.differences()).toEqual([]);
  });

  it('D46: varying goes on in a looser form, with reasons and new dates; a stricter one is refused by its part', async () => {
    const shape = { ...NO_SHAPE, places: { kind: 'whole-site' as const }, times: { kind: 'always' as const } };
    const restrictionId = await sample.carryOver({ whatIsRestricted: '', shape });
    const hall = { ...shape, places: { kind: 'named' as const, names: ['Hall'] } };
    const vary = (of: typeof shape | typeof hall) => review(restrictionId, { outcome: 'vary', scope: { shape: of } });
    expect(await sample.refused('review:record', vary(shape))).toEqual(['scope vary-unchanged']);
    await sample.ask('review:record', vary(hall));
    expect(await show(restrictionId)).toMatchObject({
      reviewOn: '2027-05-21',
      endsOn: '2027-06-07',
      shape: hall,
      whatIsRestricted: 'Hall, at all times.',
      reviews: [{ outcome: 'vary' }],
      narrowed: [{ scope: true, reason: 'The limit is still needed for the mornings' }],
    });
    expect(await sample.refused('review:record', vary(shape))).toEqual(['shape-places stricter-places']);
    expect(await sample.refused('review:record', { ...vary(hall), reasons: '' })).toContain('reasons continue-reasons');
    expect(sample.differences()).toEqual([]);
  });

  it('ending takes one line', async () => {
    const restrictionId = await sample.carryOver();
    const end = review(restrictionId, { outcome: 'end', conductSince: '', invited: 'not-asked', childPosition: '' });
    expect(await sample.refused('review:record', { ...end, reasons: '' })).toEqual(['reasons empty']);
    await sample.ask('review:record', { ...end, reasons: 'No more trouble' });
    expect(await show(restrictionId)).toMatchObject({ status: 'ended', ended: { reason: 'No more trouble' } });
    expect(await sample.refused('review:record', review(restrictionId))).toEqual(['restrictionId over']);
  });

  it('D33: a review over twelve months away is refused, over six months is asked about, and the answer is kept', async () => {
    const restrictionId = await sample.carryOver();
    expect(await sample.refused('review:record', review(restrictionId, { reviewOn: day('2027-12-01') }))).toContain(
      'reviewOn over-twelve-months',
    );
    const later = { reviewOn: day('2027-09-07') };
    expect(await sample.refused('review:record', review(restrictionId, later))).toEqual(['reviewOn review-over-six']);
    const goingOn = [{ code: 'review-over-six', answer: 'The child leaves in July' }];
    await sample.ask('review:record', review(restrictionId, { ...later, goingOn }));
    expect((await show(restrictionId)).reviews[0]?.asked).toEqual([
      { requirement: 'D33', question: 'Why review it later than in six months?', answer: 'The child leaves in July' },
    ]);
  });

  it('D46: a missed review lifts nothing', async () => {
    const restrictionId = await sample.carryOver();
    sample.goTo('2026-12-10');
    expect(await show(restrictionId)).toMatchObject({ status: 'in-force', reviewInSchoolDays: -4 });
    expect((await card()).answer).toBe('stop');
  });
});
