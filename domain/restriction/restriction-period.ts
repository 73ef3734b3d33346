import { addMonths, type LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar, schoolDayFrom } from '../dates/school-calendar';
import type { Missing } from '../result';
import type { Heard } from './restriction';

/**
 * School days from the day of entry. Until then somebody here has looked at what came from paper, or it lapses: where the letter names no end
 * (nothing is open-ended; D33), and where nobody knows that they were heard (D30).
 */
export const FIRST_LOOK = 20;
/** School days between a review and the end, so that there is time to decide before it lapses. */
export const REVIEW_BEFORE_END = 10;
/** Months from today: a later review is asked about, and the latest that is taken (D33). */
export const REVIEW_ASKED_AFTER = 6;
export const REVIEW_AT_LATEST = 12;
/** Years from today: a later end is open-ended in disguise, or a slip of the pen. */
export const END_AT_LATEST = 10;
/** No letter that still matters is older; an earlier date is a slip of the pen. */
const EARLIEST = '2000-01-01' as LocalDate;

/** The dates as the form has them; null where the letter names none. */
export interface PeriodTyped {
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly reviewOn: LocalDate | null;
}

/** The dates that are recorded: always start ≤ review ≤ end. */
export interface Period {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly endSetByApp: boolean;
  readonly reviewOn: LocalDate;
  readonly reviewSetByApp: boolean;
  /** What the letter says, kept as it is written; null where it names none. */
  readonly letterEndsOn: LocalDate | null;
  readonly letterReviewOn: LocalDate | null;
}

export type PeriodDecided =
  | { readonly period: Period; readonly missing: readonly [] }
  | { readonly period: null; readonly missing: readonly Missing[] };

/**
 * Completes the dates of a restriction that a letter imposed. No start: today; never a day to come. The end of the letter stands where they were heard;
 * otherwise, and without one, it ends 20 school days from today at the latest. A review of the letter's own stands within these 20 school days; otherwise
 * the app sets one in them: ten school days before the end, never before today. What the letter says is kept beside it. A review over twelve months ahead,
 * before the start or after the letter's end is refused. Everything is refused at once.
 */
export function decidePeriod(
  typed: PeriodTyped,
  heard: Heard,
  today: LocalDate,
  calendar: SchoolCalendar,
): PeriodDecided {
  const startsOn = typed.startsOn ?? today;
  const missing = startAndEndMissing(typed, startsOn, today);
  if (missing.length > 0) return { period: null, missing: [...missing, ...reviewTooFarAhead(typed.reviewOn, today)] };
  const latest = addSchoolDays(today, FIRST_LOOK, calendar);
  const letterEnd = typed.endsOn ?? latest;
  const missingOfReview = reviewMissing(typed.reviewOn, startsOn, typed.endsOn, today);
  if (missingOfReview.length > 0) return { period: null, missing: missingOfReview };
  const endsOn = heard === 'yes' ? letterEnd : earlier(letterEnd, latest);
  const { reviewOn: letterReview } = typed;
  const inTime = letterReview !== null && letterReview <= earlier(latest, endsOn);
  const period: Period = {
    startsOn,
    endsOn,
    endSetByApp: typed.endsOn !== endsOn,
    reviewOn: inTime ? letterReview : firstLook({ startsOn, endsOn, latest }, today, calendar),
    reviewSetByApp: !inTime,
    letterEndsOn: typed.endsOn,
    letterReviewOn: letterReview,
  };
  return { period, missing: [] };
}

function startAndEndMissing(
  { startsOn: typed, endsOn }: PeriodTyped,
  startsOn: LocalDate,
  today: LocalDate,
): Missing[] {
  const missing: Missing[] = [];
  const latestEnd = addMonths(today, END_AT_LATEST * 12);
  if (startsOn < EARLIEST) missing.push(refusal('startsOn', 'too-long-ago', { earliest: EARLIEST }));
  if (startsOn > today) missing.push(refusal('startsOn', 'not-begun', { startsOn }));
  if (endsOn === null) return missing;
  if (endsOn < EARLIEST) missing.push(refusal('endsOn', 'too-long-ago', { earliest: EARLIEST }));
  else if (endsOn > latestEnd) missing.push(refusal('endsOn', 'too-far-ahead', { latest: latestEnd }));
  else if (endsOn < startsOn) {
    // With an end that has passed, today would be no start but an invention.
    if (typed === null) missing.push(refusal('startsOn', 'needed-when-ended', { endsOn }));
    else missing.push(refusal('endsOn', 'before-start', { startsOn }));
  }
  return missing;
}

/**
 * The review that the app sets, a school day wherever one is possible: within the first 20 school days, and early enough before the end, or at once
 * where that has passed. Of a restriction that has ended, the date that it would have had.
 */
function firstLook(
  {
    startsOn,
    endsOn,
    latest,
  }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate; readonly latest: LocalDate },
  today: LocalDate,
  calendar: SchoolCalendar,
): LocalDate {
  const earliest = endsOn < today ? startsOn : today;
  const wanted = earlier(addSchoolDays(endsOn, -REVIEW_BEFORE_END, calendar), latest);
  if (wanted >= earliest) return wanted;
  const atOnce = schoolDayFrom(earliest, calendar);
  return atOnce <= endsOn ? atOnce : earliest;
}

function reviewMissing(
  reviewOn: LocalDate | null,
  startsOn: LocalDate,
  endsOn: LocalDate | null,
  today: LocalDate,
): readonly Missing[] {
  if (reviewOn === null) return [];
  if (endsOn !== null && reviewOn > endsOn) return [refusal('reviewOn', 'after-end', { endsOn })];
  if (reviewOn < startsOn) return [refusal('reviewOn', 'before-start', { startsOn })];
  return reviewTooFarAhead(reviewOn, today);
}

function reviewTooFarAhead(reviewOn: LocalDate | null, today: LocalDate): readonly Missing[] {
  const latest = addMonths(today, REVIEW_AT_LATEST);
  if (reviewOn === null || reviewOn <= latest) return [];
  return [{ ...refusal('reviewOn', 'over-twelve-months', { latest }), label: 'good practice' }];
}

function refusal(field: string, code: string, detail: Readonly<Record<string, string>>): Missing {
  return { field, code, label: 'needed', detail: { ...detail } };
}

function earlier(first: LocalDate, second: LocalDate): LocalDate {
  return first < second ? first : second;
}
