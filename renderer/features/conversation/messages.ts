import type { ConversationDetail, ConversationStep } from '../../../domain/conversation/conversation';
import type { Due } from '../../../domain/dates/due';
import { dueText } from '../../../domain/dates/due';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { Missing } from '../../../domain/result';
import { isBlank } from '../../../domain/text';

export const words = {
  record: 'Record a conversation',
  title: 'Conversation',
  people: 'People',
  subtitle: 'The informal word. It is no sanction, and it counts for as long as a note does.',
  opening: 'Opening the form',
  busy: 'Opening the conversation',
  about: 'Who was it with?',
  aboutHelp: 'Type a name. Somebody not here yet is added with it.',
  said: 'What was said',
  saidHelp: 'Theirs as well as yours. Write as if they will read it.',
  agreed: 'What was agreed',
  on: 'When was it?',
  lookAgain: 'Look again on',
  lookAgainHelp: 'Such as 4 Dec or in 2 weeks. It is then on Today. Nothing typed: never',
  spokenBy: 'Who spoke with them?',
  recordIt: 'Record',
  recording: 'Recording it',
  later: 'Leave for later',
  before: 'Before this can be recorded',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  recorded: 'The conversation is recorded.',
  draft: 'Conversation: not recorded yet',
  stepDraft: 'A conversation: something to note, not finished',
  facts: 'What was said and agreed',
  person: 'With',
  day: 'On',
  byWhom: 'Spoken by',
  fromRecord: 'About the record',
  recordedBy: 'Recorded',
  nothingAgreed: 'Nothing was noted.',
  since: 'What came after',
  nothingSince: 'Nothing yet.',
  looked: 'Looked again',
  add: 'Add to it',
  strike: 'Strike out',
  putBack: 'Put it back',
  struckOut: 'Struck out',
  struckOutCounts: 'It counts for nothing on the ladder, and nobody is asked to look again.',
  noteIt: 'Note it',
  noting: 'Noting it',
  leave: 'Leave it as it is',
  lookedWords: 'What did you find?',
  lookedHelp: 'A line is enough. What was agreed: is it so?',
  lookNext: 'Look again on, once more',
  addWords: 'What is added?',
  addHelp: 'What stands there stays as it is.',
  strikeWhy: 'Why is it struck out?',
  strikeHelp: 'It stays readable, and counts for nothing.',
  backWhy: 'Why is it put back?',
  backHelp: 'It counts again.',
  spokeAgain: 'Record another conversation',
} as const;

/** Read out after each. */
export const done = {
  looked: 'Noted. It is off Today.',
  added: 'Added.',
  struck: 'It is struck out.',
  back: 'It is put back.',
} as const;

/** The record that it is about, on the form. */
export function aboutRecord(reference: string): string {
  return `It is about ${reference}.`;
}

/** The day under the field, as it is understood. */
export function dayUnderstood(text: string, day: LocalDate | null): string {
  if (isBlank(text)) return 'Nothing typed: today';
  return day === null ? 'Such as yesterday, Friday or 9 Nov' : shownDate(day);
}

/** The day on which somebody looks again, under its field. */
export function lookUnderstood(day: LocalDate | null | 'unreadable'): string {
  return day === null || day === 'unreadable' ? words.lookAgainHelp : shownDate(day);
}

/** Who spoke, where nothing is typed. */
export function meHelp(name: string): string {
  return name === '' ? 'Nothing typed: you' : `Nothing typed: you, ${name}`;
}

/** `It counts on the ladder as “Informal word” until Sun 23 May 2027.` */
export function countsWords({ counts, countsUntil }: ConversationDetail, informalWord: string): string {
  if (countsUntil === null) return words.struckOutCounts;
  const step = `on the ladder as “${informalWord}” until ${shownDate(countsUntil)}`;
  return counts ? `It counts ${step}.` : `It counted ${step}, and has faded.`;
}

/** `Fri 4 Dec 2026, in 8 school days` */
export function lookAgainLine(on: LocalDate, due: Due): string {
  return `${shownDate(on)}, ${dueText(due)}`;
}

/** `Looked again, to look once more on Wed 9 Dec 2026`, `Added` */
export function stepTitle({ kind, lookAgainOn }: ConversationStep): string {
  if (kind === 'added') return 'Added';
  return lookAgainOn === null ? 'Looked again' : `Looked again, once more on ${shownDate(lookAgainOn)}`;
}

const sentences: Readonly<Record<string, string>> = {
  'about nobody-named': 'Say who it was with: a name, or words by which you know them again.',
  'about not-in-casebook': 'This person is not in the casebook any more. Type the name again.',
  'about not-this-role': 'Your sign-in can’t record this. Ask the office to.',
  'words empty': 'Write in a few words what was said.',
  'on unreadable': 'This is no date. Write it like 9/11/2026, Friday or 9 Nov; nothing typed means today.',
  'on to-come': 'This day has not come yet.',
  'lookAgainOn unreadable': 'This is no date. Write it like 4/12/2026, Friday or in 2 weeks.',
  'lookAgainOn before-speaking': 'This day is before you spoke. Type that day or a later one.',
  'lookAgainOn not-to-come': 'Type a day that is to come, or nothing.',
  'incidentId not-in-casebook': 'The record that this was about is not here any more.',
  'text empty': 'Write in a few words what is added.',
  'reason empty': 'Say in a few words why.',
  'reason already': 'This has been done already.',
  'reason head-needed': 'Only a head or deputy head can do this.',
};

/** What is missing, in a sentence that says what to do. */
export function conversationMissing({ field, code }: Missing): string {
  return sentences[`${field} ${code}`] ?? 'It can’t be recorded like this.';
}
