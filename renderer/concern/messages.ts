import type { ConcernHow, ConcernRow, ConcernStage } from '../../domain/concern/concern';
import { type Due, dueIn, dueText } from '../../domain/dates/due';
import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { SchoolCalendar } from '../../domain/dates/school-calendar';
import type { Missing } from '../../domain/result';

/** Four stages, as the Department for Education's guidance on complaints and most schools have them: informal, then up to three. */
export const stageWords: Readonly<Record<ConcernStage, string>> = {
  informal: 'Informal: a talk or a message',
  'stage-1': 'Stage 1: in writing to the head',
  'stage-2': 'Stage 2: to the chair of governors',
  'stage-3': 'Stage 3: before a panel',
};
const shortStages: Readonly<Record<ConcernStage, string>> = {
  informal: 'Informal',
  'stage-1': 'Stage 1',
  'stage-2': 'Stage 2',
  'stage-3': 'Stage 3',
};

/** `Stage 1`; of one whose stage is not known, that. */
export function stageShort(stage: ConcernStage | null): string {
  return stage === null ? 'Stage not known' : shortStages[stage];
}

export const howWords: Readonly<Record<ConcernHow, string>> = {
  meeting: 'In a meeting',
  phone: 'By phone',
  email: 'By e-mail',
  letter: 'By letter',
  gate: 'At the gate or the door',
  other: 'Another way',
};

const dueWhat = { acknowledge: 'acknowledgement', answer: 'answer' } as const;

/** `answer due Tue 15 Dec 2026, in 10 school days`; `answer was due …, 4 school days late`. Empty where nothing is due. */
export function dueLine({ due }: Pick<ConcernRow, 'due'>, today: LocalDate, calendar: SchoolCalendar): string {
  if (due === null) return '';
  const far = dueIn(due.inSchoolDays, due.on, today, calendar);
  return `${dueWhat[due.what]} ${far.when === 'late' ? 'was due' : 'due'} ${shownDate(due.on)}, ${dueText(far)}`;
}

/** `answer due Tue 15 Dec 2026`: by which day, where how far off it is stands beside it. Empty where nothing is due. */
export function dueOn({ due }: Pick<ConcernRow, 'due'>): string {
  return due === null ? '' : `${dueWhat[due.what]} due ${shownDate(due.on)}`;
}

export function dueOf({ due }: Pick<ConcernRow, 'due'>, today: LocalDate, calendar: SchoolCalendar): Due | null {
  return due === null ? null : dueIn(due.inSchoolDays, due.on, today, calendar);
}

const sentences: Readonly<Record<string, string>> = {
  'about nobody-named': 'Say who raised it: a name, or words by which you know them again.',
  'about not-in-casebook': 'This person is not in the casebook any more. Type the name again.',
  'about not-this-role': 'Your sign-in can’t log this. Ask the office to.',
  'words empty': 'Write a few words. Their own are welcome.',
  'words nothing-told': 'Write in a few words what they were told.',
  'raisedOn unreadable': 'This is no date. Write it like 9/11/2026, Friday or 9 Nov; nothing typed means today.',
  'raisedOn to-come': 'This day has not come yet.',
  'on no-day': 'This is no date. Write it like 9/11/2026, Friday or today.',
  'on to-come': 'This day has not come yet.',
  'on closed': 'It is closed. Open it again first.',
  'on not-this-role': 'Your sign-in can’t note this. Ask the office to.',
  'stage same': 'It is at this stage already.',
  'reason empty': 'Say in a few words why it is open again.',
  'reason open': 'It is open already.',
  'matter not-chosen': 'Choose one, add it, or say that you can’t show it yet.',
  'matter not-settled': 'This one is not closed, or another person raised it. Choose another.',
  'matter nobody-named': 'The record does not say who it is about. Correct that first, or choose “Can’t show it yet”.',
  'what empty': 'Write in a few words what it was.',
  'settledHow empty': 'Write in a few words how it was settled.',
  'settledOn no-day': 'This is no date. Write it like 9/11/2026 or 9 Nov.',
  'settledOn to-come': 'This day has not come yet.',
};

/** What is missing, in a sentence that says what to do. */
export function raisedMissing({ field, code, detail }: Missing): string {
  if (code === 'before-raised')
    return `It was raised on ${shownDate(String(detail?.on) as LocalDate)}. Type that day or a later one.`;
  return sentences[`${field} ${code}`] ?? 'It can’t be noted like this.';
}

/** Before anything is decided about somebody who has something open with the school (D27). */
export const openWords = {
  goesOn: 'It goes on whatever is decided here.',
  look: 'Look at it',
} as const;

/** After the name: `has something open with us (CON-2026-0003).` */
export function hasOpen(references: readonly string[]): string {
  const what = references.length === 1 ? 'something' : `${references.length} things`;
  return `has ${what} open with us`;
}

export const settledWords = {
  title: 'The settled matter',
  ask: 'Which settled matter?',
  askHelp:
    'Clause E6 is about coming again about something that was settled. Show what was settled, and when: without it nobody can say that it was.',
  notYet: 'Still to add: which settled matter this is about.',
  choose: 'What was settled',
  known: 'One that is here',
  added: 'Add it in two lines',
  cant: 'Can’t show it yet',
  cantHelp: 'It stays on Today as still to add.',
  what: 'What it was',
  settledOn: 'When it was settled',
  settledOnHelp: 'Such as 9/11/2026 or last Friday',
  settledHow: 'How it was settled',
  settledHowHelp: 'Such as: the head’s letter said no, and why.',
  save: 'Note it',
  saving: 'Noting it',
  leave: 'Leave it as it is',
  done: 'Noted. Both pages show it.',
  change: 'Choose another',
  draft: 'Settled matter of a record: not finished',
} as const;
