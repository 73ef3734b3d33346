import { type LocalDate, shownDate, shownTime } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import {
  PauseReason,
  RequestChannel,
  type RequestDetail,
  RequestKind,
  type RequestState,
  type RequestStep,
} from '../../../domain/request/request';
import type { StepName } from '../../../domain/request/step-entered';
import type { Missing } from '../../../domain/result';

export const words = {
  title: 'Requests',
  subtitle: 'What people ask of the records, complaints about data or a restriction, and breaches. Each with its day.',
  log: 'Log a request',
  logSubtitle: 'Letter, e-mail or spoken, to anybody who works here: it counts from the day it came.',
  reading: 'Reading the requests',
  opening: 'Opening the form',
  open: 'Open',
  closed: 'Closed',
  empty: 'No request is open',
  emptyWords: 'A letter that asks what you hold about somebody is logged in a minute. Its day is worked out for you.',
  kind: 'What is it?',
  about: 'Whose request it is',
  aboutHelp: 'Type a name. Somebody not here yet is added with it.',
  aboutBreach: 'Whose data it was',
  aboutBreachHelp: 'Leave it empty if you don’t know, or if it was many.',
  sender: 'Who wrote for them',
  senderHelp: 'Such as a solicitor: Hart & Co. Empty if they asked themselves.',
  received: 'When it came',
  knew: 'When the school knew',
  channel: 'How it came',
  takenBy: 'Who took it',
  takenByHelp: 'Nothing typed: you.',
  asks: 'What they ask, in their words',
  asksBreach: 'What happened',
  record: 'Log it',
  recording: 'Logging it',
  later: 'Leave for later',
  before: 'Before this can be logged',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  facts: 'What came in',
  steps: 'What happened since',
  noSteps: 'Nothing yet.',
  nobody: 'Nobody named',
  logged: 'Logged',
  due: 'Due',
  monthOne: 'More time: tell them by',
  note: 'Note it',
  noting: 'Noting it',
  leave: 'Leave for later',
  noted: 'It is noted.',
  noTermDates: 'School days are counted as weekdays without bank holidays: no term dates are entered.',
} as const;

const kindQuestions: Readonly<Record<RequestKind, string>> = {
  'subject-access': 'They want to see what you hold about them',
  correction: 'They want something put right',
  'data-complaint': 'They complain about how their data was handled',
  'restriction-complaint': 'They complain about a restriction',
  breach: 'Personal data was lost or went to the wrong people',
};
export const kinds = RequestKind.options.map((value) => ({ value, label: kindQuestions[value] }));

export const channelWords: Readonly<Record<RequestChannel, string>> = {
  letter: 'Letter',
  'e-mail': 'E-mail',
  spoken: 'Said in person',
  phone: 'By telephone',
  form: 'On a form',
  other: 'Another way',
};
export const channels = RequestChannel.options.map((value) => ({ value, label: channelWords[value] }));

const reasonWords: Readonly<Record<PauseReason, string>> = {
  clarification: 'We asked what exactly they want',
  identity: 'We asked for proof of who they are',
};
export const reasons = PauseReason.options.map((value) => ({ value, label: reasonWords[value] }));

export const stateWords: Readonly<Record<RequestState, string>> = {
  open: 'Open',
  paused: 'Paused',
  answered: 'Answered',
  withdrawn: 'Withdrawn',
  decided: 'Decided',
};

/** The button of a step, which is the heading of its form too. */
export const stepWords: Readonly<Record<StepName, string>> = {
  answered: 'Answered',
  acknowledged: 'Acknowledged',
  extended: 'Extended',
  paused: 'Paused',
  resumed: 'Goes on',
  withdrawn: 'Withdrawn by them',
  'breach-decided': 'Decide about the ICO',
};

export const stepFields = {
  on: 'On which day',
  toldOn: 'On which day were they told',
  from: 'From which day',
  months: 'By how long',
  why: 'Why',
  whyHelp: 'As they were told: many letters, several requests at once.',
  reason: 'Why it stands still',
  words: 'Anything to note',
  how: 'How it was answered',
  outcome: 'What came of it',
  outcomeHelp: 'One line. Such as: copies of nine records sent, two names blacked out.',
  toldIco: 'Is the ICO told?',
  reference: 'Their reference',
  whyNot: 'Why not, or why later than 72 hours',
  whyNotHelp: 'Such as: unlikely to harm anybody, the letter came back unopened.',
  peopleTold: 'Who of those concerned was told',
} as const;

export const monthChoices = [
  { value: '1', label: 'One more month' },
  { value: '2', label: 'Two more months' },
] as const;
export const icoChoices = [
  { value: 'yes', label: 'Yes, told' },
  { value: 'no', label: 'No, not told' },
] as const;

