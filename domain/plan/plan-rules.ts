import { addMonths, type LocalDate } from '../dates/local-date';
import { addSchoolDays } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { afterAnswers, type Question } from '../decision/asked';
import { headNeeded, type SignedIn } from '../decision/decision-rules';
import { type FactsOfGrounds, groundsMissing, withRightsNoted } from '../decision/grounds-missing';
import type { DecisionId, Reference, RestrictionId } from '../ids';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import { ALWAYS_OPEN } from '../restriction/always-open';
import { offeredPeriod, REVIEW_BEFORE_END, reviewDateQuestions, reviewDatesMissing } from '../restriction/review-dates';
import { NO_SHAPE, type Shape } from '../restriction/shape';
import { limitsInWords } from '../restriction/shape-words';
import type { Missing, RequirementLabel } from '../result';
import { isBlank } from '../text';
import type { PlanToStart } from './plan';
import { limitWords } from './plan-words';

/** Months ahead that a plan may begin. */
export const START_AT_LATEST = 3;

export interface FactsForStarting extends Omit<FactsOfGrounds, 'today'> {
  readonly references: { readonly restriction: Reference; readonly decision: Reference };
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  readonly signedIn: SignedIn;
}

/** The days of a plan: as typed, or as offered. */
export interface PlanDates {
  readonly startsOn: LocalDate;
  readonly reviewOn: LocalDate;
  readonly endsOn: LocalDate;
}

/**
 * Starts a contact plan about one adult. Refused with all that is missing at once: what it rests on (D9, D15, D22 to D27), ways, with whom, how often,
 * why, which behaviours (D39), its review and end (D33). Asked, and the answer kept: no warning before (D41), a review later than in six months.
 * What is always open is part of it, whatever was sent (D40).
 */
export function startPlan(
  input: Omit<PlanToStart, 'draftId'>,
  facts: FactsForStarting,
  moment: Moment,
): Decision<{ restrictionId: RestrictionId; reference: Reference; reviewOn: LocalDate }> {
  const { today } = moment;
  const dates = planDates(input, facts, today);
  // Asked as if nothing stood there, so that the journal keeps the question together with the answer.
  const noted = withRightsNoted(input.grounds, facts.reliedOn);
  const unsaid = { ...noted, whySkipped: '' };
  const grounds = groundsMissing('contact-plan', unsaid, { ...facts, today });
  const whySkipped = { code: NOT_WARNED, answer: input.grounds.whySkipped };
  const answers = isBlank(whySkipped.answer) ? input.goingOn : [whySkipped, ...input.goingOn];
  const { missing: unanswered, asked } = afterAnswers(questions(grounds, dates, facts), answers);
  const [first, ...more] = [
    ...headNeeded(facts.signedIn, 'about'),
    ...personMissing(input.about, facts.known),
    ...grounds.filter(({ code }) => code !== NOT_WARNED),
    ...accountMissing(input),
    ...planMissing(input),
    ...startMissing(dates.startsOn, today),
    ...reviewDatesMissing(dates.reviewOn, dates.endsOn, dates.startsOn, facts.calendar),
    ...unanswered,
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (about.kind !== 'person') throw new Error('a plan about nobody was not refused');
  const restrictionId = moment.newId() as RestrictionId;
  const reference = facts.references.restriction;
  const { behaviours, reason, account, ways, limit } = input;
  const howOften = isBlank(input.howOften) && limit !== null ? limitWords(limit) : input.howOften;
  const shape = shapeOfPlan({ ...input, howOften });
  const common = { personId: about.personId, grounds: noted, asked: [...asked], by: facts.signedIn };
  return decided(
    { restrictionId, reference, reviewOn: dates.reviewOn },
    ...entries,
    {
      kind: 'plan:started',
      subject: restrictionId,
      day: dates.startsOn,
      body: {
        ...common,
        ...dates,
        reference,
        whatIsRestricted: limitsInWords(shape).join('\n'),
        shape,
        ways,
        with: input.with,
        howOften,
        limit,
        alwaysOpen: [...ALWAYS_OPEN],
        behaviours,
        reason,
        account,
      },
    },
    {
      kind: 'decision:made',
      subject: moment.newId() as DecisionId,
      day: today,
      body: {
        ...common,
        reference: facts.references.decision,
        step: 'contact-plan',
        restrictionId,
        incidents: input.grounds.incidents,
        reasons: reason,
      },
    },
  );
}

/** The days that hold if nothing else is typed: from today, a review in six months, an end ten school days after the review. */
export function planDates(
  { startsOn: typed, reviewOn, endsOn }: Pick<PlanToStart, 'startsOn' | 'reviewOn' | 'endsOn'>,
  { calendar }: Pick<FactsForStarting, 'calendar'>,
  today: LocalDate,
): PlanDates {
  const startsOn = typed ?? today;
  const review = reviewOn ?? offeredPeriod(startsOn, calendar).reviewOn;
  return { startsOn, reviewOn: review, endsOn: endsOn ?? addSchoolDays(review, REVIEW_BEFORE_END, calendar) };
}

/** What the plan says, as the door and the register read it. */
function shapeOfPlan({ ways, with: whom, howOften }: Pick<PlanToStart, 'ways' | 'with' | 'howOften'>): Shape {
  return { ...NO_SHAPE, contact: { ways, with: whom, howOften } };
}

const NOT_WARNED = 'no-warning-before';

/** What one may go on without, once asked. */
function questions(
  grounds: readonly Missing[],
  { reviewOn, startsOn }: PlanDates,
  { calendar }: FactsForStarting,
): readonly Question[] {
  const notWarned = grounds.filter(({ code }) => code === NOT_WARNED);
  return [
    ...notWarned.map(
      (missing): Question => ({ missing, requirement: 'D41', question: 'Why a plan before a warning?' }),
    ),
    ...reviewDateQuestions(reviewOn, startsOn, calendar),
  ];
}

function accountMissing({ account }: Pick<PlanToStart, 'account'>): readonly Missing[] {
  const given = account.answer !== 'not-asked' && !isBlank(account.words);
  return given ? [] : [needed('account', 'account-empty', 'good practice', 'D22')];
}

function planMissing(input: Omit<PlanToStart, 'draftId'>): readonly Missing[] {
  const { ways, with: whom, howOften, limit, reason, behaviours } = input;
  const missing: Missing[] = [];
  if (isBlank(behaviours)) missing.push(needed('behaviours', 'behaviours-empty', 'statutory guidance', 'D39'));
  if (ways.length === 0) missing.push(needed('ways', 'ways-empty', 'statutory guidance', 'D39'));
  if (isBlank(whom)) missing.push(needed('with', 'with-empty', 'good practice', 'D39'));
  if (isBlank(howOften) && limit === null)
    missing.push(needed('howOften', 'how-often-empty', 'statutory guidance', 'D39'));
  if (isBlank(reason)) missing.push(needed('planReason', 'plan-reason-empty', 'good practice', 'D39'));
  return missing;
}

function startMissing(startsOn: LocalDate, today: LocalDate): readonly Missing[] {
  const latest = addMonths(today, START_AT_LATEST);
  if (startsOn < today) return [needed('startsOn', 'start-passed', 'good practice', 'D39')];
  if (startsOn <= latest) return [];
  return [{ ...needed('startsOn', 'start-too-far', 'usual practice', 'D39'), detail: { latest } }];
}

function needed(field: string, code: string, label: RequirementLabel, requirement: string): Missing {
  return { field, code, label, requirement };
}
