import { z } from 'zod';

/** The ladder, in rising order (design.md: three sanctions; the informal word comes before them and is none). */
export const Step = z.enum(['informal-word', 'warning', 'contact-plan', 'temporary-ban', 'proposed-ban', 'ban']);
export type Step = z.infer<typeof Step>;

const RANK: Readonly<Record<Step, number>> = {
  'informal-word': 0,
  warning: 1,
  'contact-plan': 2,
  'temporary-ban': 3,
  'proposed-ban': 3,
  ban: 3,
};

/** Below a contact plan little is asked; from there on everything that a challenge in court looks at (D22). */
export function isRestriction(step: Step): boolean {
  return RANK[step] >= RANK['contact-plan'];
}

/** Does one step come before the other? */
export function isLower(one: Step, other: Step): boolean {
  return RANK[one] < RANK[other];
}
