import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { Missing } from '../../domain/result';
import type { SchoolRole } from '../../domain/school/school';
import type { AppropriateAuthority } from '../../domain/school/school-rules';

export const words = {
  title: 'School details',
  subtitle: 'Stand on letters, cards and prompts. Only the name is needed; the rest when you have it.',
  opening: 'Opening the school’s details',
  section: 'School',
  sectionHelp: 'Belongs to the casebook. Only what is filled in is shown anywhere.',
  change: 'Change school details',
  headsOnly: 'A head or deputy head can change this.',
  atSetUp: 'So far only what was said when the casebook was made.',
  school: 'The school',
  schoolHelp: 'As it stands on the school’s paper.',
  people: 'Who leads what (optional)',
  peopleHelp: 'By the name that they use, and the number on which they are reached in school hours.',
  removal: 'Who may be asked to remove somebody from the premises (optional)',
  removalHelp:
    'Under section 547 of the Education Act 1996 a constable may, and anybody whom the school’s authority named.',
  numbers: 'Numbers to ring (optional)',
  numbersHelp: 'Police, children’s services, the duty officer, the helpline. F1 shows them on every page.',
  name: 'Name of the school',
  type: 'Type of school',
  authority: 'Local authority, trust or proprietor',
  lastYear: 'Last year group',
  lastYearHelp:
    'Year groups go up on 1 September. Pupils beyond this year are then shown as having left; their parents stay.',
  address: 'Address',
  sites: 'Sites, where there is more than one',
  sitesHelp: 'One on each line. A restriction may then hold on one of them alone; otherwise it holds on all.',
  signatories: 'Who else may sign a letter about a ban (optional)',
  signatoriesHelp:
    'The headteacher and the chair of governors may sign once they are named above, and so may whoever is in charge today. Nobody else can be chosen.',
  signs: 'May sign',
  signsAs: 'As what',
  anotherSigns: 'Somebody else who may sign',
  telephone: 'Telephone',
  email: 'E-mail',
  personName: 'Name',
  authorisedNames: 'Authorised by name',
  authorisedNamesHelp: 'Leave it empty if nobody is.',
  authorisedPaper: 'By which paper',
  authorisedPaperHelp: 'For example: letter of the authority to the head.',
  authorisedOn: 'Date of the paper',
  whose: 'Whose number',
  number: 'Number',
  another: 'Another number',
  numbersTitle: 'Numbers to ring',
  checked: 'I have checked these numbers today',
  save: 'Save school details',
  saving: 'Saving',
  saved: 'School details are saved',
  leave: 'Leave as it is',
  later: 'Leave for later',
  before: 'Before this can be saved',
  draft: 'School details, not finished',
  tooLong: 'One line is too long: 300 letters at most, 1,000 for the address.',
  outOfDate: 'Nobody has checked the numbers to ring for a year.',
} as const;

export const roles: Readonly<Record<SchoolRole, string>> = {
  headteacher: 'Headteacher',
  'safeguarding-lead': 'Safeguarding lead',
  'deputy-safeguarding-lead': 'Deputy safeguarding lead',
  'chair-of-governors': 'Chair of governors',
  'data-protection': 'Data protection contact',
};

/** Who may name them, in a sentence. Law: see `mayAuthorise`. */
export const authorities: Readonly<Record<AppropriateAuthority, string>> = {
  'local-authority': 'In a school of this type the local authority names them.',
  'authority-or-governors': 'In a school of this type the local authority or the governing body names them.',
  proprietor: 'In a school of this type the trust or proprietor names them.',
  'not-known': 'Who names them depends on the type of school.',
};

/** The line under the date of the paper. */
export function dateUnderstood(day: LocalDate | null | 'unreadable'): string {
  if (day === null) return 'For example 3 Sep 2026';
  return day === 'unreadable' ? 'This can’t be read as a date yet.' : shownDate(day);
}

export function checkedOn(day: LocalDate | null): string {
  return day === null ? 'Not checked yet.' : `Last checked ${shownDate(day)}.`;
}

/** What is still needed, by its code. */
export function missingInWords({ code }: Pick<Missing, 'code'>): string {
  switch (code) {
    case 'empty':
      return 'Please type the school’s name.';
    case 'no-number':
      return 'Type the number, or empty this row.';
    case 'nobody':
      return 'Say whose number this is, or empty this row.';
    case 'still-to-come':
      return 'This day is still to come. Type the date on the paper.';
    case 'unreadable':
      return 'Type a date such as 3 Sep 2026, or leave it empty.';
    case 'head-needed':
      return words.headsOnly;
    default:
      return 'This is still missing.';
  }
}
