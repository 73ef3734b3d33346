import { addMonths, type LocalDate } from '../dates/local-date';
import {
  addSchoolDays,
  type SchoolCalendar,
  schoolDayFrom,
  schoolDayUntil,
} from '../dates/school-calendar';
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
 * Completes the dates of a restriction. No start: today. No end: 20 school days from today, or from a later start. No review: ten school days before the
 * end, in six months at the latest, never before today (D33). What can't stand is refused, everything at once.
 */
export function decidePeriod(typed: PeriodTyped, today: LocalDate, calendar: SchoolCalendar): PeriodDecided {
  const startsOn = typed.startsOn ?? today;
  const missing = startAndEndMissing(typed, startsOn, today);
  if (missing.length > 0) return { period: null, missing: [...missing, ...reviewTooFarAhead(typed.reviewOn, today)] };
  const endsOn = typed.endsOn ?? addSchoolDays(later(today, startsOn), DEFAULT_LENGTH, calendar);
  const window = reviewWindow(startsOn, endsOn, today, calendar);
  const reviewMissing = typed.reviewOn === null ? [] : reviewMissingIn(typed.reviewOn, window, { startsOn, endsOn }, today);
  if (reviewMissing.length > 0) return { period: null, missing: reviewMissing };
  const period: Period = {
    startsOn,
    endsOn,
    endSetByApp: typed.endsOn === null,
    reviewOn: typed.reviewOn ?? window.proposed,
    reviewSetByApp: typed.reviewOn === null,
  };
  return { period, missing: [] };
}

function startAndEndMissing({ startsOn: typed, endsOn }: PeriodTyped, startsOn: LocalDate, today: LocalDate): Missing[] {
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

interface ReviewWindow {
  readonly earliest: LocalDate;
  readonly latest: LocalDate;
  readonly proposed: LocalDate;
}

/**
 * Between which days a review may lie, and which the app proposes: a school day wherever one is possible. Where fewer than ten school days are left
 * before the end, any of them will do.
 */
function reviewWindow(
  startsOn: LocalDate,
  endsOn: LocalDate,
  today: LocalDate,
  calendar: SchoolCalendar,
): ReviewWindow {
  const earliest = endsOn < today ? startsOn : later(today, startsOn);
  const inTime = addSchoolDays(endsOn, -REVIEW_BEFORE_END, calendar);
  const latest = inTime >= earliest ? inTime : endsOn;
  const wanted = earlier(inTime, schoolDayUntil(addMonths(today, REVIEW_BY_DEFAULT), calendar));
  if (wanted >= earliest) return { earliest, latest, proposed: wanted };
  const atOnce = schoolDayFrom(earliest, calendar);
  const possible = atOnce <= earlier(latest, addMonths(today, REVIEW_AT_LATEST));
  return { earliest, latest, proposed: possible ? atOnce : earliest };
}

function reviewMissingIn(
  reviewOn: LocalDate,
  { earliest, latest }: ReviewWindow,
  { startsOn, endsOn }: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
  today: LocalDate,
): readonly Missing[] {
  if (reviewOn > endsOn) return [refusal('reviewOn', 'after-end', { endsOn })];
  const tooFar = reviewTooFarAhead(reviewOn, today);
  if (tooFar.length > 0) return tooFar;
  if (reviewOn < startsOn) return [refusal('reviewOn', 'before-start', { startsOn })];
  if (reviewOn < earliest) return [refusal('reviewOn', 'before-today', { earliest })];
  return reviewOn > latest ? [{ ...refusal('reviewOn', 'too-near-end', { latest }), label: 'good practice' }] : [];
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
