import type { LocalDate } from '../dates/local-date';
import { addSchoolDays } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { afterAnswers, type Question } from '../decision/asked';
import { groundsMissing, type ReliedOn, withRightsNoted } from '../decision/grounds-missing';
import type { Step } from '../decision/ladder';
import type { DecisionId, Reference } from '../ids';
import { offeredPeriod, REVIEW_BEFORE_END, reviewDateQuestions, reviewDatesMissing } from '../restriction/review-dates';
import type { Shape } from '../restriction/shape';
import { type ShapeToAdd, shapeToAdd } from '../restriction/shape-to-add';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { BanToConfirm } from './ban';
import { answerBy, banState, isHeard, windowClosed } from './ban-case';
import { type FactsOfBan, headMissing, signature } from './process-rules';

/** What confirming needs to know beside the ban itself. `parent`: a child of theirs is in the casebook. */
export interface FactsForConfirming extends FactsOfBan {
  readonly shape: Shape;
  readonly parent: boolean;
  readonly reliedOn: readonly ReliedOn[];
  readonly before: readonly Step[];
  readonly open: readonly Reference[];
  readonly decisionReference: Reference;
  /** Everybody who may sign the letter today, and as what (D36). */
  readonly signatories: readonly string[];
}

/**
 * All that stands before `Confirm the ban` and is not typed in its own form: that they were heard or had their time (D30, D53; Wandsworth LBC v A),
 * what it rests on (D22 to D27), what holds exactly and what was arranged for the child (D32, D34, D37). These are the tasks of a temporary ban.
 */
export function beforeConfirm(facts: FactsForConfirming, today: LocalDate): readonly Missing[] {
  const state = banState(facts.ban, facts.endedOn, today);
  if (state !== 'proposed' && state !== 'temporary') return [];
  return [
    ...(countsAsParent(facts) ? heardMissing(facts, today) : []),
    ...groundsOf(facts, today),
    ...shapeMissing(facts.shape),
  ];
}

/**
 * Confirms a ban. Never before the person was heard or their time to answer has run out after a letter reached them (D30); with an end and a review
 * that nobody has to look for (D33). Refused with all that is missing at once; what an answer may stand in for is asked, and the answer kept.
 */
