import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { HoldEntered } from '../../../domain/hold/hold-entered';

export const words = {
  title: 'Hold at the door',
  subtitle: 'Do not let in, until the end of the next school day. It is no sanction, and ends by itself.',
  opening: 'Opening the form',
  about: 'Person this is about',
  aboutHelp: 'A name. If nobody knows it, choose Not known who, and describe them.',
  saidBy: 'Who said so',
  saidByHelp: 'Nothing typed: you.',
  words: 'What the door needs to know',
  wordsHelp: 'Such as whom to ring. Everybody at the door reads it, so never why.',
  place: 'Hold at the door',
  placing: 'Noting it',
  later: 'Leave for later',
  before: 'Before this can be noted',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
} as const;

const sentences: Readonly<Record<string, string>> = {
  'nobody-named': 'Say who it is: a name, or what they look like.',
  'not-in-casebook': 'This person is not in the casebook any more. Type the name again.',
  pupil: 'This is a pupil. Keeping a pupil out is exclusion, and has rules of its own: ask the headteacher.',
  'not-this-role': 'Your sign-in can’t note this. Ask the office to.',
};

/** What is missing, in a sentence that says what to do. */
export function missingInWords(code: string): string {
  return sentences[code] ?? 'It can’t be noted like this.';
}

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(_entered: HoldEntered): string {
  return 'Hold at the door: not noted yet';
}

/** Read out when it stands. */
export function placed(endsOn: LocalDate): string {
  return `The hold stands until the end of ${shownDate(endsOn)}. The look-up shows it.`;
}
