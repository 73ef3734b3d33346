import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../dates/local-date';
import { compareShapes, SHAPE_PARTS } from './looser';
import { type Hours, NO_SHAPE, type Shape } from './shape';

/** No stricter in any part, without anybody's word for it. */
function isLooser(before: Shape, after: Shape): boolean {
  const compared = compareShapes('contact-plan', before, after);
  return SHAPE_PARTS.every((part) => compared[part] === 'same' || compared[part] === 'looser');
}

const time = fc.constantFrom('08:00', '08:45', '12:00', '15:30').map((text) => text as LocalTime);
const days = fc.oneof(
  fc.constant('every-day' as const),
  fc.constant('school-days' as const),
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
);
const hours = fc
  .record({ days, from: fc.option(time), to: fc.option(time) })
  .filter(({ from, to }) => from === null || to === null || from < to);
const shapes: fc.Arbitrary<Shape> = fc.record({
  places: fc.option(
    fc.oneof(
      fc.constant({ kind: 'whole-site' as const }),
      fc
        .uniqueArray(fc.constantFrom('gate', 'hall', 'office'), { minLength: 1 })
        .map((names) => ({ kind: 'named' as const, names })),
    ),
  ),
  times: fc.option(
    fc.oneof(
      fc.constant({ kind: 'always' as const }),
      hours.map((of) => ({ kind: 'hours' as const, hours: of })),
    ),
  ),
  exceptions: fc.array(
    fc.record({
      what: fc.constantFrom('gate', 'hall'),
      when: fc.oneof(
        fc.constant({ kind: 'by-appointment' as const }),
        hours.map((of) => ({ kind: 'hours' as const, hours: of })),
      ),
    }),
    { maxLength: 2 },
  ),
  contact: fc.record({
    ways: fc.uniqueArray(fc.constantFrom('email' as const, 'phone' as const)),
    with: fc.constantFrom('', 'the office', 'Mrs Pell'),
    howOften: fc.constantFrom('', 'once a week', 'two contacts a week', '12 contacts a month', 'None'),
  }),
  whichChildren: fc.constantFrom('', 'Ellie', 'Ellie and Robin'),
  arrangements: fc.constant(NO_SHAPE.arrangements),
  mayRemove: fc.constantFrom('', 'Mr Lund'),
  alsoHere: fc.constant([]),
  handlingNote: fc.constantFrom('', 'by the hall'),
});

const named = (...names: readonly string[]): Shape => ({ ...NO_SHAPE, places: { kind: 'named', names: [...names] } });
const at = (on: Hours['days'], from: string | null, to: string | null): Shape => ({
  ...NO_SHAPE,
  times: { kind: 'hours', hours: { days: on, from: from as LocalTime | null, to: to as LocalTime | null } },
});
const excepting = (...what: readonly string[]): Shape => ({
  ...named('gate'),
  exceptions: what.map((one) => ({ what: one, when: { kind: 'by-appointment' } })),
});

/** Every value of one part that the others can be compared with. */
const PARTS: readonly (readonly Shape[])[] = [
  [
    { ...NO_SHAPE, places: { kind: 'whole-site' } },
    ...[['gate'], ['hall'], ['gate', 'hall'], ['gate', 'hall', 'office']].map((names) => named(...names)),
  ],
  [
    { ...NO_SHAPE, times: { kind: 'always' } },
    ...(['every-day', 'school-days', [1], [1, 5]] as const).flatMap((on) =>
      [null, '08:45'].flatMap((from) =>
        [null, '09:00', '15:30'].map((to) => at(Array.isArray(on) ? [...on] : (on as 'every-day'), from, to)),
      ),
    ),
  ],
  [excepting(), excepting('office'), excepting('hall'), excepting('office', 'hall')],
];

/** Somebody who is somewhere at some minute, with or without an appointment. */
interface Coming {
  readonly place: string;
  readonly weekday: number;
  readonly school: boolean;
  readonly time: string;
  readonly appointment: boolean;
}

