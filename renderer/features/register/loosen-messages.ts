import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import type { ReviewShown } from '../../../domain/review/review';

export const words = {
  more: 'More',
  review: 'Record review',
  allowOnce: 'Allow once',
  narrow: 'Make it shorter',
  error: 'Entered in error',
  setAside: 'Set aside by somebody else',
  recording: 'Noting it',
  leave: 'Leave it as it is',
  draft: (reference: string) => `${reference}: a step not finished`,
  errorWhat:
    'It is taken off the door at once, and the door says nothing about it. Both histories keep that it was an error. Today then asks about an apology.',
  errorWhy: 'What was wrong?',
  errorWhyHelp: 'Such as: it was the other Mrs Ahmed.',
  setAsideBy: 'Who set it aside?',
  setAsideByHelp: 'Such as the governors’ panel, the trust, a court.',
  paper: 'By which letter or order',
  why: 'Why?',
  newEnd: 'New last day',
  newEndHelp: 'Earlier than now. A later one takes a review.',
  onceDay: 'On which day?',
  from: 'From',
  to: 'Until',
  onceWhat: 'What for, and with whom?',
  onceWhatHelp: 'The door reads this, on the card and on the door sheet.',
  apology: 'What came of the apology?',
  apologyHelp: 'How and when they were told, or why not.',
  apologyAct: 'Note it',
  apologyTitle: 'It was entered in error. Say sorry, and note it here.',
  sameReviewer: 'You decided this ban. A different reviewer is suggested.',
  sameReviewerHelp:
    'Such as the deputy, the chair or the trust. You can go on; to continue it, you are asked who looked at it beside you.',
  outcome: 'What comes of it?',
  conductSince: 'What has their conduct been since?',
  conductHelp: 'Contacts and breaches too. Nothing recorded is an answer.',
  invited: 'Were they asked what they think?',
  comment: 'What they say',
  child: 'How is it for the child?',
  reasons: 'Why?',
  reasonsHelp: 'To end it, one line is enough.',
  reviewOn: 'Next review',
  until: 'Until',
  before: 'Before it can be recorded',
  reviewedBy: 'Reviewed by',
  reviews: 'Reviews',
  allowed: 'Allowed once',
  narrowed: 'Made shorter',
} as const;

export const outcomes = [
  { value: 'continue', label: 'It continues', help: 'With reasons, a new review and an end.' },
  { value: 'end', label: 'It ends today', help: 'One line is enough.' },
] as const;

export const invitedOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** `Mon 23 Nov 2026: continues until Mon 7 Jun 2027. The limit is still needed.` */
export function reviewLine({ on, outcome, endsOn, reasons }: ReviewShown): string {
  const what = outcome === 'end' ? 'ended' : `continues until ${endsOn === null ? '' : shownDate(endsOn)}`;
  return `${shownDate(on)}: ${what}. ${reasons}`;
}

export function narrowedLine({ on, endsOn, reason }: RestrictionDetail['narrowed'][number]): string {
  return `${shownDate(on)}: ends on ${shownDate(endsOn)}. ${reason}`;
}

/** How it ended, beside when. */
export function howEnded({ how, setAsideBy, paper }: NonNullable<RestrictionDetail['ended']>): string {
  if (how === 'entered-in-error') return 'Entered in error';
  if (how !== 'set-aside') return '';
  return `Set aside by ${setAsideBy}${paper === '' ? '' : ` (${paper})`}`;
}

export function reviewedNow(reviewOn: LocalDate): string {
  return `The review is recorded. Next review ${shownDate(reviewOn)}.`;
}
