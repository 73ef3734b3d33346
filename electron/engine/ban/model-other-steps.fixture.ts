import fc from 'fast-check';
import { expect } from 'vitest';
import { type ModelSchool, WHOLE_SITE } from '../../../domain/ban/ban-model.fixture';
import type { ModelRow } from '../../../domain/ban/model-register.fixture';
import { contract } from '../../../domain/contract';
import { addDays } from '../../../domain/dates/local-date';
import { giveWarning, takeBackDecision } from '../../../domain/decision/decision-rules';
import type { DecisionId, Reference } from '../../../domain/ids';
import { standings } from '../../../domain/plan/contact-limit';
import { logContact } from '../../../domain/plan/log-rules';
import { startPlan } from '../../../domain/plan/plan-rules';
import { HowEnded } from '../../../domain/restriction/loosening';
import { allowOnce as allowOnceRule, narrowRestriction } from '../../../domain/restriction/loosening-rules';
import { carryOverRestriction, endRestriction } from '../../../domain/restriction/restriction-rules';
import { statusOn } from '../../../domain/restriction/restriction-status';
import { recordReview } from '../../../domain/review/review-rules';
import { type Command, grounds, person, which, words } from './model-ban-steps.fixture';
import { reached } from './model-reached.fixture';

/* What else is decided, carried over, reviewed and loosened, by the rules alone. */

const REFERENCE = 'DEC-2026-0009' as Reference;
const reference = 'RES-2026-0009' as Reference;

function onRow(back: number, ask: (school: ModelSchool, row: ModelRow) => void): Command {
  return (school) => {
    const row = [...school.register.values()].at(-1 - back);
    if (row !== undefined) ask(school, row);
  };
}

const warn = fc.record({ person, grounds, reason: words }).map<Command>((of) => (school) => {
  const chosen = of.grounds(school.today);
  const { personId } = of.person;
  const input = { about: { kind: 'known' as const, personId }, grounds: chosen, reason: of.reason };
  const facts = { ...school.forProposing(personId, chosen.incidents), before: [], open: [], reference: REFERENCE };
  if (school.keep(giveWarning(input, facts, school.moment))) reached.warned += 1;
});

const takeBack = words.map<Command>((reason) => (school) => {
  const decisionId = 'e'.repeat(32) as DecisionId;
  const facts = { restrictionId: null, takenBack: false, signedIn: school.signedIn() };
  if (school.keep(takeBackDecision({ decisionId, reason }, facts, school.moment))) reached.takenBack += 1;
});

const plan = fc
  .record({
    person,
    grounds,
    starts: fc.constantFrom(null, 0, 20, 100),
    review: fc.constantFrom(null, null, 90, 300),
    words,
  })
  .map<Command>((of) => (school) => {
    const { personId } = of.person;
    const chosen = of.grounds(school.today);
    const facts = { ...school.forProposing(personId, chosen.incidents), before: [], open: [] };
    const input = {
      about: { kind: 'known' as const, personId },
      grounds: chosen,
      account: { answer: 'heard' as const, words: of.words },
      behaviours: 'Ringing again and again.',
      reason: of.words,
      ways: ['email' as const],
      with: 'The office',
      howOften: '',
      limit: { contacts: 1, per: 'week' as const },
      startsOn: of.starts === null ? null : addDays(school.today, of.starts),
      reviewOn: of.review === null ? null : addDays(school.today, of.review),
      endsOn: null,
      goingOn: ['no-warning-before', 'review-over-six', 'term-edge'].map((code) => ({ code, answer: 'So it is' })),
    };
    if (school.keep(startPlan(input, facts, school.moment))) reached.planned += 1;
  });

/** Two contacts in a row: recording them is never refused, and the second is over the limit where the plan holds. */
const contact = which.map<Command>((back) =>
  onRow(back, (school, row) => {
    if (row.type !== 'contact-plan' || row.fromPaper) return;
    const input = {
      restrictionId: row.restrictionId,
      happened: { day: school.today, time: null, asTyped: 'today' },
      channel: 'phone' as const,
      over: null,
      alwaysOpen: null,
      answer: 'not-yet' as const,
      noReply: { steps: '', position: '', repeated: '' },
      what: 'The trip',
    };
    for (let time = 0; time < 2; time += 1) expect(school.keep(logContact(input, null, school.moment))).toBe(true);
    const logged = [1, 2].map((order) => ({ order, day: school.today, time: null, alwaysOpen: false, saidOver: null }));
    const holds = {
      limit: { contacts: 1, per: 'week' as const },
      loosened: [],
      startsOn: row.startsOn,
      lastDay: row.endsOn,
    };
    if (standings(logged, holds, school.calendar).includes('over')) reached.overTheLimit += 1;
  }),
);