const comings: fc.Arbitrary<Coming> = fc
  .record({
    place: fc.constantFrom('gate', 'hall', 'office', 'field'),
    weekday: fc.integer({ min: 1, max: 7 }),
    school: fc.boolean(),
    time: fc.constantFrom('00:00', '08:00', '08:30', '08:45', '11:59', '12:00', '15:30', '23:59'),
    appointment: fc.boolean(),
  })
  .map((one) => ({ ...one, school: one.school && one.weekday < 6 }));

function isIn({ days, from, to }: Hours, { weekday, school, time }: Coming): boolean {
  const on = days === 'every-day' || (days === 'school-days' ? school : days.includes(weekday));
  return on && (from === null || from <= time) && (to === null || time < to);
}

/** Asked again in the plainest way: may they not be there then? */
function keepsOut({ places, times, exceptions }: Shape, coming: Coming): boolean {
  if (places === null || (places.kind === 'named' && !places.names.includes(coming.place))) return false;
  if (times?.kind === 'hours' && !isIn(times.hours, coming)) return false;
  return !exceptions.some(
    ({ what, when }) =>
      what === coming.place && (when.kind === 'by-appointment' ? coming.appointment : isIn(when.hours, coming)),
  );
}

/** May they not get in touch so, with that person, about that child? */
function keepsFromContact({ contact, whichChildren }: Shape, way: string, whom: string, child: string): boolean {
  if (whichChildren !== '' && !whichChildren.includes(child)) return false;
  const way_ = contact.ways.length > 0 && !contact.ways.some((one) => one === way);
  return way_ || (contact.with !== '' && contact.with !== whom);
}

const pairs = fc.tuple(shapes, shapes, fc.boolean()).map(([before, other, near]) => {
  // Two that have nothing to do with each other are seldom looser: most differ in one part or two.
  const after = near ? { ...before, places: other.places, exceptions: other.exceptions } : other;
  return [before, after] as const;
});

