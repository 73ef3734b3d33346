import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate } from '../dates/local-date';
import type { PersonId } from '../ids';
import { type ConversationToLookAt, lookAgainDay } from './look-again';

const day = '2026-11-23' as LocalDate;
const talk = (change: Partial<ConversationToLookAt> = {}): ConversationToLookAt => ({
  personId: 'a' as PersonId,
  sequence: 1,
  on: day,
  lookAgainOn: addDays(day, 7),
  looks: [],
  struckOut: false,
  ...change,
});

it('is the day that was set last, and none once somebody has looked without setting another', () => {
  expect(lookAgainDay(talk(), [])).toBe('2026-11-30');
  expect(lookAgainDay(talk({ lookAgainOn: null }), [])).toBeNull();
  expect(lookAgainDay(talk({ looks: [{ lookAgainOn: addDays(day, 14) }] }), [])).toBe('2026-12-07');
  expect(lookAgainDay(talk({ looks: [{ lookAgainOn: addDays(day, 14) }, { lookAgainOn: null }] }), [])).toBeNull();
  expect(lookAgainDay(talk({ struckOut: true }), [])).toBeNull();
});

it('a later talk with the same person takes its place; an older one that was typed later does not', () => {
  expect(lookAgainDay(talk(), [talk({ sequence: 2 })])).toBeNull();
  expect(lookAgainDay(talk(), [talk({ sequence: 2, on: addDays(day, -1) })])).toBe('2026-11-30');
  expect(lookAgainDay(talk(), [talk({ sequence: 2, struckOut: true })])).toBe('2026-11-30');
  expect(lookAgainDay(talk(), [talk({ sequence: 2, personId: 'b' as PersonId })])).toBe('2026-11-30');
});

const anyTalk = fc
  .record({
    person: fc.constantFrom('a', 'b'),
    back: fc.integer({ min: 0, max: 60 }),
    ahead: fc.option(fc.integer({ min: 0, max: 30 })),
    struckOut: fc.boolean(),
  })
  .map(({ person, back, ahead, struckOut }) => {
    const on = addDays(day, -back);
    const lookAgainOn = ahead === null ? null : addDays(on, ahead);
    return talk({ personId: person as PersonId, on, lookAgainOn, struckOut });
  });

it('however many talks there were, one person has at most one day a day of speaking, and one who was never to be looked at none', () => {
  fc.assert(
    fc.property(fc.array(anyTalk, { maxLength: 20 }), (talks) => {
      const all = talks.map((one, sequence) => ({ ...one, sequence }));
      const waiting = all.filter((one) => lookAgainDay(one, all) !== null);
      expect(waiting.every(({ lookAgainOn, struckOut }) => lookAgainOn !== null && !struckOut)).toBe(true);
      for (const person of ['a', 'b']) {
        const own = waiting.filter(({ personId }) => personId === person).map(({ on }) => on);
        expect(new Set(own).size).toBe(own.length);
        // Whoever was recorded last of one person waits for no other talk.
        const last = all.filter(({ personId, struckOut }) => personId === person && !struckOut).at(-1);
        if (last !== undefined) expect(lookAgainDay(last, all)).toBe(last.lookAgainOn);
      }
    }),
  );
});
