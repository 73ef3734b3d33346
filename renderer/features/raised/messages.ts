import type { SessionShown } from '../../../domain/casebook/casebook';
import type { ConcernDetail, ConcernRow, ConcernStepShown } from '../../../domain/concern/concern';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { howWords, stageShort } from '../../concern/messages';

export const words = {
  title: 'Raised with us',
  list: 'What was raised with us',
  show: 'Show',
  open: 'Open',
  closed: 'Closed',
  all: 'All',
  busy: 'Reading what was raised',
  busyDetail: 'Opening',
  log: 'Log what a parent raised',
  emptyOpen: 'Nothing is open',
  emptyClosed: 'Nothing is closed yet',
  emptyWords:
    'What a parent, or anybody else, raises with the school stands here until they have an answer. Raising something is their right: it never counts against them.',
  due: 'Due',
  nothingDue: 'Nothing: they have their answer',
  person: 'Raised by',
  raised: 'What they raised',
  withWhom: 'With',
  when: 'On',
  how: 'How',
  stage: 'Stage',
  notKnown: 'Not known',
  loggedBy: 'Logged',
  facts: 'As it was raised',
  history: 'What happened since',
  noHistory: 'Nothing yet.',
  records: 'Records about this as settled',
  noTermDates: 'School days are counted as weekdays without bank holidays: no term dates are entered.',
  acknowledged: 'Acknowledged',
  answered: 'Answered',
  move: 'Another stage',
  close: 'Close it',
  reopen: 'Open again',
  recording: 'Noting it',
  note: 'Note it',
  leave: 'Leave it as it is',
  opening: 'Opening the form',
  formSubtitle: 'In their words, where you have them. It is answered from here, and never held against them.',
  about: 'Who raised it?',
  aboutHelp: 'Type a name. Somebody not here yet is added with it.',
  wordsHelp: 'Their own words are welcome.',
  raisedOn: 'On which day?',
  withWhomField: 'With whom?',
  howField: 'How did it come?',
  stageField: 'At which stage is it?',
  logIt: 'Log it',
  logging: 'Logging it',
  later: 'Leave for later',
  before: 'Before this can be logged',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  onDay: 'On which day?',
  howTold: 'How were they told?',
  toldAnswer: 'What were they told?',
  toldAnswerHelp: 'The answer itself, or where it is kept.',
  outcome: 'What were they told of the outcome?',
  outcomeHelp: 'What was found, and what the school does about it.',
  whichStage: 'To which stage?',
  stageHelp: 'The time to acknowledge and to answer begins anew.',
  why: 'Why is it open again?',
} as const;

const stepTitles: Readonly<Record<ConcernStepShown['kind'], string>> = {
  acknowledged: 'Acknowledged',
  answered: 'Answered',
  moved: 'Another stage',
  closed: 'Closed',
  reopened: 'Open again',
};

/** `Closed, Thu 26 Nov 2026, by letter`, `Another stage, Mon 23 Nov 2026: Stage 1`. */
export function stepLine({ kind, on, how, stage }: ConcernStepShown): string {
  const way = how === null ? '' : `, ${lower(howWords[how])}`;
  const to = stage === null ? '' : `: ${stageShort(stage)}`;
  return `${stepTitles[kind]}, ${shownDate(on)}${way}${to}`;
}

/** In a list, after what was raised: when, with whom, at which stage. */
export function rowDetail({ withWhom, raisedOn, stage, open, due }: ConcernRow): string {
  const when = raisedOn === null ? 'Day not known' : shownDate(raisedOn);
  const whom = withWhom === '' ? '' : `, with ${withWhom}`;
  const answered = open && due === null ? ' · answered' : '';
  return `${when}${whom} · ${stageShort(stage)}${answered}`;
}

export function raisedOnWords({ raisedOn }: Pick<ConcernDetail, 'raisedOn'>): string {
  return raisedOn === null ? words.notKnown : shownDate(raisedOn);
}

/** What was understood of a day stands under its label. */
export function dayUnderstood(text: string, read: LocalDate | null): string {
  if (read === null) return 'Not a date yet. Such as today, Friday or 9 Nov';
  return text.trim() === '' ? 'Nothing typed: today' : shownDate(read);
}

/** The first line of the form, before any field: what is not for here, and whom to tell. */
export function worriedWords(
  session: Pick<SessionShown, 'safeguardingLead' | 'safeguardingLeadTelephone' | 'user'> | null,
): string {
  const lead = session?.safeguardingLead ?? null;
  if (lead === null) return 'Tell the safeguarding lead (DSL) now, in person or by phone.';
  if (lead === session?.user.name) return 'You are the safeguarding lead (DSL): act on it now, before this form.';
  const telephone = session?.safeguardingLeadTelephone ?? '';
  return `Tell the DSL, ${lead}, now, in person or by phone${telephone === '' ? '' : ` (${telephone})`}.`;
}
export const WORRIED = 'Worried about a child? Not here: tell the DSL';

/** With whom it was raised, where nothing is typed. */
export function withWhomHelp(name: string): string {
  return name === '' ? 'Nothing typed: you' : `Nothing typed: you, ${name}`;
}

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(): string {
  return 'Raised with us: not logged yet';
}
export function stepDraft(reference: string): string {
  return `Raised with us, ${reference}: not finished`;
}

export function logged(reference: string): string {
  return `Logged as ${reference}.`;
}

export const noted = {
  acknowledged: 'Noted: they know that it has reached us.',
  answered: 'Noted: they have their answer.',
  moved: 'Noted. The time to answer begins anew.',
  closed: 'It is closed.',
  reopened: 'It is open again.',
} as const;

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