describe('looser', () => {
  it('D28: a shape is as loose as itself; where nothing stood, whatever forbids something is stricter', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(isLooser(shape, shape)).toBe(true);
        const { places, contact } = shape;
        const number = contact.howOften !== '' && contact.howOften !== 'None';
        const forbids = places !== null || contact.ways.length > 0 || contact.with !== '' || number;
        expect(isLooser(NO_SHAPE, shape)).toBe(!forbids);
      }),
    );
  });

  it('D28: what passes as looser never keeps anybody from what they might do before', () => {
    const way = fc.constantFrom('email', 'phone', 'letter');
    const whom = fc.constantFrom('the office', 'Mrs Pell', 'the head');
    let looser = 0;
    fc.assert(
      fc.property(
        pairs,
        fc.array(comings, { maxLength: 12 }),
        way,
        whom,
        fc.constantFrom('Ellie', 'Robin', 'Sam'),
        ([before, after], all, by, to, child) => {
          if (!isLooser(before, after)) return;
          looser += 1;
          for (const one of all) if (keepsOut(after, one)) expect(keepsOut(before, one)).toBe(true);
          if (keepsFromContact(after, by, to, child)) expect(keepsFromContact(before, by, to, child)).toBe(true);
        },
      ),
      { numRuns: 4_000 },
    );
    expect(looser).toBeGreaterThan(100);
  });

  it('D28: what is looser than something looser is looser, so that no number of steps makes it stricter', () => {
    for (const part of PARTS) {
      for (const first of part)
        for (const second of part.filter((one) => isLooser(first, one)))
          for (const third of part.filter((one) => isLooser(second, one))) expect(isLooser(first, third)).toBe(true);
    }
    // Without a pair each way the above would say nothing.
    for (const part of PARTS) expect(part.some((one) => part.some((other) => !isLooser(one, other)))).toBe(true);
    fc.assert(
      fc.property(fc.array(shapes, { minLength: 3, maxLength: 8 }), (some) => {
        for (const first of some)
          for (const second of some.filter((one) => isLooser(first, one)))
            for (const third of some.filter((one) => isLooser(second, one))) expect(isLooser(first, third)).toBe(true);
      }),
    );
  });

  it('D28: a place, an hour or a day more is stricter; an exception more is not', () => {
    const gate: Shape = { ...NO_SHAPE, places: { kind: 'named', names: ['gate'] } };
    expect(isLooser(gate, { ...gate, places: { kind: 'named', names: ['gate', 'hall'] } })).toBe(false);
    expect(isLooser(gate, { ...gate, places: { kind: 'whole-site' } })).toBe(false);
    const until = (to: string): Shape => at('school-days', null, to);
    expect(isLooser(until('09:00'), until('09:30'))).toBe(false);
    expect(isLooser(until('09:00'), until('08:30'))).toBe(true);
    expect(isLooser(until('09:00'), { ...NO_SHAPE, times: { kind: 'always' } })).toBe(false);
    const office: Shape = { ...gate, exceptions: [{ what: 'the office', when: { kind: 'by-appointment' } }] };
    expect([isLooser(gate, office), isLooser(office, gate)]).toEqual([true, false]);
  });

  it('D28: school days lie within Mondays to Fridays, which hold in holidays too', () => {
    const monToFri = at([1, 2, 3, 4, 5], null, null);
    const school = at('school-days', null, null);
    expect([isLooser(monToFri, school), isLooser(school, monToFri)]).toEqual([true, false]);
    expect(isLooser(at([1, 5], null, null), school)).toBe(false);
    expect(isLooser(at([1, 2, 3, 4, 5, 6, 7], null, null), { ...NO_SHAPE, times: { kind: 'always' } })).toBe(true);
  });

  it('D28: how often is compared by its number where it says one, and else by a person', () => {
    const often = (before: string, after: string) => {
      const of = (howOften: string) => ({ ...NO_SHAPE, contact: { ...NO_SHAPE.contact, howOften } });
      return compareShapes('contact-plan', of(before), of(after)).howOften;
    };
    expect(often('one e-mail a week', 'two e-mails a week')).toBe('looser');
    expect(often('At most 2 contacts a week', 'once a week')).toBe('stricter');
    expect(often('once a week', '6 contacts a month')).toBe('looser');
    expect(often('once a week', '5 contacts a month')).toBe('stricter');
    expect(often('one e-mail a week', 'None')).toBe('looser');
    expect(often('None', 'one e-mail a week')).toBe('stricter');
    expect(often('', 'when he likes')).toBe('stricter');
    expect(often('one e-mail a week', 'one call a week')).toBe('said');
    expect(often('one e-mail a week', 'an e-mail whenever there is news')).toBe('said');
  });

  it('D28: a contact plan never comes to keep anybody off the site, whatever anybody says; words of a ban are for a person to compare', () => {
    const compare = (type: 'ban' | 'contact-plan', after: Shape) => compareShapes(type, NO_SHAPE, after).places;
    expect(compare('contact-plan', named('gate'))).toBe('stricter');
    expect(compare('ban', named('gate'))).toBe('said');
    expect(compare('ban', { ...NO_SHAPE, places: { kind: 'whole-site' } })).toBe('stricter');
  });

  it('D28: one child fewer is looser, one more is stricter, another is for a person to say', () => {
    const children = (before: string, after: string) =>
      compareShapes('ban', { ...NO_SHAPE, whichChildren: before }, { ...NO_SHAPE, whichChildren: after }).whichChildren;
    expect(children('Ellie and Robin', 'Robin')).toBe('looser');
    expect(children('Robin', 'Ellie and Robin')).toBe('stricter');
    expect(children('Robin', '')).toBe('stricter');
    expect(children('', 'Robin')).toBe('looser');
    expect(children('Robin', 'Ellie')).toBe('said');
  });
});
