import { z } from 'zod';
import type { Missing } from '../result';
import { isBlank, Line } from '../text';

/** The number of a requirement in docs/requirements.md, `D30`. */
export const Requirement = z.string().regex(/^D\d{1,2}$/);
export type Requirement = z.infer<typeof Requirement>;

/**
 * What was asked and what was answered when an act went on without something, in neutral words and with the requirement's number: it may be read out
 * in court. There is no word in the journal for *overridden*.
 */
export const Asked = z.strictObject({ requirement: Requirement, question: z.string(), answer: z.string() });
export type Asked = z.infer<typeof Asked>;

/** The code of something that is missing and that one may go on without, and the answer to its question. */
export const GoingOn = z.array(z.strictObject({ code: z.string().max(60), answer: Line })).max(20);
export type GoingOn = z.infer<typeof GoingOn>;

/** Something missing that an answer stands in for. The question is what the journal keeps. */
export interface Question {
  readonly missing: Missing;
  readonly requirement: Requirement;
  readonly question: string;
}

/** What is still missing once the answers given are counted, and what the journal keeps of those that were given. */
export function afterAnswers(
  questions: readonly Question[],
  answers: GoingOn,
): { readonly missing: readonly Missing[]; readonly asked: readonly Asked[] } {
  const missing: Missing[] = [];
  const asked: Asked[] = [];
  for (const { missing: one, requirement, question } of questions) {
    const answer = answers.find(({ code }) => code === one.code)?.answer ?? '';
    if (isBlank(answer)) missing.push({ ...one, mayGoOn: true });
    else asked.push({ requirement, question, answer });
  }
  return { missing, asked };
}
