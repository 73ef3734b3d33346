import fc from 'fast-check';
import { expect } from 'vitest';
import type { Input } from '../../../domain/contract';
import { addDays, type LocalDate, type LocalTime } from '../../../domain/dates/local-date';
import { back, type Command, type Of, records, recordsOf, rights, role, who } from './ban-process-steps.fixture';
import { type BanWorld, meet, type Remembered, thoughtThrough, WHOLE_SITE } from './ban-world.fixture';

/* Everything else that may happen between the steps of a ban: what else is decided, loosened, carried over, and done to the casebook itself. */

function onAny(places: number, ask: (world: BanWorld, restriction: Remembered) => Promise<unknown>): Command {
  return async (world) => {
    const restriction = world.at(places);
    if (restriction !== undefined) await ask(world, restriction);
  };
}

const warning = fc.record({ who, records, rights });
export const warn =
  (of: Of<typeof warning>): Command =>
  async (world) => {
    const member = world.member(of.who);
    const grounds = { ...thoughtThrough(recordsOf(member, of.records), world.today), rights: of.rights };
    const about = { kind: 'known' as const, personId: member.personId };
    if (await world.lets('decision:warn', { draftId: null, about, grounds, reason: 'It must stop' })) meet('warned');
  };

const planning = fc.record({
  who,
  records,
  rights,
  starts: fc.constantFrom(null, null, 5),
  per: fc.constantFrom('week', 'term'),
});
export const plan =
  (of: Of<typeof planning>): Command =>
  async (world) => {
    const member = world.member(of.who);
    const started = await world.ask('plan:start', {
      draftId: null,
      about: { kind: 'known', personId: member.personId },
      grounds: { ...thoughtThrough(recordsOf(member, of.records), world.today), rights: of.rights },
      account: { answer: 'heard', words: 'Worried about the trip.' },
      behaviours: 'Ringing again and again.',
      reason: 'The office could not answer anybody else.',
      ways: ['email', 'letter'],
      with: 'The office',
      howOften: '',
      limit: { contacts: 1, per: of.per as 'week' | 'term' },
      startsOn: of.starts === null ? null : addDays(world.today, of.starts),
      reviewOn: null,
      endsOn: null,
      goingOn: ['no-warning-before', 'term-edge'].map((code) => ({ code, answer: 'It went on' })),
    });
    if (started === null) return;
    world.remember('plan', started.restrictionId, member);
    meet('planned');
  };

/** Some contacts on one day: what is over the limit, by another way, or always put through is logged like any other. */
const contacting = fc.record({
  back,
  times: fc.integer({ min: 1, max: 3 }),
  phone: fc.boolean(),
  open: fc.constantFrom(false, false, true),
});
export const contact =
  (of: Of<typeof contacting>): Command =>
  async (world) => {
    const restriction = world.at(of.back, 'plan');
    if (restriction === undefined) return;
    const { restrictionId } = restriction;
    for (let time = 0; time < of.times; time += 1)
      await world.lets('plan:log-contact', {
        draftId: null,
        restrictionId,
        happened: { day: world.today, time: null, asTyped: 'today' },
        channel: of.phone ? 'phone' : 'email',
        over: null,
        alwaysOpen: of.open ? 'child-ill' : null,
        answer: 'not-yet',
        noReply: { steps: '', position: '', repeated: '' },
        what: 'The trip',
      });
    const shown = await world.ask('plan:show', { restrictionId });
    if (shown?.contacts.some(({ standing }) => standing === 'over')) meet('overTheLimit');
  };

/** A letter on paper: of any past, with or without dates, heard or not. */
const carryingOver = fc.record({
  who,
  type: fc.constantFrom('ban' as const, 'ban' as const, 'contact-plan' as const),
  started: fc.constantFrom(null, 0, 10, 200),
  lasts: fc.constantFrom(null, 30, 150, 400),
  review: fc.constantFrom(null, null, 12, 300),
  heard: fc.constantFrom('yes' as const, 'no' as const, 'dont-know' as const),
});
export const carryOver =
  (of: Of<typeof carryingOver>): Command =>
  async (world) => {
    const member = world.member(of.who);
    const carried = await world.ask('restriction:carry-over', {
      draftId: null,
      about: { kind: 'known', personId: member.personId },
      type: of.type,
      whatIsRestricted: 'The whole site, at all times',
      childArrangements: '',
      startsOn: of.started === null ? null : addDays(world.today, -of.started),
      endsOn: of.lasts === null ? null : addDays(world.today, of.lasts),
      reviewOn: of.review === null ? null : addDays(world.today, of.review),
      heard: of.heard,
    });
    if (carried === null) return;
    expect(member.pupil).toBe(false);
    world.remember('paper', carried.restrictionId, member);
    meet('carriedOver');
  };

