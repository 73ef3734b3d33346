import { type Due, dueText } from '../../../domain/dates/due';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { RestrictionRow, RestrictionType } from '../../../domain/restriction/restriction';
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
  ended: 'Ended',
  on: 'In force on a day',
  onDay: 'Which day?',
  emptyOn: 'Nobody was restricted that day',
  emptyOnWords:
    'By what the register says today. What was carried over from paper counts from the start that its letter names.',
  list: 'Restrictions',
  detail: 'One restriction',
  orderDetail: 'One order',
  status: 'Status',
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
  endedEarly: 'Ended early',
  endedOn: 'Ended',
  endedWhy: 'Why it ended',
  lapsed: 'It ended by itself, on the last day that was set.',
  endIt: 'End it',
  reasonLeft: 'You had begun to write why it should end. It has ended since, so nothing needs it:',
  headEnds: 'A head or deputy head can end it at any time, with one line of reason.',
} as const;

/** Under the field for a day: what was understood, or how to write one. */
export function dayMeant(day: LocalDate | null): string {
  return day === null
    ? 'For example: 3 Nov, or last Friday'
    : `In force on ${shownDate(day)}, by what the register says today.`;
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

/** `Mon 30 Nov 2026, in 5 school days` */
export function reviewWords(due: Due, on: LocalDate): string {
  return `${shownDate(on)}, ${dueText(due)}`;
}

/** The first letter in capitals: a line of its own. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function endSetByApp(day: LocalDate): string {
  return `${shownDate(day)}. The letter named no end, so 20 school days were set: review it before then.`;
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
