import { z } from 'zod';
import { type Instant, LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Lean, readTypedDate } from '../dates/typed-date';
import type { Moment } from '../decision';
import type { DraftId, Id, Reference } from '../ids';
import { aboutOf, NOBODY_ENTERED, nobodyEntered, PersonEntered } from '../person/person-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { Heard, type RestrictionToCarryOver, RestrictionType } from './restriction';
import { decidePeriod, type Period } from './restriction-period';
import { carryOverRestriction, lateReview } from './restriction-rules';
import { NO_SHAPE_ENTERED, noShapeEntered, readShape, ShapeEntered } from './shape-entered';

/**
 * A date as typed, and the day from which `in 3 weeks` or `Friday` is to be read: a draft that is finished tomorrow still means today's
 * weeks. Null as long as nothing is typed.
 */
export const DateEntered = z.strictObject({ text: z.string(), typedOn: LocalDate.nullable() });
export type DateEntered = z.infer<typeof DateEntered>;

/** What the form to carry over holds; plain JSON of one shape, so that it fits in a draft. */
export const RestrictionEntered = z.strictObject({
  about: PersonEntered,
  type: RestrictionType.nullable(),
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  shape: ShapeEntered,
  startsOn: DateEntered,
  endsOn: DateEntered,
  reviewOn: DateEntered,
  /** Why the letter's own review is later than in six months; sent only where it is. */
  whyLater: z.string(),
  heard: Heard.nullable(),
});
export type RestrictionEntered = z.infer<typeof RestrictionEntered>;
export type DateField = 'startsOn' | 'endsOn' | 'reviewOn';

const NO_DATE: DateEntered = { text: '', typedOn: null };

export const NO_RESTRICTION_ENTERED: RestrictionEntered = {
  about: NOBODY_ENTERED,
  type: null,
  whatIsRestricted: '',
  childArrangements: '',
  shape: NO_SHAPE_ENTERED,
  startsOn: NO_DATE,
  endsOn: NO_DATE,
  reviewOn: NO_DATE,
  whyLater: '',
  heard: null,
};

/** What is understood of a date: the day; null if nothing is typed; `unreadable` if it is no date. */
export type DateRead = LocalDate | null | 'unreadable';

/** What is understood of the form. */
export interface RestrictionRead {
  readonly dates: Readonly<Record<DateField, DateRead>>;
  /** The dates that would be recorded, with those that the app sets; null while one can't be read or can't stand. */
  readonly period: Period | null;
  /** The letter's own review is later than in six months: asked why (D33). */
  readonly asksWhyLater: boolean;
  /** Everything that is still missing, in the order of the form. */
  readonly missing: readonly Missing[];
  /** What is sent; null while something is missing. */
  readonly toCarryOver: RestrictionToCarryOver | null;
}

/** Nothing worth keeping in a draft. */
export function nothingEntered(entered: RestrictionEntered): boolean {
  const { about, type, whatIsRestricted, childArrangements, startsOn, endsOn, reviewOn, heard, whyLater } = entered;
  const texts = [whatIsRestricted, childArrangements, startsOn.text, endsOn.text, reviewOn.text, whyLater];
  return (
    nobodyEntered(about) && type === null && heard === null && texts.every(isBlank) && noShapeEntered(entered.shape)
  );
}

export function typeDate(text: string, today: LocalDate): DateEntered {
  return isBlank(text) ? NO_DATE : { text, typedOn: today };
}

/** Reads the form by the rules that the casebook itself will apply, so that everything missing is known at once and before it is sent. */
export function readRestriction(
  entered: RestrictionEntered,
  draftId: DraftId,
  today: LocalDate,
  calendar: SchoolCalendar,
): RestrictionRead {
  const dates = {
    startsOn: readDate(entered.startsOn, today, 'past'),
    endsOn: readDate(entered.endsOn, today, 'coming'),
    reviewOn: readDate(entered.reviewOn, today, 'coming'),
  };
  const unreadable = dateFields.filter((field) => dates[field] === 'unreadable');
  const typed = { startsOn: day(dates.startsOn), endsOn: day(dates.endsOn), reviewOn: day(dates.reviewOn) };
  const { type, heard, whatIsRestricted, childArrangements, whyLater } = entered;
  const period = unreadable.length > 0 ? null : decidePeriod(typed, heard ?? NOT_KNOWN, today, calendar).period;
  const asked = lateReview(typed.reviewOn, today);
  const shape = readShape(entered.shape);
  const input: RestrictionToCarryOver = {
    draftId,
    about: aboutOf(entered.about),
    type: type ?? 'ban',
    whatIsRestricted,
    childArrangements,
    shape: shape.shape,
    ...typed,
    heard: heard ?? NOT_KNOWN,
    goingOn: asked.map(({ missing }) => ({ code: missing.code, answer: whyLater })),
  };
  const byRule = carryOverRestriction(
    input,
    // The page is for those who may.
    { role: 'head', reference: NONE_YET, calendar, known: entered.about.person, pupils: [] },
    trial(today),
  );
  const refusals = (byRule.decided ? [] : byRule.missing).map(inForm);
  const missing = [
    // What the rules say of dates counts only if all of them could be read.
    ...refusals.filter(({ field }) => unreadable.length === 0 || !isDateField(field)),
    ...unreadable.map((field) => needed(field, 'unreadable')),
    ...shape.missing,
    ...(type === null ? [needed('type', 'not-chosen')] : []),
    ...(heard === null ? [needed('heard', 'not-chosen')] : []),
  ].sort((first, second) => placeInForm(first.field) - placeInForm(second.field));
  return { dates, period, asksWhyLater: asked.length > 0, missing, toCarryOver: missing.length === 0 ? input : null };
}

/** Where nobody has answered yet, it is as if nobody knew. */
const NOT_KNOWN: Heard = 'dont-know';

/** A question has a field of its own in the form. */
function inForm(missing: Missing): Missing {
  return missing.code === 'review-over-six' ? { ...missing, field: 'whyLater' } : missing;
}

const dateFields: readonly DateField[] = ['startsOn', 'endsOn', 'reviewOn'];
const NONE_YET = 'RES-0000-0000' as Reference;

/** The rule is tried, and nothing of what it decides is used. */
function trial(today: LocalDate): Moment {
  return { now: `${today}T12:00:00.000Z` as Instant, today, newId: () => '0'.repeat(32) as Id };
}

function readDate({ text, typedOn }: DateEntered, today: LocalDate, lean: Lean): DateRead {
  return isBlank(text) ? null : (readTypedDate(text, typedOn ?? today, lean) ?? 'unreadable');
}

function day(read: DateRead): LocalDate | null {
  return read === 'unreadable' ? null : read;
}

function isDateField(field: string): boolean {
  return dateFields.some((one) => one === field);
}

function placeInForm(field: string): number {
  return Object.keys(NO_RESTRICTION_ENTERED).indexOf(field.split('-')[0] ?? field);
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
