import { type Due, dueText } from '../../../domain/dates/due';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type {
  Heard,
  PaperLetter,
  RestrictionRow,
  RestrictionType,
  ShapeReplaced,
} from '../../../domain/restriction/restriction';
import type { Tone } from '../../ui/status-chip';

export const words = {
  title: 'Register',
  add: 'Add to register',
  print: 'Print the register',
  doorSheet: 'Print door sheet',
  busy: 'Reading the register',
  busyDetail: 'Opening',
  show: 'Show',
  orders: 'Orders and instructions',
  addOrder: 'Add an order',
  current: 'Current',
  proposed: 'Proposed',
  find: 'Find in the register',
  ofType: 'Type',
  anyType: 'Both',
  emptyNarrowed: 'Nothing here fits',
  emptyNarrowedWords:
    'Fewer words find more. The other parts are not looked through, and names that somebody also goes by are found with Ctrl+K.',
  printEntry: 'Print this entry',
  beforeSummer: 'Before the summer: what ends or is due until school is back',
  reviewDue: 'Review due',
  emptyDue: 'No review is due',
  emptyDueWords: 'Restrictions whose review or end is at most 28 days away will be here, and those that are late.',
  emptyKnown: 'We knew of nobody restricted that day',
  emptyKnownWords:
    'By what was recorded until its end. What was carried over or put right later counts for nothing here.',
  emptyProposed: 'No ban is proposed',
  emptyProposedWords: 'Proposed bans are here until they are confirmed or withdrawn. Nothing holds meanwhile.',
  proposedList: 'Proposed bans',
  decideBy: 'Decide by',
  theirTime: 'Their time to answer',
  whichQuestion: 'Which question?',
  knownList: 'As we knew it',
  ended: 'Ended',
  on: 'In force on a day',
  onDay: 'Which day?',
  emptyOn: 'Nobody was restricted that day',
  emptyOnWords:
    'By what the register says today. What was carried over from paper counts from the start that its letter names.',
  list: 'Restrictions',
  detail: 'One restriction',
  orderDetail: 'One order',
  status: 'Status and type',
  person: 'Person',
  restricted: 'What is restricted',
  until: 'Until',
  review: 'Review',
  emptyCurrent: 'Nobody is on the register',
  emptyCurrentWords:
    'Bans and contact plans will be here, each with its end and its review. Begin with those that letters on paper have imposed already.',
  emptyEnded: 'Nothing has ended yet',
  emptyEndedWords: 'What has ended stays here, with when, why and by whom.',
  children: 'Child arrangements',
  nameErased: 'The name was erased',
  noChildren: 'None written down',
  started: 'From',
  heard: 'Were they heard before it was decided?',
  carriedOver: 'Carried over from paper',
  decidedHere: 'Noted here',
  wholeBan: 'The ban, step by step',
  letterSays: 'In the letter',
  notKnown: 'Not known yet',
  corrected: 'What the letter says was put right',
  endedEarly: 'Ended early',
  endedOn: 'Ended',
  endedWhy: 'Why it ended',
  lapsed: 'It ended by itself, on the last day that was set.',
  endIt: 'End it',
  reasonLeft: 'You had begun to write why it should end. It has ended since, so nothing needs it:',
  headAdds: 'A head or deputy head adds what letters on paper have imposed.',
  headEnds:
    'A head or deputy head, or whoever acts for the head today, can end it at any time, with one line of reason.',
} as const;

/** Under the field for a day: what was understood, or how to write one. */
export function dayMeant(day: LocalDate | null): string {
  return day === null ? 'For example: 3 Nov, or last Friday' : `The register of ${shownDate(day)}.`;
}

export const typeWords: Readonly<Record<RestrictionType, string>> = { ban: 'Ban', 'contact-plan': 'Contact plan' };

/** Status as a word, a colour and a symbol; it follows from the dates. */
export function statusOf({ status, type }: Pick<RestrictionRow, 'status' | 'type'>): {
  readonly tone: Tone;
  readonly word: string;
} {
  if (status === 'ended') return { tone: 'quiet', word: 'Ended' };
  if (status === 'starts-later') return { tone: 'proposed', word: 'Starts later' };
  return type === 'ban' ? { tone: 'stop', word: 'In force' } : { tone: 'conditions', word: 'Conditions' };
}

/** `Mon 30 Nov 2026, in 5 school days`; `noSchool` says why there is no school that day. */
export function reviewWords(due: Due, on: LocalDate, noSchool: string): string {
  return `${shownDate(on)}${noSchool}, ${dueText(due)}`;
}

/** The first letter in capitals: a line of its own. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function endSetByApp(day: LocalDate): string {
  return `${shownDate(day)}. The letter named no end, so 20 school days were set: review it before then.`;
}

/** Of a letter whose own end is later: nobody knows that they were heard, so it lapses unless somebody looks. */
export function lapses(day: LocalDate, heard: Heard): string {
  const why = heard === 'no' ? 'they were not heard' : 'it isn’t known that they were heard';
  return `${shownDate(day)}, unless it is reviewed before: ${why}.`;
}

/** `Ban`, `Contact plan, from paper`: until somebody here has reviewed it. */
export function typeInRow({ type, unreviewedPaper }: Pick<RestrictionRow, 'type' | 'unreviewedPaper'>): string {
  return unreviewedPaper ? `${typeWords[type]}, from paper` : typeWords[type];
}

/** `Ends in 12 school days`, `Ends today`. */
export function endsWords(due: Due): string {
  return `Ends ${dueText(due)}`;
}

/** The letter's own dates, and why its review is late. */
export function letterLines({ endsOn, reviewOn, asked }: PaperLetter): readonly string[] {
  return [
    ...(endsOn === null ? [] : [`Until ${shownDate(endsOn)}`]),
    ...(reviewOn === null ? [] : [`Review on ${shownDate(reviewOn)}`]),
    ...asked.map(({ question, answer }) => `${question} ${answer}`),
  ];
}

/** What the paper leaves open, and the review has to find out; empty where nothing is. */
export function notKnownWords(heard: Heard, { endsOn, reviewOn }: PaperLetter): string {
  const open = [
    ...(heard === 'dont-know' ? ['if they were heard'] : []),
    ...(endsOn === null ? ['until when it was meant'] : []),
    ...(reviewOn === null ? ['when it was to be reviewed'] : []),
  ];
  return open.length === 0 ? '' : `${sentenceCase(open.join(', '))}. To be found out for the review.`;
}

export function correctedLine({ on, by, reason }: ShapeReplaced): string {
  return `${shownDate(on)}, by ${by}: ${reason}`;
}

export function carriedOverBy(by: string, at: string): string {
  return `${sentenceCase(at)}, by ${by}`;
}

export function endedBy(on: LocalDate, by: string): string {
  return `${shownDate(on)}, by ${by}`;
}

export const heardWords = { yes: 'Yes', no: 'No', 'dont-know': 'Don’t know' } as const;

/** Names the draft of a reason in a list. */
export function endDraftTitle(reference: string): string {
  return `Why ${reference} ends, not finished`;
}

/** Read out when a restriction has ended. */
export function endedNow(reference: string): string {
  return `${reference} has ended. The look-up no longer shows it.`;
}

export const questions = [
  { value: 'now', label: 'In force that day, by what we know now', help: 'With what was put right since.' },
  { value: 'then', label: 'As we knew it that day', help: 'By what was recorded until its end, and nothing later.' },
] as const;
