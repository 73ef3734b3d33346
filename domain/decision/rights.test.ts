import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import { filledDetails, TICKED } from '../incident/details';
import { rightsNotedIn } from '../incident/rights-noted';
import { comesNearARight, RIGHTS_NOT_ASKED, type RightsCheck, rightsMissing, rightsTakenOver } from './rights';

const manner = (words: string): RightsCheck => ({ answer: 'manner', manner: words });
const nothing: RightsCheck = { answer: 'nothing-wrong', manner: '' };
const record = (clauses: readonly string[], rights: RightsCheck) => ({ clauses: clauses as ClauseId[], rights });

test('D9: what was answered when it was recorded: words go before the tick, and nothing is no answer', () => {
  expect(rightsNotedIn({ manner: 'Swore at Mrs Pell' })).toEqual(manner('Swore at Mrs Pell'));
  expect(rightsNotedIn({ manner: 'Swore', onlyComplained: TICKED })).toEqual(manner('Swore'));
  expect(rightsNotedIn({ onlyComplained: TICKED, manner: ' ' })).toEqual(nothing);
  expect(rightsNotedIn({})).toEqual(RIGHTS_NOT_ASKED);
  expect(rightsNotedIn(filledDetails({ onlyComplained: '' }))).toEqual(RIGHTS_NOT_ASKED);
});

describe('D9: a decision takes over what was noted with its records', () => {
  test('unless it has an answer of its own', () => {
    expect(rightsTakenOver(nothing, [record(['E7'], manner('Swore'))])).toEqual(nothing);
  });
  test('what was wrong comes from any record near a right, and from no other', () => {
    const records = [record(['E3'], manner('Swore')), record(['E7'], RIGHTS_NOT_ASKED), record(['E1'], manner('No'))];
    expect(rightsTakenOver(RIGHTS_NOT_ASKED, records)).toEqual(manner('Swore'));
  });
  test('that nothing was wrong only where every record near a right says so', () => {
    const one = record(['E7'], nothing);
    expect(rightsTakenOver(RIGHTS_NOT_ASKED, [one, record(['E1'], RIGHTS_NOT_ASKED)])).toEqual(nothing);
    expect(rightsTakenOver(RIGHTS_NOT_ASKED, [one, record(['A2'], RIGHTS_NOT_ASKED)])).toEqual(RIGHTS_NOT_ASKED);
  });
  test('so no sanction rests on a right alone by being recorded, whatever was noted', () => {
    const clauses = fc.subarray(['E1', 'E2', 'E3', 'E5', 'E7', 'A', 'A2'] as ClauseId[], { minLength: 1 });
    const rights = fc.constantFrom(RIGHTS_NOT_ASKED, nothing, manner(' '), manner('Swore'));
    fc.assert(
      fc.property(fc.array(fc.record({ clauses, rights }), { minLength: 1, maxLength: 4 }), (records) => {
        const all = records.flatMap((one) => one.clauses);
        if (rightsMissing(all, rightsTakenOver(RIGHTS_NOT_ASKED, records)).length > 0) return;
        const near = records.filter((one) => comesNearARight(one.clauses));
        const wrong = near.some((one) => one.rights.answer === 'manner' && one.rights.manner.trim() !== '');
        const besides = all.some((clause) => !comesNearARight([clause]));
        expect(near.length === 0 || wrong || besides).toBe(true);
      }),
    );
  });
});
