import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RestrictionId } from '../../../domain/ids';
import { NO_SHAPE, Shape } from '../../../domain/restriction/shape';
import { HOSTILE_TEXTS } from '../order/hostile-words.fixture';
import { SampleCasebook } from './sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const shape: Shape = Shape.parse({
  ...NO_SHAPE,
  places: { kind: 'whole-site' },
  times: { kind: 'hours', hours: { days: 'school-days', from: '08:00', to: '16:00' } },
  exceptions: [
    { what: 'The side gate', when: { kind: 'hours', hours: { days: 'school-days', from: '08:45', to: '09:00' } } },
  ],
  arrangements: { ...NO_SHAPE.arrangements, collection: { state: 'arranged', words: 'Grandmother' } },
});
const continued = (restrictionId: RestrictionId) => ({
  draftId: null,
  restrictionId,
  outcome: 'continue' as const,
  conductSince: 'Nothing recorded',
  invited: 'yes' as const,
  theirComment: '',
  childPosition: 'Well',
  reasons: 'Still needed',
  reviewOn: null,
  endsOn: null,
  goingOn: [],
});
const find = () => sample.ask('look-up:find', { text: 'whitlock' });

it('the card says what holds at this minute, and when to ask again', async () => {
  await sample.carryOver({ shape, whatIsRestricted: '' });
  const [card] = (await find()).cards;
  expect(card?.whatHolds).toMatchObject([
    {
      whatIsRestricted: expect.stringContaining('The whole site, on school days between 8.00 and 16.00.'),
      childArrangements: expect.stringContaining('Collecting: Grandmother'),
      now: { state: 'holds', only: [], next: { what: 'The side gate', from: { time: '08:45' } } },
    },
  ]);
  // The clock says 8:40:12.345.
  expect((await find()).changesIn).toBe(287_655);
  sample.goTo('2026-11-23T08:45:00.000Z');
  expect((await find()).cards[0]?.whatHolds[0]?.now?.only).toMatchObject([{ until: { time: '09:00' } }]);
  sample.goTo('2026-11-23T16:00:00.000Z');
  expect((await find()).cards[0]).toMatchObject({ answer: 'stop', whatHolds: [{ now: { state: 'other-hours' } }] });
});

it('the door sheet says the hours in words, and nothing of the minute', async () => {
  await sample.carryOver({ shape });
  const [card] = (await sample.ask('door-sheet:show', {})).cards;
  expect(card?.whatHolds[0]?.whatIsRestricted).toContain('All the same: The side gate (on school days between');
  const before = (await sample.ask('door-sheet:show', {})).contents;
  sample.goTo('2026-11-23T08:50:00.000Z');
  expect((await sample.ask('door-sheet:show', {})).contents).toBe(before);
});

it('what the letter says is noted later, as often as needed; the newest counts, and each can be erased', async () => {
  const restrictionId = await sample.carryOver();
  const noteShape = (one: Shape) => sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape: one });
  const shown = async () => (await sample.ask('restriction:show', { restrictionId })).shape;
  expect(await shown()).toEqual(NO_SHAPE);
  await noteShape(shape);
  await noteShape({ ...shape, mayRemove: 'Mrs Pell' });
  expect((await shown()).mayRemove).toBe('Mrs Pell');
  expect(sample.differences()).toEqual([]);
  sample.erase('restriction:shape-noted');
  expect(await shown()).toEqual(shape);
  sample.erase('restriction:carried-over');
  expect(sample.differences()).toEqual([]);
});

it('D33: what was known of a letter is replaced with one line of reason, which stays with the restriction; filling in needs none', async () => {
  const restrictionId = await sample.carryOver();
  const note = { draftId: null, restrictionId, shape };
  await sample.ask('restriction:note-shape', note);
  const hall: Shape = { ...shape, places: { kind: 'named', names: ['The hall'] } };
  expect(await sample.refused('restriction:note-shape', { ...note, shape: hall })).toEqual(['reason empty']);
  await sample.ask('restriction:note-shape', { ...note, shape: hall, reason: 'The letter says the hall' });
  const shown = () => sample.ask('restriction:show', { restrictionId });
  expect((await shown()).shapeReplaced).toEqual([
    { on: '2026-11-23', by: 'Ms R. Adeyemi', reason: 'The letter says the hall' },
  ]);
  expect(sample.differences()).toEqual([]);
  sample.erase('restriction:shape-noted');
  expect(await shown()).toMatchObject({ shape, shapeReplaced: [] });
  expect(sample.differences()).toEqual([]);
});

