import { type LocalTime, shownDate, shownTime } from '../dates/local-date';
import { isBlank } from '../text';
import type { AllowedOnce } from './loosening';
import {
  type AlsoHere,
  ARRANGEMENTS,
  type ArrangementName,
  type ContactWay,
  type Days,
  type Exception,
  type Hours,
  NO_SHAPE,
  type Shape,
} from './shape';

const WEEKDAYS = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'] as const;

export const arrangementWords: Readonly<Record<ArrangementName, string>> = {
  dropOff: 'Bringing',
  collection: 'Collecting',
  emergency: 'Collecting in an emergency',
  illness: 'If the child is ill',
  meetings: 'Parents’ meetings',
  events: 'Events',
};

export const contactWords: Readonly<Record<ContactWay, string>> = {
  email: 'e-mail',
  phone: 'telephone',
  letter: 'letter',
  app: 'the school’s app',
  meeting: 'meetings by appointment',
};

export const alsoHereWords: Readonly<Record<AlsoHere, string>> = {
  'parent-governor': 'Parent governor',
  'votes-here': 'Votes at a polling station here',
  'works-here': 'Works here',
  'hires-here': 'Hires a hall or comes to a club here',
};

/** `8.00`: as people write a time in a letter. */
export function clockWords(time: LocalTime): string {
  return shownTime(time).replace(':', '.');
}

/** `on school days`, `on Mondays and Fridays`, `every day`. */
export function daysInWords(days: Days): string {
  if (days === 'every-day') return 'every day';
  if (days === 'school-days') return 'on school days';
  return `on ${listed([...days].sort().flatMap((day) => WEEKDAYS[day - 1] ?? []))}`;
}

/** `on school days between 8.00 and 16.00`. */
export function hoursInWords({ days, from, to }: Hours): string {
  const on = daysInWords(days);
  if (from !== null && to !== null) return `${on} between ${clockWords(from)} and ${clockWords(to)}`;
  if (from !== null) return `${on} from ${clockWords(from)}`;
  return to === null ? on : `${on} until ${clockWords(to)}`;
}

/** `The side gate, to hand over (on school days between 8.45 and 9.00)`. */
export function exceptionInWords({ what, when }: Exception): string {
  return `${what} (${when.kind === 'by-appointment' ? 'by appointment' : hoursInWords(when.hours)})`;
}

/** Places, times, ways of contact and what stays possible, a line each; none for what nobody has entered. */
export function limitsInWords({ places, times, exceptions, contact }: Shape): readonly string[] {
  const where = places === null ? '' : places.kind === 'whole-site' ? 'The whole site' : listed(places.names);
  const when = times === null ? '' : times.kind === 'always' ? 'at all times' : hoursInWords(times.hours);
  const both = [where, when].filter((part) => part !== '').join(', ');
  const ways = contact.ways.map((way) => contactWords[way]);
  return [
    both === '' ? '' : `${sentenceCase(both)}.`,
    ways.length === 0 ? '' : `Contact by ${listed(ways)} only.`,
    isBlank(contact.with) ? '' : `With: ${contact.with}.`,
    isBlank(contact.howOften) ? '' : `How often: ${contact.howOften}.`,
    ...exceptions.map((exception) => `All the same: ${exceptionInWords(exception)}.`),
  ].filter((line) => line !== '');
}

/** What is arranged for the children, a line each; what is still to add is left out. */
export function arrangementsInWords({ arrangements, whichChildren }: Shape): readonly string[] {
  const lines = ARRANGEMENTS.flatMap((name) => {
    const { state, words } = arrangements[name];
    if (state === 'to-add') return [];
    const said = state === 'arranged' ? words : isBlank(words) ? 'not needed' : `not needed: ${words}`;
    return [`${arrangementWords[name]}: ${said}`];
  });
  return isBlank(whichChildren) || lines.length === 0 ? lines : [`For ${whichChildren}:`, ...lines];
}

/** What the casebook itself writes of the whole site, as for every temporary ban. */
export const WHOLE_SITE_WORDS = limitsInWords({
  ...NO_SHAPE,
  places: { kind: 'whole-site' },
  times: { kind: 'always' },
}).join('\n');

/**
 * What is restricted, in words: as a letter has it; but where these are the casebook's own words for the whole site and something narrower was noted
 * since, such as one site, it is that.
 */
export function restrictedInWords(whatIsRestricted: string, shape: Shape): string {
  const noted = shape.places !== null && shape.times !== null;
  return noted && whatIsRestricted === WHOLE_SITE_WORDS ? limitsInWords(shape).join('\n') : whatIsRestricted;
}

/** What is restricted, as the door reads it: the letter's own words, then what the shape says beyond them. */
export function cardLimits(whatIsRestricted: string, shape: Shape): string {
  return beyond(restrictedInWords(whatIsRestricted, shape), limitsInWords(shape));
}

/** Child arrangements as the door reads them. */
export function cardArrangements(childArrangements: string, shape: Shape): string {
  return beyond(childArrangements, arrangementsInWords(shape));
}

function beyond(typed: string, lines: readonly string[]): string {
  const said = isBlank(typed) ? [] : [typed];
  return [...said, ...lines.filter((line) => !typed.includes(line))].join('\n');
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Allowed once: Thu 26 Nov 2026, 18.20 to 18.30: Mr Lund, in the hall` */
export function onceInWords({ day, from, to, what }: AllowedOnce): string {
  return `Allowed once: ${shownDate(day)}, ${clockWords(from)} to ${clockWords(to)}: ${what}`;
}