const reviewing = fc.record({
  back,
  ends: fc.constantFrom(false, false, true),
  date: fc.constantFrom(null, null, 60, 250, 400),
});
export const review = (of: Of<typeof reviewing>): Command =>
  onAny(of.back, async (world, restriction) => {
    const { restrictionId } = restriction;
    const outcome: Input<'review:record'>['outcome'] = of.ends ? 'end' : 'continue';
    const recorded = await world.lets('review:record', {
      draftId: null,
      restrictionId,
      outcome,
      conductSince: 'Nothing recorded',
      invited: 'yes',
      theirComment: '',
      childPosition: 'Well',
      reasons: 'Looked at together',
      reviewOn: of.date === null ? null : addDays(world.today, of.date),
      endsOn: null,
      goingOn: ['same-reviewer', 'term-edge', 'review-over-six'].map((code) => ({ code, answer: 'Mr Novak too' })),
    });
    if (!recorded) return;
    restriction.reviewed = true;
    meet(of.ends ? 'reviewedToEnd' : 'reviewedToGoOn');
  });

type How = Input<'restriction:end'>['how'];
/** Ends it in one step with one reason: let through whenever it has not ended. */
const ending = fc.record({ back, how: fc.constantFrom<How>('ended', 'set-aside', 'entered-in-error'), role });
export const end = (of: Of<typeof ending>): Command =>
  onAny(of.back, async (world, { restrictionId }) => {
    const stands = await isCurrent(world, restrictionId);
    const by = of.how === 'set-aside' ? 'The panel' : '';
    const input = { draftId: null, restrictionId, reason: 'So decided', how: of.how, by, paper: '' };
    const through = await world.lets('restriction:end', input, of.role);
    if (of.role === 'head') expect([of.how, through]).toEqual([of.how, stands]);
    if (!through) return;
    meet(of.how ?? 'ended');
    expect(await isCurrent(world, restrictionId)).toBe(false);
    if (of.how === 'entered-in-error') await world.lets('restriction:note-apology', { restrictionId, words: 'Rang' });
  });

const withdrawing = fc.record({ back, role });
export const withdraw =
  (of: Of<typeof withdrawing>): Command =>
  async (world) => {
    const ban = world.at(of.back, 'ban');
    if (ban === undefined) return;
    const { restrictionId } = ban;
    const undecided = await world.sample.ask('ban:undecided', {});
    const stands = undecided.some((one) => one.restrictionId === restrictionId);
    const through = await world.lets('ban:withdraw', { draftId: null, restrictionId, reason: 'So decided' }, of.role);
    if (of.role === 'head' && stands) expect(through).toBe(true);
    if (through) meet('withdrawn');
  };

async function isCurrent({ sample }: BanWorld, restrictionId: string): Promise<boolean> {
  const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 200 });
  return rows.some((row) => row.restrictionId === restrictionId);
}

/** Makes it shorter, or smaller; what would make it stricter is refused. */
const narrowing = fc.record({ back, days: fc.option(fc.integer({ min: 0, max: 120 })), gate: fc.boolean(), role });
export const narrow = (of: Of<typeof narrowing>): Command =>
  onAny(of.back, async (world, { restrictionId }) => {
    const endsOn = of.days === null ? null : addDays(world.today, of.days);
    const shape = of.gate ? { ...WHOLE_SITE, places: { kind: 'named' as const, names: ['The hall'] } } : null;
    const { rows } = await world.sample.ask('restriction:list', { show: 'current', offset: 0, limit: 200 });
    const before = rows.find((row) => row.restrictionId === restrictionId);
    const input = { draftId: null, restrictionId, endsOn, shape, reason: 'Calmer' };
    if (!(await world.lets('restriction:narrow', input, of.role))) return;
    meet('narrowed');
    if (endsOn !== null) expect(endsOn <= (before?.endsOn ?? endsOn)).toBe(true);
  });

const time = (text: string) => text as LocalTime;
const allowingOnce = fc.record({ back, ahead: fc.constantFrom(0, 0, 3), role });
export const allowOnce = (of: Of<typeof allowingOnce>): Command =>
  onAny(of.back, async (world, { restrictionId }) => {
    const stands = await isCurrent(world, restrictionId);
    const day = addDays(world.today, of.ahead);
    const hours = { from: time('18:20'), to: time('18:30') };
    const input = { draftId: null, restrictionId, day, ...hours, what: 'Mrs Pell, with me' };
    const through = await world.lets('restriction:allow-once', input, of.role);
    if (of.role === 'head') expect(through).toBe(stands);
    if (through) meet('allowedOnce');
  });

