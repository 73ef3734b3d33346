import type { LocalTime } from '../dates/local-date';
import { allowsAsMuch } from '../plan/contact-limit';
import { readHowOften } from '../plan/how-often';
import { isBlank } from '../text';
import type { Days, Exception, Hours, Places, Shape, Times } from './shape';

/** The parts of what a restriction says that keep somebody from something, in the order of the form. */
export const SHAPE_PARTS = ['places', 'times', 'ways', 'with', 'howOften', 'exceptions', 'whichChildren'] as const;
export type ShapePart = (typeof SHAPE_PARTS)[number];

/** How a part stands afterwards. `said`: other words, which only a person can compare. */
export type Compared = 'same' | 'looser' | 'stricter' | 'said';

/**
 * Each part of what a restriction says afterwards, against before. Nothing entered forbids nothing, so that something where nothing stood is stricter;
 * only the places of a ban that nobody has entered are in its words, and named ones in their stead are for a person to compare. Places and times may
 * shrink, ways of contact, numbers and exceptions grow. Arrangements for the children and what the door should know may always change.
 */
export function compareShapes(
  type: 'ban' | 'contact-plan',
  before: Shape,
  after: Shape,
): Readonly<Record<ShapePart, Compared>> {
  return {
    places: comparePlaces(type, before.places, after.places),
    times: byLaw(before.times, after.times, timesWithin),
    ways: byLaw(before.contact.ways, after.contact.ways, waysAllow),
    with: compareWords(before.contact.with, after.contact.with),
    howOften: compareHowOften(before.contact.howOften, after.contact.howOften),
    exceptions: byLaw(before.exceptions, after.exceptions, exceptionsAllow),
    whichChildren: compareChildren(before.whichChildren, after.whichChildren),
  };
}

/** Of two values that a law compares: `within(before, after)` where the second forbids nothing that the first allowed. */
function byLaw<Value>(before: Value, after: Value, within: (before: Value, after: Value) => boolean): Compared {
  if (!within(before, after)) return 'stricter';
  return within(after, before) ? 'same' : 'looser';
}

function comparePlaces(type: 'ban' | 'contact-plan', before: Places, after: Places): Compared {
  // No plan has places, and its null means none; of a ban it means that its words alone say which.
  if (type === 'ban' && before === null && after?.kind === 'named') return 'said';
  return byLaw(before, after, placesWithin);
}

function placesWithin(before: Places, after: Places): boolean {
  if (before === null || after === null) return before === after;
  if (before.kind === 'whole-site') return true;
  const names = new Set(before.names.map(plain));
  return after.kind === 'named' && after.names.every((name) => names.has(plain(name)));
}

/** Nothing entered counts as always. */
function timesWithin(before: Times, after: Times): boolean {
  return hoursWithin(hoursOf(before), hoursOf(after));
}

const ALWAYS: Hours = { days: 'every-day', from: null, to: null };

function hoursOf(times: Times): Hours {
  return times?.kind === 'hours' ? times.hours : ALWAYS;
}

/** Does the second lie within the first? */
function hoursWithin(before: Hours, after: Hours): boolean {
  const starts = (time: LocalTime | null) => time ?? '00:00';
  const ends = (time: LocalTime | null) => time ?? '24:00';
  return (
    daysWithin(before.days, after.days) &&
    starts(after.from) >= starts(before.from) &&
    ends(after.to) <= ends(before.to)
  );
}

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** School days are Mondays to Fridays without holidays: they lie within Mondays to Fridays, and no weekday lies within them. */
function daysWithin(before: Days, after: Days): boolean {
  if (before === 'school-days') return after === 'school-days';
  const days = before === 'every-day' ? WEEK : before;
  const wanted = after === 'every-day' ? WEEK : after === 'school-days' ? WEEK.slice(0, 5) : after;
  return wanted.every((day) => days.includes(day));
}

/** No way entered: none is closed. */
function waysAllow(before: Shape['contact']['ways'], after: Shape['contact']['ways']): boolean {
  return after.length === 0 || (before.length > 0 && before.every((way) => after.includes(way)));
}

/** Every exception stays, with its hours or longer ones. */
function exceptionsAllow(before: readonly Exception[], after: readonly Exception[]): boolean {
  return before.every((one) => after.some((other) => isAsWide(one, other)));
}

function isAsWide(one: Exception, other: Exception): boolean {
  if (plain(one.what) !== plain(other.what)) return false;
  if (one.when.kind === 'by-appointment' || other.when.kind === 'by-appointment')
    return one.when.kind === other.when.kind;
  return hoursWithin(other.when.hours, one.when.hours);
}

function compareWords(before: string, after: string): Compared {
  if (plain(before) === plain(after)) return 'same';
  if (isBlank(before)) return 'stricter';
  return isBlank(after) ? 'looser' : 'said';
}

/** Numbers where both say one of the same thing; else words. No limit is as if nothing were entered. */
function compareHowOften(before: string, after: string): Compared {
  const [first, second] = [readHowOften(before), readHowOften(after)];
  const open = (text: string, read: typeof first) => isBlank(text) || read === 'no-limit';
  if (open(before, first) || open(after, second))
    return open(before, first) ? (open(after, second) ? 'same' : 'stricter') : 'looser';
  if (first === null || second === null || first === 'no-limit' || second === 'no-limit' || first.unit !== second.unit)
    return compareWords(before, after);
  return byLaw(first, second, allowsAsMuch);
}

/** Nothing entered: all children. Fewer of those named is looser, one more is stricter. */
function compareChildren(before: string, after: string): Compared {
  const [first, second] = [namesIn(before), namesIn(after)];
  if (isBlank(before) || isBlank(after)) return isBlank(after) ? (isBlank(before) ? 'same' : 'stricter') : 'looser';
  const added = second.some((name) => !first.includes(name));
  const gone = first.some((name) => !second.includes(name));
  if (!added) return gone ? 'looser' : 'same';
  return gone ? 'said' : 'stricter';
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;\n&]|\band\b/)
    .map(plain)
    .filter((name) => name !== '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
