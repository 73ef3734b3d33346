import { z } from 'zod';
import type { LocalTime } from '../dates/local-date';
import { digitsForWords } from '../dates/number-words';
import { takeTime } from '../dates/typed-time';
import type { Missing } from '../result';
import { isBlank, linesOf } from '../text';
import {
  AlsoHere,
  Arrangements,
  Contact,
  type Exception,
  type Hours,
  NO_SHAPE,
  type Places,
  type Shape,
  type Times,
} from './shape';

/** Hours as typed. `weekdays` stays when somebody changes their mind about `on`. */
export const HoursEntered = z.strictObject({
  on: z.enum(['every-day', 'school-days', 'weekdays']),
  weekdays: z.array(z.number()),
  from: z.string(),
  to: z.string(),
});
export type HoursEntered = z.infer<typeof HoursEntered>;

export const ExceptionEntered = z.strictObject({
  what: z.string(),
  when: z.enum(['by-appointment', 'hours']),
  hours: HoursEntered,
});
export type ExceptionEntered = z.infer<typeof ExceptionEntered>;

/** What the form holds of a shape; plain JSON of one shape, so that it fits in a draft. */
export const ShapeEntered = z.strictObject({
  places: z.enum(['not-said', 'whole-site', 'named']),
  named: z.string(),
  times: z.enum(['not-said', 'always', 'hours']),
  hours: HoursEntered,
  exceptions: z.array(ExceptionEntered),
  contact: Contact,
  whichChildren: z.string(),
  arrangements: Arrangements,
  mayRemove: z.string(),
  alsoHere: z.array(AlsoHere),
  handlingNote: z.string(),
});
export type ShapeEntered = z.infer<typeof ShapeEntered>;

export const NO_HOURS: HoursEntered = { on: 'school-days', weekdays: [], from: '', to: '' };
export const NO_EXCEPTION: ExceptionEntered = { what: '', when: 'by-appointment', hours: NO_HOURS };
export const NO_SHAPE_ENTERED: ShapeEntered = {
  places: 'not-said',
  named: '',
  times: 'not-said',
  hours: NO_HOURS,
  exceptions: [],
  contact: NO_SHAPE.contact,
  whichChildren: '',
  arrangements: NO_SHAPE.arrangements,
  mayRemove: '',
  alsoHere: [],
  handlingNote: '',
};

export function noShapeEntered(entered: ShapeEntered): boolean {
  return JSON.stringify(entered) === JSON.stringify(NO_SHAPE_ENTERED);
}

/** What is understood of it; `missing` where hours can't be read, each at its field. */
export interface ShapeRead {
  readonly shape: Shape;
  readonly missing: readonly Missing[];
}

/** Reads the fields as typed. A row for an exception in which nothing is typed is none. */
export function readShape(entered: ShapeEntered): ShapeRead {
  const missing: Missing[] = [];
  const names = linesOf(entered.named).slice(0, 20);
  const places: Places =
    entered.places === 'named' && names.length > 0
      ? { kind: 'named', names }
      : entered.places === 'whole-site'
        ? { kind: 'whole-site' }
        : null;
  const times: Times =
    entered.times === 'hours'
      ? { kind: 'hours', hours: readHours(entered.hours, 'shape-hours', missing) }
      : entered.times === 'always'
        ? { kind: 'always' }
        : null;
  const exceptions = entered.exceptions.flatMap((exception, index) => readException(exception, index, missing));
  const { contact, whichChildren, arrangements, mayRemove, alsoHere, handlingNote } = entered;
  const shape: Shape = {
    places,
    times,
    exceptions,
    contact,
    whichChildren,
    arrangements,
    mayRemove,
    alsoHere,
    handlingNote,
  };
  return { shape, missing };
}

function readException({ what, when, hours }: ExceptionEntered, index: number, missing: Missing[]): Exception[] {
  if (isBlank(what)) return [];
  if (when === 'by-appointment') return [{ what, when: { kind: 'by-appointment' } }];
  return [{ what, when: { kind: 'hours', hours: readHours(hours, `shape-exception-${index}`, missing) } }];
}

function readHours({ on, weekdays, ...typed }: HoursEntered, field: string, missing: Missing[]): Hours {
  const from = readTime(typed.from, `${field}-from`, missing);
  const to = readTime(typed.to, `${field}-to`, missing);
  if (on === 'weekdays' && weekdays.length === 0) missing.push(needed(`${field}-days`, 'no-weekday'));
  const inOrder = from === null || to === null || from < to;
  if (!inOrder) missing.push(needed(`${field}-to`, 'ends-before'));
  const days = on !== 'weekdays' ? on : weekdays.length > 0 ? [...weekdays].sort() : 'every-day';
  return { days, from, to: inOrder ? to : null };
}

/** Null for nothing typed. */
function readTime(typed: string, field: string, missing: Missing[]): LocalTime | null {
  if (isBlank(typed)) return null;
  const time = readTypedTime(typed);
  if (time === null) missing.push(needed(field, 'no-time'));
  return time;
}

/** `8.45`, `quarter to nine`, `16:00`; null where it can't be read. */
export function readTypedTime(typed: string): LocalTime | null {
  return takeTime(digitsForWords(typed.trim().toLowerCase()), { day: true }) ?? null;
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}

/** The fields as they stand for a shape that was noted before, to be added to. */
export function shapeEntered(shape: Shape): ShapeEntered {
  const { places, times, exceptions } = shape;
  return {
    ...NO_SHAPE_ENTERED,
    places: places?.kind ?? 'not-said',
    named: places?.kind === 'named' ? places.names.join('\n') : '',
    times: times?.kind ?? 'not-said',
    hours: times?.kind === 'hours' ? hoursEntered(times.hours) : NO_HOURS,
    exceptions: exceptions.map(({ what, when }) => ({
      what,
      when: when.kind,
      hours: when.kind === 'hours' ? hoursEntered(when.hours) : NO_HOURS,
    })),
    contact: shape.contact,
    whichChildren: shape.whichChildren,
    arrangements: shape.arrangements,
    mayRemove: shape.mayRemove,
    alsoHere: shape.alsoHere,
    handlingNote: shape.handlingNote,
  };
}

function hoursEntered({ days, from, to }: Hours): HoursEntered {
  const on = typeof days === 'string' ? days : 'weekdays';
  return { on, weekdays: typeof days === 'string' ? [] : days, from: from ?? '', to: to ?? '' };
}