it('D28: once it is reviewed here, what came from paper can’t be made stricter by noting what it says', async () => {
  const restrictionId = await sample.carryOver();
  const hall: Shape = { ...shape, places: { kind: 'named', names: ['The hall'] } };
  await sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape: hall });
  await sample.ask('review:record', continued(restrictionId));
  expect(
    await sample.refused('restriction:note-shape', { draftId: null, restrictionId, shape, reason: 'He came back' }),
  ).toEqual(['shape-places stricter-places']);
  // Less has a step of its own, with who decided and why.
  const door: Shape = {
    ...hall,
    exceptions: [...hall.exceptions, { what: 'The door', when: { kind: 'by-appointment' } }],
  };
  const note = { draftId: null, restrictionId, shape: door, reason: '' };
  expect(await sample.refused('restriction:note-shape', note)).toEqual(['shape-exceptions loosen-instead']);
});

it('D28: what was loosened here is not made stricter again by noting what the letter says', async () => {
  const restrictionId = await sample.carryOver({ whatIsRestricted: '', shape });
  const hall: Shape = { ...shape, places: { kind: 'named', names: ['The hall'] } };
  await sample.ask('restriction:narrow', {
    draftId: null,
    restrictionId,
    endsOn: null,
    shape: hall,
    limit: null,
    whatIsRestricted: null,
    saidLooser: true,
    reason: 'He keeps to it',
  });
  const note = { draftId: null, restrictionId, shape, reason: 'Typed wrongly' };
  expect(await sample.refused('restriction:note-shape', note)).toEqual(['shape-places stricter-places']);
});

it('D28: a temporary ban can’t be made stricter by noting what it says, and may be noted for less', async () => {
  const { restrictionId } = await sample.ask('ban:impose-now', {
    draftId: null,
    about: { kind: 'new', name: 'Mr D. Harker', children: [] },
    incidentId: null,
    whatTheyDid: 'Shouted',
    whyNow: 'He comes back at three',
    collects: '',
    decidedBy: null,
  });
  const { shape: imposed } = await sample.ask('restriction:show', { restrictionId });
  const note = { draftId: null, restrictionId };
  const hallOnly: Shape = { ...imposed, places: { kind: 'named', names: ['The hall'] } };
  await sample.ask('restriction:note-shape', { ...note, shape: hallOnly });
  expect(await sample.refused('restriction:note-shape', { ...note, shape: imposed, reason: 'x' })).toEqual([
    'shape-places stricter-places',
  ]);
});

it('takes hostile words as words', async () => {
  const restrictionId = await sample.carryOver();
  for (const words of HOSTILE_TEXTS) {
    const hostile = { ...shape, mayRemove: words, handlingNote: words, whichChildren: words };
    await sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape: hostile, reason: words });
    const shown = await sample.ask('restriction:show', { restrictionId });
    expect(shown.shape).toEqual(hostile);
    expect(shown.shapeReplaced.at(-1)?.reason).toBe(words);
  }
  expect(sample.differences()).toEqual([]);
});

it('D49: for ten school days after its end the look-up says that something ended, and nothing holds', async () => {
  await sample.carryOver({ endsOn: '2026-12-18' });
  sample.goTo('2026-12-19');
  expect((await find()).cards).toMatchObject([{ answer: 'nothing-recorded', ended: ['2026-12-18'] }]);
  sample.goTo('2027-01-06');
  expect((await find()).cards[0]?.ended).toEqual(['2026-12-18']);
  sample.goTo('2027-01-07');
  expect((await find()).cards[0]?.ended).toEqual([]);
});
