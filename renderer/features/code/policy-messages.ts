import { namedIn, type PolicyPlace } from '../../../domain/code/linked-policy';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { Missing } from '../../../domain/result';

export const policyWords = {
  title: 'Linked policies',
  busy: 'Reading the linked policies',
  help: 'The code leads on to these. Enter which text of each the school goes by, so that a letter can name it.',
  headsOnly: 'The code leads on to these. A head or deputy head can enter which text of each the school goes by.',
  nothing: 'Not entered yet.',
  enter: 'Enter it',
  change: 'Change it',
  policyTitle: 'Title',
  version: 'Version',
  adopted: 'Date adopted',
  notEntered: 'not entered',
  titleHelp: 'As it stands on its first page. Empty all three to take it out.',
  adoptedHelp: 'Such as 7/9/2026.',
  save: 'Save',
  saving: 'Saving',
  leave: 'Leave it as it is',
  later: 'Go on later',
  saved: 'Saved.',
  before: 'Before this can be saved',
} as const;

export const placeWords: Readonly<Record<PolicyPlace, string>> = {
  complaints: 'Complaints Policy',
  'persistent-complaints': 'Persistent or vexatious complaints and harassment',
};

/** `Named in E6 and A1` */
export function namedInWords(place: PolicyPlace): string {
  return `Named in ${namedIn[place].join(' and ')}`;
}

/** How the draft is called on Today. */
export function policyDraftTitle(place: PolicyPlace): string {
  return `Linked policy, ${placeWords[place]}: not finished`;
}

/** What was understood of the date that is typed. */
export function adoptedUnderstood(day: LocalDate | null | 'unreadable'): string {
  return day === null || day === 'unreadable' ? policyWords.adoptedHelp : shownDate(day);
}

const sentences: Readonly<Record<string, string>> = {
  'title empty': 'Type the title of the policy, or empty the other fields as well to take it out.',
  'title head-needed': 'A head or deputy head can enter this.',
  'adopted unreadable': 'The date adopted is no date. Write it like 7/9/2026, or leave it empty.',
  'adopted still-to-come': 'The date adopted is still to come. Please look at the year again, or leave it empty.',
};

/** What is missing, in a sentence that says what to do. */
export function policyMissing({ field, code }: Pick<Missing, 'field' | 'code'>): string {
  return sentences[`${field} ${code}`] ?? 'This can’t be saved like this.';
}
