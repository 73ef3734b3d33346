import type { BanNowEntered } from '../../../domain/ban/ban-now-entered';
import type { LocalDate } from '../../../domain/dates/local-date';
import { shownDate } from '../../../domain/dates/local-date';

export const words = {
  title: 'Temporary ban now',
  subtitle: 'Four answers, and it stands. Everything else can follow today or tomorrow.',
  opening: 'Opening the form',
  about: 'Who is it?',
  aboutHelp: 'A name. A description is not enough for a ban: use Hold at the door for that.',
  did: 'What did they do, in one line?',
  didFrom: (reference: string) => `From ${reference}. Say it in a line of your own, or leave it as it is.`,
  didHelp: 'It becomes a record, to which more can be added later. They read it on the notice.',
  why: 'Why can’t it wait until they have been heard?',
  whyHelp: 'Whom it protects, and from what. They read it on the notice. That they complained is no reason.',
  collects: 'Who collects the child today?',
  collectsHelp: 'The door reads this. Leave it empty if there is no child, or nobody knows yet.',
  decidesHelp:
    'Only if it isn’t you: somebody who is in charge today. The headteacher then adopts it or withdraws it within two school days.',
  filledIn: 'Filled in for you',
  act: 'Ban now',
  acting: 'Putting it in force',
  later: 'Leave for later',
  before: 'Before it can stand',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
} as const;

/** What follows from the four answers. */
export function filledIn(endsOn: LocalDate, decideBy: LocalDate, who: string): readonly string[] {
  return [
    'The whole site, at all times, from this minute.',
    `It ends by itself on ${shownDate(endsOn)}.`,
    `To decide by ${shownDate(decideBy)}, once they have been heard.`,
    `Decided by ${who}.`,
  ];
}

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(_entered: BanNowEntered): string {
  return 'Temporary ban: not in force yet';
}

/** Read out when it stands. */
export function stands(reference: string): string {
  return `${reference} is in force. The look-up says so.`;
}
