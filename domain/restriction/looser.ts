import type { LocalTime } from '../dates/local-date';
import type { Days, Exception, Hours, Places, Shape, Times } from './shape';

/**
 * Is what a restriction says afterwards no stricter than before, in every part? Places and times may only shrink, ways of contact and exceptions only
 * grow; what was still to add may be added; arrangements for the children and what the door should know may always change. Words that can't be
 * compared (with whom, how often, which children) have to stay, or to have been empty.
 */
export function isLooser(before: Shape, after: Shape): boolean {
  return (
    placesLooser(before.places, after.places) &&
    timesLooser(before.times, after.times) &&
    before.exceptions.every((one) => after.exceptions.some((other) => sameException(one, other))) &&
    (before.contact.ways.length === 0 || before.contact.ways.every((way) => after.contact.ways.includes(way))) &&
    sameWords(before.contact.with, after.contact.with) &&
    sameWords(before.contact.howOften, after.contact.howOften) &&
    sameWords(before.whichChildren, after.whichChildren)
  );
}

function placesLooser(before: Places, after: Places): boolean {
  if (before === null) return true;
  if (after === null) return false;
  if (before.kind === 'whole-site') return true;
  return after.kind === 'named' && after.names.every((name) => before.names.includes(name));
}

function timesLooser(before: Times, after: Times): boolean {
  if (before === null || before.kind === 'always') return after !== null || before === null;
  return after?.kind === 'hours' && hoursWithin(before.hours, after.hours);
}

/** Do the second hours lie within the first? Days of the school and weekdays by number are compared only where they are the same. */
function hoursWithin(before: Hours, after: Hours): boolean {
  const starts = (time: LocalTime | null) => time ?? '00:00';
  const ends = (time: LocalTime | null) => time ?? '24:00';
  return (
    daysWithin(before.days, after.days) &&
    starts(after.from) >= starts(before.from) &&
    ends(after.to) <= ends(before.to)
  );
}

function daysWithin(before: Days, after: Days): boolean {
  if (before === 'every-day') return true;
  if (before === 'school-days') return after === 'school-days';
  return Array.isArray(after) && after.every((day) => before.includes(day));
}

function sameException(one: Exception, other: Exception): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function sameWords(before: string, after: string): boolean {
  return before === '' || before === after;
}
