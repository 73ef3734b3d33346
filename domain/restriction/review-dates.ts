import { addMonths, type LocalDate } from '../dates/local-date';
import {
  addSchoolDays,
  isSchoolDay,
  type SchoolCalendar,
  schoolDaysBetween,
  schoolDayUntil,
} from '../dates/school-calendar';
import type { Question } from '../decision/asked';
import type { Missing } from '../result';

/** Months to the review that is offered, and the most that is taken (D33, D39). */
export const REVIEW_MONTHS = 6;
export const MOST_REVIEW_MONTHS = 12;
/** School days between a review and the end, at least: a missed review lifts nothing, and an end must not surprise. */
export const REVIEW_BEFORE_END = 10;
/** School days at either end of a term in which nobody should have to review anything. */
export const TERM_EDGE = 5;

/** Review and end that are offered: the review in six months on a school day away from the edges of a term, the end ten school days after it. */
export function offeredPeriod(
  from: LocalDate,
  calendar: SchoolCalendar,
): { readonly reviewOn: LocalDate; readonly endsOn: LocalDate } {
  let reviewOn = schoolDayUntil(addMonths(from, REVIEW_MONTHS), calendar);
  for (let tries = 0; tries < 60 && isTermEdge(reviewOn, calendar); tries += 1)
    reviewOn = addSchoolDays(reviewOn, -1, calendar);
  return { reviewOn, endsOn: addSchoolDays(reviewOn, REVIEW_BEFORE_END, calendar) };
}

/** Is that day among the first or last five school days of a term? Not known where no term dates are entered. */
export function isTermEdge(day: LocalDate, calendar: SchoolCalendar): boolean {
  const term = calendar.terms?.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  if (term === undefined) return false;
  const fromFirst = schoolDaysBetween(term.firstDay, day, calendar);
  const toLast = schoolDaysBetween(day, term.lastDay, calendar);
  return fromFirst < TERM_EDGE || toLast < TERM_EDGE;
}

/** What keeps a review and an end from standing, counted from the day on which it is decided or begins. Fields `reviewOn` and `endsOn`. */
export function reviewDatesMissing(
  reviewOn: LocalDate,
  endsOn: LocalDate,
  from: LocalDate,
  calendar: SchoolCalendar,
): readonly Missing[] {
  const missing: Missing[] = [];
  const latest = addMonths(from, MOST_REVIEW_MONTHS);
  const date = (field: string, code: string, detail: Readonly<Record<string, string>> = {}): Missing => ({
    field,
    code,
    label: 'good practice',
    requirement: 'D33',
    detail,
  });
  if (reviewOn <= from) missing.push(date('reviewOn', 'review-not-ahead'));
  else if (reviewOn > latest) missing.push(date('reviewOn', 'over-twelve-months', { latest }));
  else if (!isSchoolDay(reviewOn, calendar)) missing.push(date('reviewOn', 'review-no-school-day'));
  const earliest = addSchoolDays(reviewOn, REVIEW_BEFORE_END, calendar);
  if (endsOn < earliest) missing.push(date('endsOn', 'end-before-review', { earliest }));
  if (endsOn > addMonths(from, MOST_REVIEW_MONTHS * 2)) missing.push(date('endsOn', 'end-too-far'));
  return missing;
}

/** What is asked about the day of a review, and may be answered: later than in six months, or at the edge of a term. */
export function reviewDateQuestions(
  reviewOn: LocalDate,
  from: LocalDate,
  calendar: SchoolCalendar,
): readonly Question[] {
  const found: Question[] = [];
  if (reviewOn > addMonths(from, REVIEW_MONTHS) && reviewOn <= addMonths(from, MOST_REVIEW_MONTHS))
    found.push({
      missing: { field: 'reviewOn', code: 'review-over-six', label: 'good practice', requirement: 'D33' },
      requirement: 'D33',
      question: 'Why review it later than in six months?',
    });
  if (isTermEdge(reviewOn, calendar))
    found.push({
      missing: { field: 'reviewOn', code: 'term-edge', label: 'usual practice', requirement: 'D33' },
      requirement: 'D33',
      question: 'Why review it in the first or last days of a term?',
    });
  return found;
}