const carryOver = fc
  .record({
    person,
    type: fc.constantFrom('ban' as const, 'contact-plan' as const),
    began: fc.constantFrom(null, 0, 10, 400),
    lasts: fc.constantFrom(null, 10, 100, 700),
    review: fc.constantFrom(null, null, 10, 300, 500),
    heard: fc.constantFrom('yes' as const, 'no' as const, 'dont-know' as const),
    words,
  })
  .map<Command>((of) => (school) => {
    const { personId } = of.person;
    const input = contract['restriction:carry-over'].input.parse({
      draftId: null,
      about: { kind: 'known' as const, personId },
      type: of.type,
      whatIsRestricted: of.words,
      childArrangements: '',
      shape: WHOLE_SITE,
      startsOn: of.began === null ? null : addDays(school.today, -of.began),
      endsOn: of.lasts === null ? null : addDays(school.today, of.lasts),
      reviewOn: of.review === null ? null : addDays(school.today, of.review),
      heard: of.heard,
    });
    const facts = { ...school.forProposing(personId, []), reference, role: school.role };
    if (school.keep(carryOverRestriction(input, facts, school.moment))) reached.carriedOver += 1;
  });

const review = fc
  .record({ which, ends: fc.boolean(), date: fc.constantFrom(null, null, 60, 300, 500), words, same: fc.boolean() })
  .map((of) =>
    onRow(of.which, (school, row) => {
      const ban = school.bans.find(({ restrictionId }) => restrictionId === row.restrictionId);
      const input = contract['review:record'].input.parse({
        draftId: null,
        restrictionId: row.restrictionId,
        outcome: of.ends ? 'end' : 'continue',
        conductSince: of.words,
        invited: 'yes' as const,
        theirComment: of.words,
        childPosition: 'Well',
        reasons: of.words,
        reviewOn: of.date === null ? null : addDays(school.today, of.date),
        endsOn: null,
        goingOn: ['review-over-six', 'term-edge', 'same-reviewer'].map((code) => ({ code, answer: 'Two of us' })),
      });
      const facts = {
        ...school.forLoosening(row),
        temporary: ban !== undefined && school.caseOf(ban).confirmed === null,
        unheardPaper: row.fromPaper && !row.reviewed,
        deciders: of.same ? ['Ms R. Adeyemi'] : [],
        calendar: school.calendar,
        decisionReference: REFERENCE,
      };
      if (school.keep(recordReview(input, facts, school.moment)))
        reached[of.ends ? 'reviewedToEnd' : 'reviewedToGoOn'] += 1;
    }),
  );

const end = fc.record({ which, how: fc.constantFrom(...HowEnded.options), reason: words }).map((of) =>
  onRow(of.which, (school, row) => {
    const stood = statusOn(row, school.today) !== 'ended';
    const by = of.how === 'set-aside' ? 'The panel' : '';
    const { restrictionId } = row;
    const input = contract['restriction:end'].input.parse({ restrictionId, reason: of.reason, how: of.how, by });
    const through = school.keep(endRestriction(input, school.forLoosening(row), school.moment));
    // One step, one reason: a head is refused for nothing else.
    if (school.role === 'head') expect(through).toBe(stood && of.reason.trim() !== '');
    if (through)
      reached[({ ended: 'ended', 'set-aside': 'setAside', 'entered-in-error': 'inError' } as const)[of.how]] += 1;
  }),
);

const narrow = fc
  .record({ which, days: fc.option(fc.integer({ min: -3, max: 300 })), hall: fc.boolean(), reason: words })
  .map((of) =>
    onRow(of.which, (school, row) => {
      const shape = of.hall ? { ...row.shape, places: { kind: 'named' as const, names: ['The hall'] } } : null;
      const endsOn = of.days === null ? null : addDays(school.today, of.days);
      const { restrictionId } = row;
      const asked = { draftId: null, restrictionId, endsOn, shape, reason: of.reason };
      const input = contract['restriction:narrow'].input.parse(asked);
      if (!school.keep(narrowRestriction(input, school.forLoosening(row), school.moment))) return;
      reached.narrowed += 1;
      const after = school.register.get(row.restrictionId);
      // Never longer by loosening.
      expect((after?.endsOn ?? row.endsOn) <= row.endsOn).toBe(true);
    }),
  );

const allowOnce = fc.record({ which, ahead: fc.constantFrom(-1, 0, 0, 3), what: words }).map((of) =>
  onRow(of.which, (school, row) => {
    const day = addDays(school.today, of.ahead);
    const { restrictionId } = row;
    const asked = { draftId: null, restrictionId, day, from: '18:20', to: '18:30', what: of.what };
    const input = contract['restriction:allow-once'].input.parse(asked);
    if (school.keep(allowOnceRule(input, school.forLoosening(row), school.moment))) reached.allowedOnce += 1;
  }),
);

/** Weights and steps of all that is not the process of a ban. */
export const modelOtherSteps = [
  { weight: 2, arbitrary: warn },
  { weight: 1, arbitrary: takeBack },
  { weight: 2, arbitrary: plan },
  { weight: 1, arbitrary: contact },
  { weight: 2, arbitrary: carryOver },
  { weight: 2, arbitrary: review },
  { weight: 1, arbitrary: end },
  { weight: 1, arbitrary: narrow },
  { weight: 1, arbitrary: allowOnce },
];
