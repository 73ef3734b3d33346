import fc from 'fast-check';
import { expect } from 'vitest';
import type { Role } from '../../../domain/casebook/casebook';
import type { Input } from '../../../domain/contract';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import type { IncidentId } from '../../../domain/ids';
import { type BanWorld, type CastMember, meet, type Remembered, thoughtThrough, WHOLE_SITE } from './ban-world.fixture';
import { mayBeConfirmed } from './ban-world-laws.fixture';

/* One step of the process of a ban each, asked through the door; what is refused has not happened. */

export type Command = (world: BanWorld) => Promise<void>;
/** What a step is told, as its arbitrary gives it. */
export type Of<A> = A extends fc.Arbitrary<infer Value> ? Value : never;

/** Most go to the newest, some to an earlier one. */
export const back = fc.constantFrom(0, 0, 0, 1, 1, 2, 5);
/** Mostly one of the three adults, seldom the pupil. */
export const who = fc.constantFrom(0, 0, 0, 1, 1, 2, 2, 3);
export const records = fc.constantFrom<readonly (keyof CastMember['records'])[]>(
  ['rude'],
  ['rude'],
  ['complaint'],
  ['both'],
  ['rude', 'complaint'],
  ['bare'],
  [],
);
export const rights = fc.constantFrom<Input<'ban:propose'>['grounds']['rights']>(
  { answer: 'not-asked', manner: '' },
  { answer: 'manner', manner: 'Shouted it at the children.' },
  { answer: 'nothing-wrong', manner: '' },
);
/** Who signs in: the head, or somebody who is in charge only if the head named them. */
export const role = fc.constantFrom<Role>('head', 'head', 'head', 'recorder');

export const recordsOf = (member: CastMember, kinds: readonly (keyof CastMember['records'])[]): IncidentId[] =>
  kinds.map((kind) => member.records[kind]);

export function onBan(places: number, ask: (world: BanWorld, ban: Remembered) => Promise<unknown>): Command {
  return async (world) => {
    const ban = world.at(places, 'ban');
    if (ban !== undefined) await ask(world, ban);
  };
}

const passing = fc.constantFrom(0, 1, 1, 3, 7, 20, 60, 180);
export const pass =
  (days: number): Command =>
  async ({ sample }) => {
    sample.goTo(addDays(sample.today, days));
  };

const imposing = fc.record({ who: fc.option(who), role, named: fc.boolean() });
export const impose =
  (of: Of<typeof imposing>): Command =>
  async (world) => {
    const member = of.who === null ? null : world.member(of.who);
    const fresh = world.somebodyNew();
    const about: Input<'ban:impose-now'>['about'] =
      member === null ? fresh : { kind: 'known', personId: member.personId };
    const input: Input<'ban:impose-now'> = {
      draftId: null,
      about,
      incidentId: null,
      whatTheyDid: 'Threw a chair',
      whyNow: 'It may happen again',
      collects: 'Her sister',
      decidedBy: of.named ? { name: 'Mrs J. Oyelaran', role: 'Assistant head' } : null,
    };
    const imposed = await world.ask('ban:impose-now', input, of.role);
    const inCharge = of.role === 'head' || (await actsForHead(world));
    // Nothing stands before a temporary ban: whatever has happened and whatever is missing.
    expect([member?.name ?? fresh.name, imposed !== null]).toEqual([
      member?.name ?? fresh.name,
      inCharge && member?.pupil !== true,
    ]);
    if (imposed === null) return;
    const name = member?.name ?? fresh.name;
    const personId = member?.personId ?? (await world.personNamed(name));
    world.remember('ban', imposed.restrictionId, { personId, parent: member?.parent ?? true });
    meet(of.role === 'head' ? (of.named ? 'imposedInTheirName' : 'imposed') : 'imposedActing');
    const { cards } = await world.sample.ask('look-up:find', { text: name });
    expect(cards.map(({ answer }) => answer)).toContain('stop');
  };

async function actsForHead({ sample }: BanWorld): Promise<boolean> {
  return (await sample.ask('in-charge:today', {})).some(({ name }) => name === 'Ms T. Brandt');
}

const proposing = fc.record({ who, records, rights, answerDays: fc.integer({ min: 3, max: 12 }) });
export const propose =
  (of: Of<typeof proposing>): Command =>
  async (world) => {
    const member = world.member(of.who);
    const grounds = { ...thoughtThrough(recordsOf(member, of.records), world.today), rights: of.rights };
    const proposed = await world.ask('ban:propose', {
      draftId: null,
      about: { kind: 'known', personId: member.personId },
      grounds,
      whatIsRestricted: 'All',
      childArrangements: '',
      shape: WHOLE_SITE,
      answerDays: of.answerDays,
      goingOn: [{ code: 'short-window', answer: 'A governors’ meeting is on Friday' }],
    });
    if (proposed === null) return;
    world.remember('ban', proposed.restrictionId, member, of.answerDays);
    meet('proposed');
  };

type How = Input<'ban:tell'>['how'];
const tell = fc
  .record({
    back,
    how: fc.constantFrom<How>('in-person', 'phone', 'handed', 'refused', 'post', 'email', 'returned'),
    ago: fc.constantFrom(0, 0, 0, 1, 4, 200),
  })
  .map((of) => onBan(of.back, (world, ban) => tellOf(world, ban, of.how, addDays(world.today, -of.ago))));

