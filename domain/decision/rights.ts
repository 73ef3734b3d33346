import { z } from 'zod';
import type { ClauseId } from '../code/clause-id';
import type { Missing } from '../result';
import { isBlank, Narrative } from '../text';

/**
 * Complaining, going to Ofsted and asking others to complain are rights (Education Act 2005 s11A; DfE, best practice for school complaints
 * procedures). *Leave the complaint aside. What was wrong with how they went about it?* `nothing-wrong`: it was only the complaint itself.
 */
export const RightsCheck = z.strictObject({
  answer: z.enum(['not-asked', 'manner', 'nothing-wrong']),
  manner: Narrative,
});
export type RightsCheck = z.infer<typeof RightsCheck>;

export const RIGHTS_NOT_ASKED: RightsCheck = { answer: 'not-asked', manner: '' };

const NEAR_A_RIGHT = /^(E[3-7]|A\d*)$/;

/** Does a record that cites these clauses come near the exercise of a right (E3 to E7, and the appendix)? */
export function comesNearARight(clauses: readonly string[]): boolean {
  return clauses.some((clause) => NEAR_A_RIGHT.test(clause));
}

/** Does a record cite nothing but the exercise of a right, and say nothing of what was wrong with how it was exercised? */
export function isRightAlone({ clauses, rights }: RightsOfRecord): boolean {
  if (rights.answer === 'manner' && !isBlank(rights.manner)) return false;
  return clauses.length > 0 && clauses.every((clause) => comesNearARight([clause]));
}

/**
 * D9: what keeps a sanction, a warning included, from resting on these clauses. Near a right the question has to be answered; and where nothing was
 * wrong with how they went about it, only what else they did can carry it.
 */
export function rightsMissing(clauses: readonly ClauseId[], { answer, manner }: RightsCheck): readonly Missing[] {
  if (!comesNearARight(clauses)) return [];
  const asked = answer === 'nothing-wrong' || (answer === 'manner' && !isBlank(manner));
  if (!asked) return [missing('rights-not-asked')];
  const besides = clauses.filter((clause) => !NEAR_A_RIGHT.test(clause));
  return answer === 'nothing-wrong' && besides.length === 0 ? [missing('right-alone')] : [];
}

/** A record as far as the question about rights goes: what it cites, and what was answered when it was recorded. */
export interface RightsOfRecord {
  readonly clauses: readonly ClauseId[];
  readonly rights: RightsCheck;
}

/**
 * The answer that a decision goes by: its own, or what was noted with the records that it rests on, so that nobody is asked twice. Something that was
 * wrong with how they went about it is taken over from any record near a right; *nothing was* only where every one of them says so.
 */
export function rightsTakenOver(own: RightsCheck, records: readonly RightsOfRecord[]): RightsCheck {
  if (own.answer !== 'not-asked') return own;
  const near = records.filter(({ clauses }) => comesNearARight(clauses)).map(({ rights }) => rights);
  const manners = near.filter(({ answer, manner }) => answer === 'manner' && !isBlank(manner));
  if (manners.length > 0) return { answer: 'manner', manner: manners.map(({ manner }) => manner).join('\n') };
  const nothing = near.length > 0 && near.every(({ answer }) => answer === 'nothing-wrong');
  return nothing ? { answer: 'nothing-wrong', manner: '' } : own;
}

function missing(code: string): Missing {
  return { field: 'rights', code, label: 'law', requirement: 'D9' };
}
