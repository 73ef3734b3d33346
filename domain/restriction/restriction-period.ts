import { addMonths, type LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar, schoolDayFrom, schoolDayUntil } from '../dates/school-calendar';
import type { Missing } from '../result';

/** School days of a restriction whose letter names no end: nothing is open-ended (D33). */
export const DEFAULT_LENGTH = 20;
/** School days between a review and the end, so that there is time to decide before it lapses. */
export const REVIEW_BEFORE_END = 10;
/** Months from today: the latest review that the app sets, and the latest that it takes (D33). */
export const REVIEW_BY_DEFAULT = 6;
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
}

export type PeriodDecided =
  | { readonly period: Period; readonly missing: readonly [] }
  | { readonly period: null; readonly missing: readonly Missing[] };

/**
 * Completes the dates of a restriction that a letter imposed. No start: today. No end: 20 school days from today, or from a later start. No review: ten
 * school days before the end, in six months at the latest, never before today (D33). A review that the letter names stands as it is, also where it is
 * late already or near the end; over twelve months ahead, before the start or after the end it is refused. Everything is refused at once.
 */
export function decidePeriod(typed: PeriodTyped, today: LocalDate, calendar: SchoolCalendar): PeriodDecided {
  const startsOn = typed.startsOn ?? today;
  const missing = startAndEndMissing(typed, startsOn, today);
  if (missing.length > 0) return { period: null, missing: [...missing, ...reviewTooFarAhead(typed.reviewOn, today)] };
  const endsOn = typed.endsOn ?? addSchoolDays(later(today, startsOn), DEFAULT_LENGTH, calendar);
  const missingOfReview = reviewMissing(typed.reviewOn, startsOn, endsOn, today);
  if (missingOfReview.length > 0) return { period: null, missing: missingOfReview };
  const period: Period = {
    startsOn,
    endsOn,
    endSetByApp: typed.endsOn === null,
    reviewOn: typed.reviewOn ?? proposedReview(startsOn, endsOn, today, calendar),
    reviewSetByApp: typed.reviewOn === null,
  };
  return { period, missing: [] };
}

function startAndEndMissing(
  { startsOn: typed, endsOn }: PeriodTyped,
  startsOn: LocalDate,
  today: LocalDate,
): Missing[] {
  const missing: Missing[] = [];
  const latestStart = addMonths(today, REVIEW_AT_LATEST);
  const latestEnd = addMonths(today, END_AT_LATEST * 12);
  if (startsOn < EARLIEST) missing.push(refusal('startsOn', 'too-long-ago', { earliest: EARLIEST }));
  if (startsOn > latestStart) missing.push(refusal('startsOn', 'too-far-ahead', { latest: latestStart }));
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
 * The review that the app sets, a school day wherever one is possible: early enough before the end, or at once where that has passed. Of a
 * restriction that has ended, the date that it would have had.
 */
function proposedReview(startsOn: LocalDate, endsOn: LocalDate, today: LocalDate, calendar: SchoolCalendar): LocalDate {
  const earliest = endsOn < today ? startsOn : later(today, startsOn);
  const inTime = addSchoolDays(endsOn, -REVIEW_BEFORE_END, calendar);
  const wanted = earlier(inTime, schoolDayUntil(addMonths(today, REVIEW_BY_DEFAULT), calendar));
  if (wanted >= earliest) return wanted;
  const atOnce = schoolDayFrom(earliest, calendar);
  return atOnce <= earlier(endsOn, addMonths(today, REVIEW_AT_LATEST)) ? atOnce : earliest;
}

function reviewMissing(
  reviewOn: LocalDate | null,
  startsOn: LocalDate,
  endsOn: LocalDate,
  today: LocalDate,
): readonly Missing[] {
  if (reviewOn === null) return [];
  if (reviewOn > endsOn) return [refusal('reviewOn', 'after-end', { endsOn })];
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

function later(first: LocalDate, second: LocalDate): LocalDate {
  return first > second ? first : second;
}

function earlier(first: LocalDate, second: LocalDate): LocalDate {
  return first < second ? first : second;
}
