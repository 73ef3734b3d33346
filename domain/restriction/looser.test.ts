import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../dates/local-date';
import { isLooser } from './looser';
import { type Hours, NO_SHAPE, type Shape } from './shape';

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
      what: fc.constantFrom('the office', 'the side gate'),
      when: fc.constant({ kind: 'by-appointment' as const }),
    }),
    { maxLength: 2 },
  ),
  contact: fc.record({
    ways: fc.uniqueArray(fc.constantFrom('email' as const, 'phone' as const)),
    with: fc.constantFrom('', 'the office'),
    howOften: fc.constantFrom('', 'once a week'),
  }),
  whichChildren: fc.constantFrom('', 'Ellie'),
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

describe('looser', () => {
  it('D28: a shape is as loose as itself, and as one that says nothing before it', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(isLooser(shape, shape)).toBe(true);
        expect(isLooser(NO_SHAPE, shape)).toBe(true);
      }),
    );
  });

  it('D28: what is looser than something looser is looser, so that no number of steps makes it stricter', () => {
    for (const part of PARTS) {
      for (const first of part)
        for (const second of part.filter((one) => isLooser(first, one)))
          for (const third of part.filter((one) => isLooser(second, one))) expect(isLooser(first, third)).toBe(true);
    }
    // Without a pair each way the above would say nothing.
    for (const part of PARTS) expect(part.some((one) => part.some((other) => !isLooser(one, other)))).toBe(true);
  });

  it('D28: a place, an hour or a day more is stricter; an exception more is not', () => {
    const gate: Shape = { ...NO_SHAPE, places: { kind: 'named', names: ['gate'] } };
    expect(isLooser(gate, { ...gate, places: { kind: 'named', names: ['gate', 'hall'] } })).toBe(false);
    expect(isLooser(gate, { ...gate, places: { kind: 'whole-site' } })).toBe(false);
    const until = (to: string): Shape => ({
      ...NO_SHAPE,
      times: { kind: 'hours', hours: { days: 'school-days', from: null, to: to as LocalTime } },
    });
    expect(isLooser(until('09:00'), until('09:30'))).toBe(false);
    expect(isLooser(until('09:00'), until('08:30'))).toBe(true);
    expect(isLooser(until('09:00'), { ...NO_SHAPE, times: { kind: 'always' } })).toBe(false);
    const office: Shape = { ...gate, exceptions: [{ what: 'the office', when: { kind: 'by-appointment' } }] };
    expect([isLooser(gate, office), isLooser(office, gate)]).toEqual([true, false]);
  });
});
