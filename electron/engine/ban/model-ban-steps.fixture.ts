import fc from 'fast-check';
import { expect } from 'vitest';
import type { Telling } from '../../../domain/ban/ban';
import { banState } from '../../../domain/ban/ban-case';
import { type ModelBan, type ModelSchool, PEOPLE, RECORDS, WHOLE_SITE } from '../../../domain/ban/ban-model.fixture';
import { confirmBan } from '../../../domain/ban/confirm-rules';
import { imposeBan } from '../../../domain/ban/impose-rules';
import {
  adoptBan,
  extendBan,
  noteGrounds,
  recordSide,
  tellOfBan,
  withdrawBan,
} from '../../../domain/ban/process-rules';
import { proposeBan } from '../../../domain/ban/propose-rules';
import { contract } from '../../../domain/contract';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { IncidentId } from '../../../domain/ids';
import { endRestriction } from '../../../domain/restriction/restriction-rules';
import { mayBeConfirmed } from './model-laws.fixture';
import { reached } from './model-reached.fixture';

/* Steps of the process of a ban, decided by the rules alone. */

const incidentOf = (digit: string) => digit.repeat(32) as IncidentId;
const THOUGHT = {
  ...NO_GROUNDS,
  part: 'He shouted.',
  milder: 'A warning: not enough.',
  equality: { answer: 'dont-know-have-asked' as const, adjustment: '' },
  onlyVictim: 'no' as const,
  whySkipped: 'Children were frightened',
};

export type Command = (school: ModelSchool) => void;
const small = fc.nat({ max: 5 });
const seldom = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
export const words = seldom.map((blank) => (blank ? ' ' : 'It was so.'));
/** Most commands go to the newest ban, some to an earlier one. */
export const which = fc.constantFrom(0, 0, 0, 0, 1, 2);
const at = (school: ModelSchool, back: number): ModelBan | undefined => school.bans[school.bans.length - 1 - back];

const pass = fc.constantFrom(0, 1, 1, 2, 5, 14, 30, 200).map<Command>((days) => (school) => school.pass(days));
const signIn = fc
  .constantFrom<readonly ['head' | 'deputy' | 'recorder', boolean]>(
    ['head', false],
    ['head', false],
    ['deputy', false],
    ['recorder', true],
    ['recorder', false],
  )
  .map<Command>(
    ([role, acting]) =>
      (school) =>
        Object.assign(school, { role, acting }),
  );
export const person = fc.constantFrom(...PEOPLE, ...PEOPLE.slice(0, 2));
const incidents = fc
  .uniqueArray(fc.constantFrom(...Object.keys(RECORDS), 'a', 'a'), { maxLength: 3 })
  .map((digits) => digits.map(incidentOf));
export const grounds = fc
  .record({
    full: seldom.map((none) => !none),
    incidents,
    rights: fc.constantFrom('not-asked' as const, 'manner' as const, 'nothing-wrong' as const),
    manner: words,
    seenBefore: small,
  })
  .map(({ full, incidents: chosen, rights, manner, seenBefore }) => (today: LocalDate) => ({
    ...(full ? THOUGHT : NO_GROUNDS),
    incidents: chosen,
    rights: { answer: rights, manner },
    safeguarding: full
      ? { answer: 'told' as const, on: addDays(today, -seenBefore), who: '' }
      : NO_GROUNDS.safeguarding,
  }));

const impose = fc
  .record({ person, whyNow: words, did: words })
  .map<Command>(({ person: who, whyNow, did }) => (school) => {
    const { personId } = who;
    const about = { kind: 'known' as const, personId };
    const input = { draftId: null, about, incidentId: null, whatTheyDid: did, whyNow, collects: '', decidedBy: null };
    school.keep(imposeBan(input, school.forImposing(personId), school.moment));
  });
const propose = fc
  .record({ person, grounds, answerDays: fc.integer({ min: 1, max: 20 }), why: words })
  .map<Command>(({ person: { personId }, grounds: of, answerDays, why }) => (school) => {
    const before = school.bans.length;
    const chosen = of(school.today);
    const decision = proposeBan(
      {
        about: { kind: 'known', personId },
        grounds: chosen,
        whatIsRestricted: 'All of it',
        childArrangements: '',
        shape: WHOLE_SITE,
        answerDays,
        goingOn: [{ code: 'short-window', answer: why }],
      },
      school.forProposing(personId, chosen.incidents),
      school.moment,
    );
    if (!decision.decided && decision.missing.some(({ code }) => code === 'right-alone')) reached.refusedRight += 1;
    if (!school.keep(decision)) return;
    reached.proposed += 1;
    const ban = school.bans[before];
    if (ban === undefined) throw new Error('what was proposed is not there');
    expect(banState(school.caseOf(ban), null, school.today)).toBe('proposed');
  });
const tell = fc
  .record({
    which,
    how: fc.constantFrom<Telling>('in-person', 'phone', 'handed', 'refused', 'post', 'email', 'returned'),
    ago: fc.constantFrom(-2, 0, 0, 1, 3, 400),
  })
  .map<Command>(({ which: back, how, ago }) => (school) => {
    const ban = at(school, back);
    if (ban === undefined) return;
    const input = { restrictionId: ban.restrictionId, how, on: addDays(school.today, -ago), words: '' };
    school.keep(tellOfBan(input, school.forConfirming(ban), school.moment));
  });
