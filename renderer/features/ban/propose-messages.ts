import type { ProposalEntered } from '../../../domain/ban/proposal-entered';

export const words = {
  title: 'Propose a ban',
  subtitle: 'They are told, and asked for their side. Nothing holds until it is decided.',
  danger: 'Is somebody in danger now? Use Temporary ban now: it holds at once.',
  now: 'Temporary ban now',
  opening: 'Opening the form',
  about: 'Who is it?',
  aboutHelp: 'One adult. Somebody else in the family needs a decision of their own.',
  restricted: 'What would be restricted?',
  restrictedHelp: 'In your own words, if the places and times below don’t say it all.',
  children: 'Child arrangements',
  childrenHelp: 'Who brings, who collects. What is missing is asked before it is confirmed.',
  answerDays: 'School days to answer in',
  answerDaysHelp: 'Ten is usual. They count from the day on which the letter reaches them.',
  act: 'Propose a ban',
  acting: 'Proposing it',
  later: 'Leave for later',
  before: 'Before it can be proposed',
  noNumber: 'A number of school days, from 1 to 60.',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
} as const;

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(_entered: ProposalEntered): string {
  return 'Proposed ban: not finished';
}

/** Read out when it is proposed. */
export function proposed(reference: string): string {
  return `${reference} is proposed. Nothing holds until it is decided.`;
}
