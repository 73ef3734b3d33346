import type { StillToAdd } from './incident';

const steps: Readonly<Record<StillToAdd, string>> = {
  about: 'who it is about',
  when: 'when it happened',
  where: 'where or how',
  clauses: 'which clause',
  post: 'where the post is, and who kept it',
  'post-evidence': 'the picture of the post, or why there is none',
  'opinion-by': 'whose opinion it is',
  'breach-done': 'what was done about the breach',
  reported: 'who told us, and when',
  absence: 'whether somebody was away from work',
  riddor: 'when the HSE was told, or it was written down',
  'police-reference': 'the police reference',
  'told-at-once': 'who was told at once',
  affected: 'who was affected',
};

/** One thing that is still to add, after the word *Add*: `when it happened`. */
export function toAddInWords(missing: StillToAdd): string {
  return steps[missing];
}

/** All of them, in their order: `when it happened, which clause`. */
export function stillToAddInWords(missing: readonly StillToAdd[]): string {
  return missing.map(toAddInWords).join(', ');
}
