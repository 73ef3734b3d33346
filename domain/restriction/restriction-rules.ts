import type { Role } from '../casebook/casebook';
import { HEADS } from '../casebook/roles';
import { addMonths, type LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { afterAnswers, type Question } from '../decision/asked';
import type { Reference, RestrictionId } from '../ids';
import { type Deciders, decidedBy, loosenerMissing } from '../in-charge/who-decides';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { RestrictionToCarryOver, RestrictionToEnd } from './restriction';
import { decidePeriod, REVIEW_ASKED_AFTER, REVIEW_AT_LATEST } from './restriction-period';
import { type RestrictionDates, statusOn } from './restriction-status';
import { limitsInWords } from './shape-words';

/** What carrying over needs to know: the number that is next, and the person that the form names if the casebook holds them. */
export interface FactsForCarryingOver {
  readonly role: Role;
  readonly reference: Reference;
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  /** Pupils who may be one of the children typed. */
  readonly pupils: readonly ChildLabel[];
}

/**
 * Records a restriction that a letter on paper imposed, also one that has ended since: a beginning of its own, for a head or deputy alone, and none that is
 * still to come. Refused with everything that is missing at once: the person (D10, and never a pupil: D11), what is restricted, dates that can't stand, and
 * why the letter's review is later than in six months (D33). Somebody new is added first.
 */
export function carryOverRestriction(
  input: RestrictionToCarryOver,
  facts: FactsForCarryingOver,
  moment: Moment,
): Decision<{ restrictionId: RestrictionId; reference: Reference }> {
  const { period, missing: datesMissing } = decidePeriod(input, input.heard, moment.today, facts.calendar);
  const { missing: unanswered, asked } = afterAnswers(lateReview(input.reviewOn, moment.today), input.goingOn);
  const missing: Missing[] = [
    ...(HEADS.includes(facts.role) ? [] : [headNeeded()]),
    ...personMissing(input.about, facts.known),
    ...scopeMissing(input),
    ...datesMissing,
    ...unanswered,
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (period === null || about.kind !== 'person')
    throw new Error('a restriction without a person or dates was not refused');
  const restrictionId = moment.newId() as RestrictionId;
  const { reference } = facts;
  const { type, childArrangements, shape, heard } = input;
  const whatIsRestricted = isBlank(input.whatIsRestricted) ? limitsInWords(shape).join('\n') : input.whatIsRestricted;
  return decided({ restrictionId, reference }, ...entries, {
    kind: 'restriction:carried-over',
    subject: restrictionId,
    day: period.startsOn,
    body: {
      reference,
      personId: about.personId,
      type,
      whatIsRestricted,
      childArrangements,
      shape,
      ...period,
      heard,
      asked: [...asked],
    },
  });
}

/** D33: a letter's own review that is later than in six months needs its reason, though somebody here looks sooner. */
export function lateReview(reviewOn: LocalDate | null, today: LocalDate): readonly Question[] {
  if (reviewOn === null || reviewOn <= addMonths(today, REVIEW_ASKED_AFTER)) return [];
  // Refused already.
  if (reviewOn > addMonths(today, REVIEW_AT_LATEST)) return [];
  return [
    {
      missing: { field: 'reviewOn', code: 'review-over-six', label: 'good practice', requirement: 'D33' },
      requirement: 'D33',
      question: 'Why does the letter name a review later than in six months?',
    },
  ];
}

function headNeeded(): Missing {
  return { field: 'restrictionId', code: 'head-needed', label: 'needed' };
}

/** What ending needs to know: the restriction's dates, and who decides. */
export interface FactsForEnding extends Deciders {
  readonly restriction: RestrictionDates;
}

/**
 * Ends a restriction today, from any state but *ended*: loosening is one step, with one reason (D28, D49). Refused without a reason, if it has
 * ended already, and to a sign-in that neither is a head's nor acts for one today.
 */
export function endRestriction(
  { restrictionId, reason, how, by, paper, decidedBy: named }: Omit<RestrictionToEnd, 'draftId'>,
  { restriction, ...deciders }: FactsForEnding,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [...loosenerMissing(named, deciders)];
  if (statusOn(restriction, moment.today) === 'ended') missing.push(alreadyEnded(restriction));
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  if (how === 'set-aside' && isBlank(by)) missing.push({ field: 'by', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const on = moment.today;
  const body = { on, reason, how, by, paper, decidedBy: decidedBy(named, deciders) };
  return decided({}, { kind: 'restriction:ended', subject: restrictionId, day: on, body });
}

function alreadyEnded({ endsOn, endedOn }: RestrictionDates): Missing {
  return { field: 'restrictionId', code: 'already-ended', label: 'needed', detail: { on: endedOn ?? endsOn } };
}

/** Words or data: one of them has to say what holds. */
function scopeMissing({ whatIsRestricted, shape }: RestrictionToCarryOver): readonly Missing[] {
  return isBlank(whatIsRestricted) && limitsInWords(shape).length === 0
    ? [{ field: 'whatIsRestricted', code: 'empty', label: 'needed' }]
    : [];
}
