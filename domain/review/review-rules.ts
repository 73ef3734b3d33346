import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { afterAnswers, type Question } from '../decision/asked';
import { NO_GROUNDS } from '../decision/grounds';
import type { Step } from '../decision/ladder';
import type { DecisionId, PersonId, Reference } from '../ids';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import { type RestrictionDates, statusOn } from '../restriction/restriction-status';
import { offeredPeriod, REVIEW_BEFORE_END, reviewDateQuestions, reviewDatesMissing } from '../restriction/review-dates';
import { type FactsOfScope, loosenScope, type ScopeDecided } from '../restriction/scope-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ReviewToRecord } from './review';

/** What recording a review needs to know. `deciders`: who decided it before, by name; empty where nobody knows. */
export interface FactsForReview {
  readonly restriction: RestrictionDates & { readonly personId: PersonId; readonly type: 'ban' | 'contact-plan' };
  /** A temporary ban is decided, not reviewed. */
  readonly temporary: boolean;
  readonly deciders: readonly string[];
  /** It came from paper, nobody here has reviewed it, and nobody knows that they were heard. */
  readonly unheardPaper: boolean;
  readonly scope: FactsOfScope;
  readonly calendar: SchoolCalendar;
  readonly decisionReference: Reference;
  readonly signedIn: { readonly name: string; readonly role: Role; readonly acting: boolean };
}

/**
 * Records a review. To continue takes what was looked at, whether they were asked, the child's position, reasons, and a new review and end (D47); to vary it
 * the same, and what it says in a looser form; to end takes one line. The person who decided it should not be the only one to look again (D48): asked, never refused.
 */
export function recordReview(
  input: Omit<ReviewToRecord, 'draftId'>,
  facts: FactsForReview,
  moment: Moment,
): Decision<Record<string, never>> {
  return input.outcome === 'end' ? ends(input, facts, moment) : goesOn(input, facts, moment);
}

type Input = Omit<ReviewToRecord, 'draftId'>;

