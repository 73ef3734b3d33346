import { z } from 'zod';
import { LocalTime } from '../dates/local-date';
import { Line } from '../text';

/** 1 = Monday … 7 = Sunday. */
export const Weekday = z.number().int().min(1).max(7);

/** On which days: every day, the school's own days, or these weekdays. */
export const Days = z.union([z.enum(['every-day', 'school-days']), z.array(Weekday).min(1).max(7)]);
export type Days = z.infer<typeof Days>;

/** Days, and hours of each. `from` null: from the day's beginning. `to` is the first minute after it; null: to the day's end. */
export const Hours = z
  .strictObject({ days: Days, from: LocalTime.nullable(), to: LocalTime.nullable() })
  .refine(({ from, to }) => from === null || to === null || from < to, 'ends before it begins');
export type Hours = z.infer<typeof Hours>;

/** Where a ban holds; null where nobody has entered it. */
export const Places = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('whole-site') }),
    z.strictObject({ kind: z.literal('named'), names: z.array(Line).min(1).max(20) }),
  ])
  .nullable();
export type Places = z.infer<typeof Places>;

/** When it holds; null where nobody has entered it, which counts as always. */
export const Times = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('always') }),
    z.strictObject({ kind: z.literal('hours'), hours: Hours }),
  ])
  .nullable();
export type Times = z.infer<typeof Times>;

/** What stays possible all the same (`the side gate, to hand over`), and when. */
export const Exception = z.strictObject({
  what: Line,
  when: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('by-appointment') }),
    z.strictObject({ kind: z.literal('hours'), hours: Hours }),
  ]),
});
export type Exception = z.infer<typeof Exception>;

export const ContactWay = z.enum(['email', 'phone', 'letter', 'app', 'meeting']);
export type ContactWay = z.infer<typeof ContactWay>;

/** Limits of contact: by which ways, with whom (*the office* will do: D39), how often. Empty where nobody has entered it. */
export const Contact = z.strictObject({ ways: z.array(ContactWay).max(5), with: Line, howOften: Line });
export type Contact = z.infer<typeof Contact>;

/** What a restriction of a parent has to leave arranged (D34). */
export const ARRANGEMENTS = ['dropOff', 'collection', 'emergency', 'illness', 'meetings', 'events'] as const;
export type ArrangementName = (typeof ARRANGEMENTS)[number];
/** Arranged as `words` say, not needed because of what they say, or still to add: a letter that is silent is recorded all the same. */
export const Arrangement = z.strictObject({ state: z.enum(['to-add', 'arranged', 'not-needed']), words: Line });
export type Arrangement = z.infer<typeof Arrangement>;
export const Arrangements = z.strictObject({
  dropOff: Arrangement,
  collection: Arrangement,
  emergency: Arrangement,
  illness: Arrangement,
  meetings: Arrangement,
  events: Arrangement,
} satisfies Record<ArrangementName, z.ZodType>);
export type Arrangements = z.infer<typeof Arrangements>;

/** What else somebody may be to the school, so that a restriction needs a note how to handle it (D37). */
export const AlsoHere = z.enum(['parent-governor', 'votes-here', 'works-here', 'hires-here']);
export type AlsoHere = z.infer<typeof AlsoHere>;

/** What a restriction says, as data: what the door and the letters read. Every part may be missing, since letters on paper are. */
export const Shape = z.strictObject({
  places: Places,
  times: Times,
  exceptions: z.array(Exception).max(12),
  contact: Contact,
  /** Empty: all children of the person. */
  whichChildren: Line,
  arrangements: Arrangements,
  /** Who may remove somebody under section 547 (D2); empty where nobody has entered it. */
  mayRemove: Line,
  alsoHere: z.array(AlsoHere).max(4),
  handlingNote: Line,
});
export type Shape = z.infer<typeof Shape>;

const TO_ADD: Arrangement = { state: 'to-add', words: '' };

/** Of a restriction of which only free text is known, as of all that were carried over before there was a shape. */
export const NO_SHAPE: Shape = {
  places: null,
  times: null,
  exceptions: [],
  contact: { ways: [], with: '', howOften: '' },
  whichChildren: '',
  arrangements: {
    dropOff: TO_ADD,
    collection: TO_ADD,
    emergency: TO_ADD,
    illness: TO_ADD,
    meetings: TO_ADD,
    events: TO_ADD,
  },
  mayRemove: '',
  alsoHere: [],
  handlingNote: '',
};

/** A shape that says nothing yet. */
export function saysNothing(shape: Shape): boolean {
  return JSON.stringify(shape) === JSON.stringify(NO_SHAPE);
}
