import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import type { ReviewShown } from '../../../domain/review/review';
import { decidedFor } from '../../in-charge/messages';

export const words = {
  more: 'More',
  review: 'Record review',
  allowOnce: 'Allow once',
  narrow: 'Make it shorter',
  scope: 'Loosen what it says',
  scopeAct: 'Loosen it',
  scopeHelp:
    'Change what stands here so that it forbids less. Everything that would forbid more is told by its part, and takes the process.',
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
  varied: 'What it says from now on',
  variedHelp: 'It may forbid less than before. Something stricter is proposed, and they are heard first.',
  reviewedBy: 'Reviewed by',
  reviews: 'Reviews',
  allowed: 'Allowed once',
  narrowed: 'Made looser',
} as const;

export const outcomes = [
  { value: 'continue', label: 'It continues', help: 'With reasons, a new review and an end.' },
  { value: 'vary', label: 'It goes on in a looser form', help: 'The same, and what it says from now on.' },
  { value: 'end', label: 'It ends today', help: 'One line is enough.' },
] as const;

export const invitedOptions = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** `Mon 23 Nov 2026: continues until Mon 7 Jun 2027. The limit is still needed.` */
export function reviewLine({ on, outcome, endsOn, reasons }: ReviewShown): string {
  const until = endsOn === null ? '' : shownDate(endsOn);
  const what = outcome === 'end' ? 'ended' : `continues ${outcome === 'vary' ? 'in a looser form ' : ''}until ${until}`;
  return `${shownDate(on)}: ${what}. ${reasons}`;
}

export function narrowedLine({ on, endsOn, scope, reason, decidedBy }: RestrictionDetail['narrowed'][number]): string {
  const what = scope ? `forbids less, until ${shownDate(endsOn)}` : `ends on ${shownDate(endsOn)}`;
  const by = decidedFor(decidedBy);
  return `${shownDate(on)}: ${what}. ${reason}${by === null ? '' : ` Decided by ${by}.`}`;
}

/** How it ended and who decided that, beside when and by whose sign-in. */
export function howEnded({ how, setAsideBy, paper, decidedBy }: NonNullable<RestrictionDetail['ended']>): string {
  const by = decidedFor(decidedBy);
  const parts = [
    how === 'entered-in-error' ? 'Entered in error' : '',
    how === 'set-aside' ? `Set aside by ${setAsideBy}${paper === '' ? '' : ` (${paper})`}` : '',
    by === null ? '' : `Decided by ${by}`,
  ];
  return parts.filter((part) => part !== '').join('. ');
}

export function reviewedNow(reviewOn: LocalDate): string {
  return `The review is recorded. Next review ${shownDate(reviewOn)}.`;
}
