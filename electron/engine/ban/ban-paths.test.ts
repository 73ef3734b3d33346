import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { banState } from '../../../domain/ban/ban-case';
import { type ModelBan, ModelSchool, PEOPLE, WEEKDAYS, WITH_TERMS } from '../../../domain/ban/ban-model.fixture';
import { imposeBan } from '../../../domain/ban/impose-rules';
import { contract } from '../../../domain/contract';
import { endRestriction } from '../../../domain/restriction/restriction-rules';
import { type Command, loosen, modelBanSteps } from './model-ban-steps.fixture';
import { nothingHoldsUndecided, nothingIsOpenEnded, nothingRestsOnARight } from './model-laws.fixture';
import { modelOtherSteps } from './model-other-steps.fixture';
import { reached } from './model-reached.fixture';

/** How many sequences of commands are driven; `npm run soak -- ban-paths` drives many more. */
const RUNS = Number(process.env.CASEBOOK_BAN_RUNS ?? 150);
/** Of those that are thousands of steps long. */
const LONG_RUNS = Math.ceil(RUNS / 500);

/** The same on every run of the tests, so that what has to be reached is reached; the long form goes other ways, or those of a seed. */
const SEED = Number(process.env.CASEBOOK_SEED ?? (RUNS > 1_000 ? Date.now() % 2 ** 31 : 20_261_123));

const step = fc.oneof(...modelBanSteps, ...modelOtherSteps);
const short = fc.array(step, { minLength: 10, maxLength: 60 });
const long = fc.array(step, { minLength: 2_000, maxLength: 3_000, size: 'max' });

let drives = 0;

/** Each short sequence is looked at after every step; a long one after every few, for it has a long past. */
function drive(check: (school: ModelSchool) => void): void {
  const along = (sequence: readonly Command[], school: ModelSchool, every: number) => {
    for (const [nth, command] of sequence.entries()) {
      command(school);
      reached.commands += 1;
      if (nth % every === 0) check(school);
    }
    check(school);
  };
  const started = (calendar: typeof WEEKDAYS) => Object.assign(new ModelSchool(), { calendar });
  const calendar = fc.constantFrom(WEEKDAYS, WITH_TERMS);
  const seed = SEED + drives++;
  fc.assert(
    fc.property(short, calendar, (sequence, counted) => along(sequence, started(counted), 1)),
    { numRuns: RUNS, seed },
  );
  fc.assert(
    fc.property(long, calendar, (sequence, counted) => along(sequence, started(counted), 20)),
    { numRuns: LONG_RUNS, seed, endOnFailure: true },
  );
}

const timeout = 600_000 + RUNS * 200;

test('D30, D53: no path leads to a confirmed ban of a parent who was neither heard nor had their time after a letter', {
  timeout,
}, () => {
  drive(nothingHoldsUndecided);
});

test('D31, D33: whatever is done, what holds has an end and a review before it, and what is proposed holds nothing', {
  timeout,
}, () => {
  drive(nothingIsOpenEnded);
});

test('D9, D11, D22: whatever is done, no sanction rests on a right alone, on nothing that counts, or on a pupil', {
  timeout,
}, () => {
  drive(nothingRestsOnARight);
});

test('D28: from every state reached a temporary ban takes four answers, and what has not ended ends in one step with one reason', {
  timeout,
}, () => {
  drive((school) => {
    const { role, acting } = school;
    Object.assign(school, { role: 'head', acting: false });
    for (const ban of school.bans.slice(-30)) {
      const state = banState(school.caseOf(ban), ban.endedOn, school.today);
      const stands = state === 'proposed' || state === 'temporary' || state === 'confirmed';
      expect(loosensWithout(school, ban, false)).toBe(stands);
    }
    for (const restriction of school.current()) {
      for (const how of ['ended', 'entered-in-error'] as const) {
        const { restrictionId } = restriction;
        const input = contract['restriction:end'].input.parse({ restrictionId, reason: 'Settled', how });
        expect(endRestriction(input, school.forLoosening(restriction), school.moment).decided).toBe(true);
      }
    }
    for (const { personId, held } of PEOPLE) {
      if (held.kind !== 'adult') continue;
      const about = { kind: 'known' as const, personId };
      const answers = { about, whatTheyDid: 'Threw a chair', whyNow: 'It may happen again', collects: 'Her sister' };
      const input = { draftId: null, incidentId: null, decidedBy: null, ...answers };
      expect(imposeBan(input, school.forImposing(personId), school.moment).decided).toBe(true);
    }
    Object.assign(school, { role, acting });
  });
});

/** As it is done, and then as if it had not been. */
function loosensWithout(school: ModelSchool, ban: ModelBan, byEnding: boolean): boolean {
  const { steps, endedOn, restrictionId } = ban;
  const row = school.register.get(restrictionId);
  ban.steps = [...steps];
  const through = loosen(school, ban, 'Settled', byEnding);
  Object.assign(ban, { steps, endedOn });
  if (row !== undefined) school.register.set(restrictionId, row);
  return through;
}

afterAll(() => {
  // What was never reached was not shown either.
  const { commands: driven, ...paths } = reached;
  expect(driven).toBeGreaterThan(RUNS * 30);
  expect(Object.entries(paths).filter(([, count]) => count === 0)).toEqual([]);
});