async function tellOf(world: BanWorld, ban: Remembered, how: How, on: LocalDate): Promise<void> {
  const { restrictionId } = ban;
  if (await world.lets('ban:tell', { draftId: null, restrictionId, how, on, words: '' })) ban.letters.push({ how, on });
}

const side = fc
  .record({ back, ago: fc.constantFrom(0, 0, 2, 300) })
  .map((of) => onBan(of.back, (world, ban) => sideOf(world, ban, addDays(world.today, -of.ago))));

async function sideOf(world: BanWorld, ban: Remembered, on: LocalDate): Promise<void> {
  const { restrictionId } = ban;
  const input = { draftId: null, restrictionId, form: 'letter' as const, on, summary: 'It was not so.' };
  if (!(await world.lets('ban:record-side', input))) return;
  ban.sides.push(on);
  meet('heard');
}

const think = fc
  .record({ back, records, rights, who: fc.constantFrom(true, true, true, false), shape: fc.boolean() })
  .map((of) =>
    onBan(of.back, async (world, ban) => {
      const member = world.cast.find(({ personId }) => personId === ban.personId);
      // Seldom what is noted is about somebody else: then it does not count.
      const grounds = thoughtThrough(recordsOf(of.who && member ? member : world.member(0), of.records), world.today);
      const { restrictionId } = ban;
      await world.lets('ban:note-grounds', {
        draftId: null,
        restrictionId,
        grounds: { ...grounds, rights: of.rights },
      });
      if (of.shape) await world.lets('restriction:note-shape', { draftId: null, restrictionId, shape: WHOLE_SITE });
    }),
  );

/** As a head would go about it: what it rests on, what holds, a letter, their side; and each may be left out. */
const preparing = fc.record({
  back,
  thinks: fc.boolean(),
  tells: fc.boolean(),
  hears: fc.boolean(),
  waits: fc.constantFrom(0, 0, 5, 17),
});
export const prepare = (of: Of<typeof preparing>): Command =>
  onBan(of.back, async (world, ban) => {
    const { restrictionId, personId } = ban;
    const member = world.cast.find((one) => one.personId === personId);
    if (of.thinks && member !== undefined) {
      const grounds = thoughtThrough([member.records.rude], world.today);
      await world.lets('ban:note-grounds', { draftId: null, restrictionId, grounds });
      await world.lets('restriction:note-shape', { draftId: null, restrictionId, shape: WHOLE_SITE });
    }
    if (of.tells) await tellOf(world, ban, 'handed', world.today);
    if (of.hears) await sideOf(world, ban, world.today);
    world.sample.goTo(addDays(world.today, of.waits));
    await confirmOf(world, ban, null, true);
  });

const confirm = fc
  .record({ back, review: fc.constantFrom(null, null, null, 40, 200, 400), listed: fc.constantFrom(true, true, false) })
  .map((of) => onBan(of.back, (world, ban) => confirmOf(world, ban, of.review, of.listed)));

async function confirmOf(world: BanWorld, ban: Remembered, review: number | null, listed: boolean): Promise<void> {
  const { restrictionId } = ban;
  const confirmed = await world.lets('ban:confirm', {
    draftId: null,
    restrictionId,
    sideConsidered: 'Weighed.',
    reasons: 'A warning would not stop it.',
    endsOn: null,
    reviewOn: review === null ? null : addDays(world.today, review),
    signatory: listed ? 'Ms R. Adeyemi, headteacher' : 'Ms R. Adeyemi',
    toldHowToChallenge: true,
    goingOn: ['not-adopted', 'not-heard', 'term-edge', 'review-over-six'].map((code) => ({ code, answer: 'Yes' })),
  });
  if (!confirmed) return;
  expect(listed).toBe(true);
  await mayBeConfirmed(world, ban);
  ban.confirmed = true;
  meet('confirmed');
}

const extending = fc.record({ back, days: fc.integer({ min: 1, max: 10 }) });
export const extend = (of: Of<typeof extending>): Command =>
  onBan(of.back, async (world, { restrictionId }) => {
    const input = { draftId: null, restrictionId, schoolDays: of.days, reason: 'The chair is ill' };
    if (await world.lets('ban:extend', input)) meet('extended');
  });
export const adopt = (places: number): Command =>
  onBan(places, async (world, { restrictionId }) => {
    if (await world.lets('ban:adopt', { restrictionId })) meet('adopted');
  });

/** Weights and steps of the process. */
export const processSteps = [
  { weight: 5, arbitrary: passing.map(pass) },
  { weight: 3, arbitrary: imposing.map(impose) },
  { weight: 2, arbitrary: proposing.map(propose) },
  { weight: 2, arbitrary: tell },
  { weight: 1, arbitrary: side },
  { weight: 2, arbitrary: think },
  { weight: 4, arbitrary: preparing.map(prepare) },
  { weight: 2, arbitrary: confirm },
  { weight: 1, arbitrary: extending.map(extend) },
  { weight: 1, arbitrary: back.map(adopt) },
];