function ends(input: Input, facts: FactsForReview, moment: Moment): Decision<Record<string, never>> {
  const [first, ...more] = [
    ...standing(facts, moment),
    ...(isBlank(input.reasons) ? [needed('reasons', 'empty')] : []),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { restrictionId, reasons } = input;
  const on = moment.today;
  return decided(
    {},
    { kind: 'review:recorded', subject: restrictionId, day: on, body: bodyOf(input, facts, null, null, []) },
    {
      kind: 'restriction:ended',
      subject: restrictionId,
      day: on,
      body: { on, reason: oneLine(reasons), how: 'ended', by: '', paper: '', decidedBy: facts.signedIn },
    },
  );
}

/** As it is, or varied. */
function goesOn(input: Input, facts: FactsForReview, moment: Moment): Decision<Record<string, never>> {
  const { today } = moment;
  const offered = offeredPeriod(today, facts.calendar);
  const reviewOn = input.reviewOn ?? offered.reviewOn;
  const endsOn = input.endsOn ?? addSchoolDays(reviewOn, REVIEW_BEFORE_END, facts.calendar);
  const questions = [...sameReviewer(facts), ...reviewDateQuestions(reviewOn, today, facts.calendar)];
  const { missing: unanswered, asked } = afterAnswers(questions, input.goingOn);
  const varied = input.outcome === 'vary' ? variedScope(input, facts) : NOT_VARIED;
  const [first, ...more] = [
    ...standing(facts, moment),
    ...answersMissing(input),
    ...hearingMissing(input, facts),
    ...varied.missing,
    ...reviewDatesMissing(reviewOn, endsOn, today, facts.calendar),
    ...unanswered,
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { personId, type } = facts.restriction;
  const step: Step = type === 'ban' ? 'ban' : 'contact-plan';
  const narrowed = narrowedBy(input, varied.scope, { endsOn, reviewOn }, facts, today);
  return decided(
    {},
    {
      kind: 'review:recorded',
      subject: input.restrictionId,
      day: today,
      body: bodyOf(input, facts, reviewOn, endsOn, asked),
    },
    ...narrowed,
    {
      kind: 'decision:made',
      subject: moment.newId() as DecisionId,
      day: today,
      body: {
        reference: facts.decisionReference,
        personId,
        step,
        restrictionId: input.restrictionId,
        incidents: [],
        grounds: NO_GROUNDS,
        reasons: input.reasons,
        asked: [...asked],
        by: facts.signedIn,
      },
    },
  );
}

type Varied = Pick<ScopeDecided, 'scope' | 'missing'>;
const NOT_VARIED: Varied = { scope: null, missing: [] };

/** What it says from then on, looser in some part. One that is varied in nothing continues. */
function variedScope({ scope: typed }: Input, { scope: before }: FactsForReview): Varied {
  const { scope, missing } = typed === null ? NOT_VARIED : loosenScope(typed, before);
  return scope === null && missing.length === 0
    ? { scope, missing: [needed('scope', 'vary-unchanged')] }
    : { scope, missing };
}

function narrowedBy(
  { restrictionId, reasons }: Input,
  scope: Varied['scope'],
  dates: { readonly endsOn: LocalDate; readonly reviewOn: LocalDate },
  { signedIn }: FactsForReview,
  today: LocalDate,
): readonly NewEntry[] {
  if (scope === null) return [];
  const body = { ...dates, ...scope, reason: oneLine(reasons), decidedBy: signedIn };
  return [{ kind: 'restriction:narrowed', subject: restrictionId, day: today, body }];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function bodyOf(
  input: Input,
  { signedIn }: FactsForReview,
  reviewOn: LocalDate | null,
  endsOn: LocalDate | null,
  asked: ReturnType<typeof afterAnswers>['asked'],
) {
  const { outcome, conductSince, invited, theirComment, childPosition, reasons } = input;
  return {
    outcome,
    conductSince,
    invited,
    theirComment,
    childPosition,
    reasons,
    reviewOn,
    endsOn,
    asked: [...asked],
    by: signedIn,
  };
}

function standing({ restriction, temporary, signedIn }: FactsForReview, { today }: Moment): readonly Missing[] {
  return [
    ...(maySign(signedIn.role, 'review:recorded') ? [] : [needed('restrictionId', 'head-needed')]),
    ...(statusOn(restriction, today) === 'ended' ? [needed('restrictionId', 'over')] : []),
    ...(temporary ? [needed('restrictionId', 'decide-first')] : []),
  ];
}

function answersMissing({ conductSince, invited, childPosition, reasons }: Input): readonly Missing[] {
  const good = (field: string, code: string): Missing => ({ field, code, label: 'good practice', requirement: 'D47' });
  return [
    ...(isBlank(conductSince) ? [good('conductSince', 'conduct-empty')] : []),
    ...(invited === 'not-asked' ? [good('invited', 'invited-not-asked')] : []),
    ...(isBlank(childPosition) ? [good('childPosition', 'child-empty')] : []),
    ...(isBlank(reasons) ? [good('reasons', 'continue-reasons')] : []),
  ];
}

/** What nobody was heard on goes on only once they were: what they say, or that they were asked and did not answer (D30; decision 041). */
function hearingMissing({ invited, theirComment }: Input, { unheardPaper }: FactsForReview): readonly Missing[] {
  if (!unheardPaper) return [];
  const law = (field: string, code: string): Missing => ({ field, code, label: 'law', requirement: 'D30' });
  if (invited === 'no') return [law('invited', 'paper-not-asked')];
  return invited === 'yes' && isBlank(theirComment) ? [law('theirComment', 'paper-their-side')] : [];
}

/** Is the reviewer of a ban one of those who decided it (D48)? */
export function isSameReviewer(type: 'ban' | 'contact-plan', deciders: readonly string[], reviewer: string): boolean {
  return type === 'ban' && deciders.includes(reviewer);
}

/** D48, for a ban: a second pair of eyes. */
function sameReviewer({ restriction, deciders, signedIn }: FactsForReview): readonly Question[] {
  if (!isSameReviewer(restriction.type, deciders, signedIn.name)) return [];
  return [
    {
      missing: { field: 'reviewer', code: 'same-reviewer', label: 'good practice', requirement: 'D48' },
      requirement: 'D48',
      question: 'Who looked at it beside the person who decided it?',
    },
  ];
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
