import { shownDate } from '../../../domain/dates/local-date';
import type { Ladder } from '../../../domain/decision/ladder-settings';
import type { NextEntered } from '../../../domain/decision/next-entered';
import type { NextStep, SuggestionLine } from '../../../domain/decision/suggest';
import type { Account } from '../../../domain/plan/plan';
import { stepWords } from '../../decision/step-words';

export const words = {
  title: 'Decide what happens next',
  subtitle: 'One adult. The ladder only suggests: you decide.',
  people: 'People',
  opening: 'Opening the form',
  about: 'Who is it?',
  aboutHelp: 'One adult. Somebody else in the family needs a decision of their own.',
  atRisk: 'Somebody is at risk now',
  atRiskHelp: 'Then act first. Everything else can follow.',
  danger: 'Use Temporary ban now: it holds at once, with four answers.',
  now: 'Temporary ban now',
  suggestion: 'What the ladder would suggest',
  reading: 'Reading what counts',
  noVerdict: 'A suggestion, no verdict. What counts, and for how long, is set in Settings under “The ladder”.',
  chooseSomebody: 'Choose somebody who is in the casebook: then what counts is shown here.',
  choose: 'What do you decide?',
  chosen: 'Choose what happens next.',
  warningReason: 'Why a warning, in one line?',
  warningReasonHelp: 'Write as if they will read it.',
  plan: 'The plan',
  ways: 'How may they get in touch?',
  with: 'With whom?',
  withHelp: 'A named contact. “The office” will do.',
  contacts: 'At most how many contacts',
  contactsHelp: 'A number, so that the app can count. Empty: in words.',
  per: 'In each',
  howOften: 'How often, in words',
  howOftenHelp: 'Such as one e-mail a week. “None” says that there is no limit. Not needed beside a number.',
  behaviours: 'Which behaviours is it about?',
  behavioursHelp: 'What is to stop, so that they can tell.',
  planReason: 'Why a plan?',
  planReasonHelp: 'Write as if they will read it.',
  account: 'What do they say about it?',
  accountHeard: 'What they said',
  accountNotYet: 'Why not yet?',
  startsOn: 'From',
  reviewOn: 'Review on',
  endsOn: 'Last day',
  alwaysOpen: 'What always stays open',
  alwaysOpenHelp: 'It belongs to every plan, and can’t be taken out.',
  giveWarning: 'Give the warning',
  startPlan: 'Start contact plan',
  propose: 'Propose a ban',
  speak: 'Record a conversation',
  decide: 'Decide',
  done: 'Nothing more',
  acting: 'Recording it',
  later: 'Leave for later',
  before: 'Before it can be done',
  noNumber: 'A number of contacts, from 1 to 99.',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  nothingMore: 'Nothing more. The records stay as they are.',
} as const;

export const accountOptions: readonly { readonly value: Account['answer']; readonly label: string }[] = [
  { value: 'heard', label: 'They were asked, and answered' },
  { value: 'not-yet', label: 'Not asked yet, or no answer' },
];

export const perOptions: readonly { readonly value: 'week' | 'month' | 'term'; readonly label: string }[] = [
  { value: 'week', label: 'week' },
  { value: 'month', label: 'month' },
  { value: 'term', label: 'term' },
];

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle(_entered: NextEntered): string {
  return 'What happens next: not decided yet';
}

/** What a next step is called at this school. */
export function nextWords(step: NextStep, ladder: Ladder): string {
  switch (step) {
    case 'nothing-more':
      return 'Nothing more';
    case 'informal-word':
      return ladder.informalWord;
    case 'warning':
      return ladder.warning;
    case 'contact-plan':
      return ladder.contactPlan;
    case 'propose-ban':
      return 'Propose a ban';
    case 'ban-now':
      return 'Temporary ban now';
  }
}

/** What each step means, under its name. */
export const nextHelp: Readonly<Record<NextStep, string>> = {
  'nothing-more': 'The records stay. Nothing is sent.',
  'informal-word': 'Speak to them, and note what was said. It goes on in its own form.',
  warning: 'What they did must not happen again. It needs a record, and one line why.',
  'contact-plan': 'By which ways, with whom and how often they may get in touch, until a review.',
  'propose-ban': 'They are asked for their side first. It goes on in its own form, with these records.',
  'ban-now': 'It holds at once, on the whole site. Four answers.',
};

/** One reason of the suggestion, as a sentence. */
export function lineWords(line: SuggestionLine, ladder: Ladder): string {
  switch (line.kind) {
    case 'risk':
      return 'Somebody is at risk now: that comes first.';
    case 'records':
      return `${counted(line.count, 'record counts', 'records count')}, since ${shownDate(line.since)}.`;
    case 'no-records':
      return `No record of the last ${counted(line.months, 'month', 'months')} counts.`;
    case 'records-faded':
      return `${counted(line.count, 'older record has', 'older records have')} faded.`;
    case 'right-alone':
      return `${counted(line.count, 'record is', 'records are')} only about complaining, which is a right: no step rests on that alone.`;
    case 'step-faded':
      return `${stepName(line, ladder)} has faded.`;
    case 'step-counts': {
      const name = stepName(line, ladder);
      const counts = line.until === null ? 'still stands' : `counts until ${shownDate(line.until)}`;
      return `${name} ${counts}; ${line.recordsSince === 0 ? 'nothing was recorded since' : `${counted(line.recordsSince, 'record', 'records')} since`}.`;
    }
  }
}

/** `Warning DEC-2026-0001 of Tue 24 Nov 2026`; an informal word has no number. */
function stepName(
  { step, reference, on }: Extract<SuggestionLine, { kind: 'step-counts' | 'step-faded' }>,
  ladder: Ladder,
): string {
  return [stepWords(step, ladder), ...(reference === null ? [] : [reference]), `of ${shownDate(on)}`].join(' ');
}

function counted(count: number, one: string, more: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

/** Read out once it is recorded. */
export function warned(reference: string): string {
  return `${reference} is recorded.`;
}

export function planned(reference: string, reviewOn: string): string {
  return `${reference} is on the register. Review it on ${reviewOn}.`;
}

/** `Nothing typed: Fri 21 May 2027` */
export function nothingTyped(day: Parameters<typeof shownDate>[0]): string {
  return `Nothing typed: ${shownDate(day)}`;
}