export function confirmBan(
  input: Omit<BanToConfirm, 'draftId'>,
  facts: FactsForConfirming,
  moment: Moment,
): Decision<{ reviewOn: LocalDate; endsOn: LocalDate }> {
  const { today } = moment;
  const offered = offeredPeriod(today, facts.calendar);
  const reviewOn = input.reviewOn ?? offered.reviewOn;
  const endsOn = input.endsOn ?? addSchoolDays(reviewOn, REVIEW_BEFORE_END, facts.calendar);
  const { missing: unanswered, asked } = afterAnswers(questions(reviewOn, facts, today), input.goingOn);
  const [first, ...more] = [
    ...headMissing(facts.signedIn.role),
    ...stateMissing(facts, today),
    ...beforeConfirm(facts, today),
    ...formMissing(input, facts),
    ...reviewDatesMissing(reviewOn, endsOn, today, facts.calendar),
    ...unanswered,
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { ban } = facts;
  const { restrictionId, sideConsidered, reasons, signatory } = input;
  const startsOn = ban.startsOn ?? today;
  const body = { sideConsidered, reasons, startsOn, endsOn, reviewOn, signatory, asked: [...asked] };
  return decided(
    { reviewOn, endsOn },
    { kind: 'ban:confirmed', subject: restrictionId, day: today, body },
    {
      kind: 'decision:made',
      subject: moment.newId() as DecisionId,
      day: today,
      body: {
        reference: facts.decisionReference,
        personId: ban.personId,
        step: 'ban',
        restrictionId,
        incidents: ban.grounds.incidents,
        grounds: withRightsNoted(ban.grounds, facts.reliedOn),
        reasons,
        asked: [...asked],
        by: signature(facts),
      },
    },
  );
}

/**
 * A parent in the sense of section 576 Education Act 1996: a child of theirs is in the casebook, or nobody has answered that they are none. Leaving a child
 * out, or taking it off their page, takes no hearing away.
 */
export function countsAsParent({ parent, ban }: Pick<FactsForConfirming, 'parent' | 'ban'>): boolean {
  return parent || ban.grounds.parent !== 'no';
}

function heardMissing({ ban, calendar }: FactsForConfirming, today: LocalDate): readonly Missing[] {
  if (isHeard(ban) || windowClosed(ban, today, calendar)) return [];
  const until = answerBy(ban, calendar);
  if (until === null) return [{ field: 'told', code: 'not-told', label: 'law', requirement: 'D53' }];
  return [{ field: 'sides', code: 'window-open', label: 'law', requirement: 'D30', detail: { until } }];
}

function groundsOf(
  { ban, reliedOn, before, open, calendar }: FactsForConfirming,
  today: LocalDate,
): readonly Missing[] {
  return groundsMissing('ban', withRightsNoted(ban.grounds, reliedOn), { reliedOn, before, open, today, calendar });
}

const NUMBERS: Readonly<Partial<Record<ShapeToAdd, string>>> = { places: 'D32', times: 'D32', handlingNote: 'D37' };

/** Who may remove somebody is no condition: where nobody is authorised, nobody here is (D2). */
function shapeMissing(shape: Shape): readonly Missing[] {
  return shapeToAdd('ban', shape)
    .filter((part) => part !== 'mayRemove')
    .map((part) => ({
      field: 'shape',
      code: `shape-${part}`,
      // The Act says which premises a ban can be about; of hours it says nothing.
      label: part === 'places' ? ('law' as const) : ('good practice' as const),
      requirement: NUMBERS[part] ?? 'D34',
    }));
}

function stateMissing(facts: FactsForConfirming, today: LocalDate): readonly Missing[] {
  const state = banState(facts.ban, facts.endedOn, today);
  return state === 'proposed' || state === 'temporary'
    ? []
    : [{ field: 'restrictionId', code: 'over', label: 'needed' }];
}

function formMissing(
  input: Omit<BanToConfirm, 'draftId'>,
  { ban, signatories }: FactsForConfirming,
): readonly Missing[] {
  const missing: Missing[] = [];
  if (ban.sides.length > 0 && isBlank(input.sideConsidered))
    missing.push({ field: 'sideConsidered', code: 'side-not-considered', label: 'law', requirement: 'D30' });
  if (isBlank(input.reasons))
    missing.push({ field: 'reasons', code: 'reasons-empty', label: 'good practice', requirement: 'D30' });
  if (isBlank(input.signatory))
    missing.push({ field: 'signatory', code: 'signatory-empty', label: 'good practice', requirement: 'D36' });
  else if (!signatories.includes(input.signatory))
    missing.push({ field: 'signatory', code: 'signatory-not-listed', label: 'good practice', requirement: 'D36' });
  if (!input.toldHowToChallenge)
    missing.push({ field: 'toldHowToChallenge', code: 'challenge-untold', label: 'good practice', requirement: 'D50' });
  return missing;
}

/** What one may go on without, once asked. */
function questions(reviewOn: LocalDate, facts: FactsForConfirming, today: LocalDate): readonly Question[] {
  const { ban, calendar } = facts;
  const found: Question[] = [];
  // Of a parent it is a condition; of anybody else it is good practice, and asked.
  const [unheard] = countsAsParent(facts) ? [] : heardMissing(facts, today);
  if (unheard !== undefined)
    found.push({
      missing: { ...unheard, label: 'good practice', code: 'not-heard' },
      requirement: 'D30',
      question: 'Why decide before they have answered?',
    });
  found.push(...reviewDateQuestions(reviewOn, today, calendar));
  if (ban.by.acting && !ban.adopted)
    found.push({
      missing: { field: 'restrictionId', code: 'not-adopted', label: 'usual practice', requirement: 'D25' },
      requirement: 'D25',
      question: 'Who decided at first, and does the head stand by it?',
    });
  return found;
}