const sentences: Readonly<Record<string, (day: string) => string>> = {
  'kind not-chosen': () => 'Choose what it is.',
  'kind not-this-role': () => 'Your sign-in can’t log this. Ask the office to.',
  'channel not-chosen': () => 'Choose how it came. “Another way” is an answer.',
  'about nobody-named': () => 'Say whose request it is, or who wrote for them.',
  'about not-in-casebook': () => 'This person is not in the casebook any more. Type the name again.',
  'received to-come': () => 'This is still to come. Type when it came.',
  'toldOn after-month-one': (day) =>
    `They had to be told by ${day}. It can’t be extended any more: answer as soon as you can, and tell them why it is late.`,
  'toldOn already': () => 'It was extended already. That is possible once.',
  'why empty': () => 'Write why, as they were told.',
  'from already': () => 'It is paused already.',
  'from after-due': (day) => `It was due on ${day}. A pause after that changes nothing: answer as soon as you can.`,
  'from before-resumed': (day) => `It went on again on ${day}. Type that day or a later one.`,
  'reason not-chosen': () => 'Choose why it stands still.',
  'reason why-not': () => 'Write why the ICO is not told. The reason has to be kept.',
  'reason why-late': (day) => `The 72 hours were over on ${day}. Write why it was later: the ICO asks.`,
  'toldIco not-chosen': () => 'Choose if the ICO is told.',
  'on already': () => 'It was acknowledged already.',
  'on not-paused': () => 'It is not paused.',
  'on before-pause': (day) => `It was paused on ${day}. Type that day or a later one.`,
  'outcome empty': () => 'Write in one line what came of it.',
  'step closed': () => 'It is closed already.',
};

/** What is missing, in a sentence that says what to do. */
export function missingInWords({ field, code, detail }: Missing): string {
  const on = detail?.on;
  const day = typeof on === 'string' ? shownDate(on as LocalDate) : '';
  if (code === 'unreadable') return 'This is no day. Write it like 22/7/2026, yesterday or Monday.';
  const said = sentences[`${field} ${code}`]?.(day);
  if (said !== undefined) return said;
  if (code === 'to-come') return 'This day is still to come.';
  if (code === 'before-receipt') return `It came on ${day}. Type that day or a later one.`;
  return 'It can’t be noted like this.';
}

/** How a draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(): string {
  return 'Request: not logged yet';
}
export function stepDraft(reference: string): string {
  return `${reference}: a step not finished`;
}
export function logged(reference: string, due: string): string {
  return due === '' ? `${reference} is logged.` : `${reference} is logged. ${due}.`;
}

/** One step in a line: `Paused from Tue 10 Nov 2026: we asked for proof of who they are.` */
export function stepInWords(step: RequestStep): string {
  switch (step.step) {
    case 'extended':
      return `Extended by ${step.months === 1 ? 'one month' : 'two months'}. They were told on ${shownDate(step.toldOn)}: ${step.why}`;
    case 'paused':
      return `Paused from ${shownDate(step.from)}: ${lower(reasonWords[step.reason])}${more(step.words)}`;
    case 'resumed':
      return `Goes on from ${shownDate(step.on)}`;
    case 'acknowledged':
      return `Acknowledged on ${shownDate(step.on)}`;
    case 'answered':
      return `Answered on ${shownDate(step.on)}, ${lower(channelWords[step.how])}: ${step.outcome}`;
    case 'withdrawn':
      return `Withdrawn by them on ${shownDate(step.on)}${more(step.words)}`;
    case 'breach-decided': {
      const reference = step.reference === '' ? '' : `, reference ${step.reference}`;
      const told = step.toldIco
        ? `The ICO was told on ${shownDate(step.on)}${reference}`
        : `Decided on ${shownDate(step.on)} not to tell the ICO`;
      return `${told}${more(step.reason)}${step.peopleTold === '' ? '' : `. People told: ${step.peopleTold}`}`;
    }
  }
}

function lower(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
function more(text: string): string {
  return text === '' ? '' : `: ${text}`;
}

/** `Wed 22 Jul 2026, letter, to Mrs Pell`. */
export function receivedInWords({ receivedOn, receivedAt, channel, takenBy, loggedBy }: RequestDetail): string {
  const time = receivedAt === null ? '' : `, ${shownTime(receivedAt)}`;
  return `${shownDate(receivedOn)}${time}, ${lower(channelWords[channel])}, taken by ${takenBy === '' ? loggedBy : takenBy}`;
}

export function byAndAt(at: RequestDetail['loggedAt'], by: string, today: LocalDate): string {
  return `${shownMoment(at, today)}, ${by}`;
}