const hold = fc.record({ who, role }).map<Command>((of) => async (world) => {
  const { personId } = world.member(of.who);
  const about = { kind: 'known' as const, personId };
  const placed = await world.ask('hold:place', { draftId: null, about, saidBy: 'Mrs Pell', words: '' }, of.role);
  expect(placed === null).toBe(world.member(of.who).pupil);
  if (placed !== null) world.holds.push(placed.holdId);
  meet('held');
});
const lift = fc.constant<Command>(async (world) => {
  const holdId = world.holds.pop();
  if (holdId !== undefined) await world.lets('hold:lift', { holdId });
});

/** The head names who acts for them, sometimes somebody who signs in by themselves; and takes it back. */
const naming = fc.record({ signsIn: fc.constantFrom(true, true, false), days: fc.constantFrom(null, null, 40) });
export const nameInCharge =
  (of: Of<typeof naming>): Command =>
  async (world) => {
    const named = await world.ask('in-charge:name', {
      draftId: null,
      name: of.signsIn ? 'Ms T. Brandt' : 'Mrs J. Oyelaran',
      role: 'Assistant head',
      userId: of.signsIn ? world.sample.casebook.user.userId : null,
      from: null,
      until: of.days === null ? null : addDays(world.today, of.days),
    });
    if (named !== null) world.inCharge.push(named.inChargeId);
  };
const endInCharge = fc.constant<Command>(async (world) => {
  const inChargeId = world.inCharge.pop();
  if (inChargeId !== undefined) await world.lets('in-charge:end', { inChargeId });
});

/** Two of the cast, or one of them and another record of the same person made just now, whichever of the two is kept. */
const merging = fc.record({ first: who, other: who, again: fc.boolean(), turned: fc.boolean() });
export const merge =
  (of: Of<typeof merging>): Command =>
  async (world) => {
    const one = world.member(of.first).personId;
    const other = of.again ? await world.addAgain() : world.member(of.other).personId;
    if (one === other) return;
    const input = of.turned ? { first: other, other: one } : { first: one, other };
    if (!(await world.lets('person:merge', { draftId: null, ...input }))) return;
    world.merged.push(input.other);
    meet('merged');
  };
const part = fc.constant<Command>(async (world) => {
  const personId = world.merged.pop();
  if (personId !== undefined) await world.lets('person:part', { draftId: null, personId, reason: 'Two people' });
});

const KINDS = [
  'ban:imposed',
  'ban:proposed',
  'ban:told',
  'ban:side-recorded',
  'ban:grounds-noted',
  'ban:extended',
  'ban:confirmed',
  'ban:withdrawn',
  'restriction:carried-over',
  'restriction:ended',
  'restriction:narrowed',
  'restriction:allowed-once',
  'restriction:shape-noted',
  'review:recorded',
  'plan:started',
  'plan:contact-logged',
  'decision:made',
  'hold:placed',
  'in-charge:named',
];
const erase = fc.record({ kind: fc.constantFrom(...KINDS), places: fc.nat({ max: 3 }) }).map<Command>(
  ({ kind, places }) =>
    async ({ sample }) =>
      sample.erase(kind, places),
);

const day = (text: string) => text as LocalDate;
const autumn = { name: 'Autumn', firstDay: day('2026-09-03'), lastDay: day('2026-12-18') };
/** Term dates are entered, and taken out again. */
const terms = fc.boolean().map<Command>((entered) => async ({ sample }) => {
  const halfTerm = { firstDay: day('2026-10-26'), lastDay: day('2026-10-30') };
  const spring = { name: 'Spring', firstDay: day('2027-01-05'), lastDay: day('2027-03-25'), halfTerm: null };
  const ofYear = entered ? [{ ...autumn, halfTerm }, spring] : [];
  await sample.ask('calendar:set', { draftId: null, schoolYear: 2026, terms: ofYear, closedDays: [] });
});

/** Weights and steps of all that is not the process of a ban. */
export const otherSteps = [
  { weight: 2, arbitrary: warning.map(warn) },
  { weight: 3, arbitrary: planning.map(plan) },
  { weight: 3, arbitrary: contacting.map(contact) },
  { weight: 2, arbitrary: carryingOver.map(carryOver) },
  { weight: 3, arbitrary: reviewing.map(review) },
  { weight: 2, arbitrary: ending.map(end) },
  { weight: 1, arbitrary: withdrawing.map(withdraw) },
  { weight: 2, arbitrary: narrowing.map(narrow) },
  { weight: 2, arbitrary: allowingOnce.map(allowOnce) },
  { weight: 1, arbitrary: hold },
  { weight: 1, arbitrary: lift },
  { weight: 2, arbitrary: naming.map(nameInCharge) },
  { weight: 1, arbitrary: endInCharge },
  { weight: 1, arbitrary: merging.map(merge) },
  { weight: 1, arbitrary: part },
  { weight: 2, arbitrary: erase },
  { weight: 1, arbitrary: terms },
];