const side = fc.record({ which, summary: words }).map<Command>(({ which: back, summary }) => (school) => {
  const ban = at(school, back);
  if (ban === undefined) return;
  const input = { restrictionId: ban.restrictionId, form: 'letter' as const, on: school.today, summary };
  // Recording what they say is refused for nothing but an empty line.
  expect(school.keep(recordSide(input, school.forConfirming(ban), school.moment))).toBe(summary.trim() !== '');
});
const think = fc.record({ which, grounds }).map<Command>(({ which: back, grounds: of }) => (school) => {
  const ban = at(school, back);
  if (ban === undefined) return;
  const input = { restrictionId: ban.restrictionId, grounds: of(school.today) };
  school.keep(noteGrounds(input, school.forConfirming(ban), school.moment));
  ban.shape = WHOLE_SITE;
});
const extend = fc
  .record({ which, schoolDays: fc.integer({ min: 1, max: 14 }), reason: words })
  .map<Command>(({ which: back, schoolDays, reason }) => (school) => {
    const ban = at(school, back);
    if (ban === undefined) return;
    const { restrictionId } = ban;
    school.keep(extendBan({ restrictionId, schoolDays, reason }, school.forConfirming(ban), school.moment));
  });
const adopt = which.map<Command>((back) => (school) => {
  const ban = at(school, back);
  if (ban === undefined) return;
  school.keep(adoptBan({ restrictionId: ban.restrictionId }, school.forConfirming(ban), school.moment));
});
const leave = fc
  .record({ which, reason: words, how: fc.constantFrom('withdraw', 'end') })
  .map<Command>(({ which: back, reason, how }) => (school) => {
    const ban = at(school, back);
    if (ban !== undefined) loosen(school, ban, reason, how === 'end');
  });
const CODES = ['not-heard', 'review-over-six', 'term-edge', 'not-adopted'];
const confirm = fc
  .record({
    which,
    considered: words,
    reasons: words,
    review: fc.constantFrom(null, null, null, 30, 100, 190, 400),
    end: fc.constantFrom(null, null, null, 120, 300, 900),
    answer: words,
  })
  .map<Command>((of) => (school) => {
    const ban = at(school, of.which);
    if (ban !== undefined) confirmOf(school, ban, of);
  });

interface Confirming {
  readonly considered: string;
  readonly reasons: string;
  readonly review: number | null;
  readonly end: number | null;
  readonly answer: string;
}
function confirmOf(school: ModelSchool, ban: ModelBan, { considered, reasons, review, end, answer }: Confirming): void {
  const decision = confirmBan(
    {
      restrictionId: ban.restrictionId,
      sideConsidered: considered,
      reasons,
      reviewOn: review === null ? null : addDays(school.today, review),
      endsOn: end === null ? null : addDays(school.today, end),
      signatory: 'Ms R. Adeyemi, headteacher',
      toldHowToChallenge: true,
      goingOn: CODES.map((code) => ({ code, answer })),
    },
    school.forConfirming(ban),
    school.moment,
  );
  if (!decision.decided) return;
  mayBeConfirmed(school, ban);
  school.keep(decision);
}

/** As a head goes about it: a letter in their hands, what it rests on thought through, and after a while a decision, heard or not. */
const letterThenWait = fc
  .record({ which, days: fc.constantFrom(10, 15, 17, 20) })
  .map<Command>(({ which: back, days }) => (school) => {
    const ban = at(school, back);
    if (ban === undefined) return;
    const { restrictionId } = ban;
    const telling = { restrictionId, how: 'handed' as const, on: school.today, words: '' };
    school.keep(tellOfBan(telling, school.forConfirming(ban), school.moment));
    const safeguarding = { answer: 'looked' as const, on: school.today, who: '' };
    const thought = { ...THOUGHT, incidents: [incidentOf('a')], safeguarding };
    school.keep(noteGrounds({ restrictionId, grounds: thought }, school.forConfirming(ban), school.moment));
    ban.shape = WHOLE_SITE;
    school.pass(days);
    const words = { considered: 'Weighed.', reasons: 'It was so.', answer: 'So it is' };
    confirmOf(school, ban, { ...words, review: null, end: null });
  });

/** Loosens in one step: withdrawn, or ended like every restriction. True if that was let through. */
export function loosen(school: ModelSchool, ban: ModelBan, reason: string, byEnding: boolean): boolean {
  const { restrictionId } = ban;
  const restriction = school.register.get(restrictionId);
  if (!byEnding || restriction === undefined)
    return school.keep(
      withdrawBan({ restrictionId, reason, decidedBy: null }, school.forConfirming(ban), school.moment),
    );
  const input = contract['restriction:end'].input.parse({ restrictionId, reason });
  return school.keep(endRestriction(input, school.forLoosening(restriction), school.moment));
}

/** Weights and steps of the process. */
export const modelBanSteps = [
  { weight: 4, arbitrary: pass },
  { weight: 1, arbitrary: signIn },
  { weight: 2, arbitrary: impose },
  { weight: 2, arbitrary: propose },
  { weight: 3, arbitrary: tell },
  { weight: 1, arbitrary: side },
  { weight: 3, arbitrary: think },
  { weight: 1, arbitrary: extend },
  { weight: 1, arbitrary: adopt },
  { weight: 1, arbitrary: leave },
  { weight: 4, arbitrary: confirm },
  { weight: 1, arbitrary: letterThenWait },
];
