import type { BanShown, BanState, Side, SideForm, Telling, Told } from '../../../domain/ban/ban';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { timeWords } from '../../ban/time-words';
import { decidedFor } from '../../in-charge/messages';
import type { Tone } from '../../ui/status-chip';

export const words = {
  title: 'Ban',
  register: 'Register',
  onRegister: 'On the register',
  opening: 'Opening',
  before: 'Before it can be confirmed',
  notYet: 'It can’t be confirmed yet',
  beforeStep: 'Before it can be noted',
  ready: 'Everything is there. It can be confirmed.',
  facts: 'What it is',
  side: 'Their side',
  noTold: 'Nobody has noted yet how it reached them.',
  noSide: 'Nothing has come from them yet.',
  did: 'What they did',
  why: 'Why it couldn’t wait',
  by: 'Decided by',
  adoptedBy: 'Adopted by',
  tookOver: 'Took the place of',
  confirmedBy: 'Confirmed by',
  signed: 'Who signed the letter',
  restsOn: 'The grounds in full',
  restsOnHelp: 'Each question with its answer. Write as if it will be read in court.',
  againBefore: 'Nobody decided before it ended by itself:',
  restricted: 'What is restricted',
  children: 'Child arrangements',
  noChildren: 'None noted',
  holdsFrom: 'From',
  endsOn: 'Ends by itself',
  until: 'Until',
  review: 'Review',
  decideBy: 'To decide by',
  answerBy: 'Their time to answer',
  answerNotBegun: (days: number) => `${days} school days from the day on which a letter reaches them`,
  records: 'It rests on',
  noRecords: 'No record yet',
  sideWeighed: 'How their side was weighed',
  reasons: 'Reasons',
  endedWhy: 'Why it ended',
  extendedWhy: 'Why it was extended',
  adopt: 'Adopt it',
  adopted: 'It is adopted.',
  confirm: 'Confirm the ban',
  withdraw: 'Withdraw the ban',
  recordSide: 'Record their side',
  told: 'How it reached them',
  grounds: 'What it rests on',
  shape: 'What it says',
  extend: 'Extend it once',
  notice: 'Print short notice',
  signsLetter: 'Who signs the letter, and as what?',
  signsHelp: 'Only those whom the school’s details name, and whoever is in charge today.',
  nobodySigns: 'Nobody is named yet: School details, in Settings, say who may sign.',
  leave: 'Leave it as it is',
  recording: 'Noting it',
} as const;

export const stateWords: Readonly<Record<BanState, { readonly tone: Tone; readonly word: string }>> = {
  proposed: { tone: 'proposed', word: 'Proposed' },
  temporary: { tone: 'stop', word: 'Temporary ban' },
  confirmed: { tone: 'stop', word: 'In force' },
  lapsed: { tone: 'quiet', word: 'Ended by itself' },
  ended: { tone: 'quiet', word: 'Ended' },
  withdrawn: { tone: 'quiet', word: 'Withdrawn' },
};

export const tellings: readonly { readonly value: Telling; readonly label: string; readonly help: string }[] = [
  { value: 'in-person', label: 'Told in person', help: 'They know. Their time to answer begins with a letter.' },
  { value: 'phone', label: 'Told by telephone', help: 'They know. Their time to answer begins with a letter.' },
  { value: 'handed', label: 'Letter handed over', help: 'Counts the same day.' },
  { value: 'refused', label: 'Letter offered, not taken', help: 'Counts the same day.' },
  { value: 'post', label: 'Letter by post', help: 'Counts two working days later.' },
  { value: 'email', label: 'By e-mail', help: 'Counts the same day.' },
  { value: 'returned', label: 'The letter came back', help: 'It did not reach them.' },
];

const tellingWords = new Map(tellings.map(({ value, label }) => [value, label]));

export const sideForms: readonly { readonly value: SideForm; readonly label: string }[] = [
  { value: 'meeting', label: 'At a meeting' },
  { value: 'phone', label: 'By telephone' },
  { value: 'letter', label: 'By letter' },
  { value: 'email', label: 'By e-mail' },
  { value: 'somebody-for-them', label: 'By somebody for them' },
];

const sideWords = new Map(sideForms.map(({ value, label }) => [value, label]));

/** `Letter by post, Mon 23 Nov 2026; counts from Wed 25 Nov 2026` */
export function toldLine({ how, on, countsOn, words: more }: Told): string {
  const counts = countsOn === null ? '' : `; counts from ${shownDate(countsOn)}`;
  return `${tellingWords.get(how)}, ${shownDate(on)}${counts}${more === '' ? '' : `. ${more}`}`;
}

export function sideHeading({ form, on, late, before }: Side): string {
  const when = before ? ', from before this ban' : late ? ', after their time had ended' : '';
  return `${sideWords.get(form)}, ${shownDate(on)}${when}`;
}

/** `until Wed 9 Dec 2026`, `it ended on Wed 9 Dec 2026` */
export function answerWords({ answerBy, answerDays, windowClosed }: BanShown): string {
  if (answerBy === null) return words.answerNotBegun(answerDays);
  return windowClosed ? `It ended on ${shownDate(answerBy)}` : `Until ${shownDate(answerBy)}`;
}

export function byWords({ decidedBy, beganOn }: BanShown): string {
  const { name, role, acting } = decidedBy;
  const as = acting ? `${role === '' ? 'in charge' : role}, for the headteacher` : roleWords(role);
  return [name, as, shownDate(beganOn)].filter((part) => part !== '').join(', ');
}

/** `It was settled (Mon 23 Nov 2026). Decided by Mrs J. Oyelaran, SENCO, for the headteacher.` */
export function endedLine({ reason, on, decidedBy }: NonNullable<BanShown['ended']>): string {
  const by = decidedFor(decidedBy);
  return `${reason} (${shownDate(on)})${by === null ? '' : `. Decided by ${by}.`}`;
}

function roleWords(role: string): string {
  return role === 'head' ? 'headteacher' : role === 'deputy' ? 'deputy head' : role;
}

export function adoptNotice(by: LocalDate): string {
  return `Somebody in charge imposed it for the headteacher. Adopt it, or withdraw it, by ${shownDate(by)}.`;
}

/** By when all that is listed has to be there: the day on which it is decided, or ends by itself. */
export function beforeHelp({ state, decideBy }: Pick<BanShown, 'state' | 'decideBy'>): string {
  const by = `Each by ${shownDate(decideBy)}.`;
  return state === 'temporary'
    ? `${by} All of it can wait until then: the temporary ban stands meanwhile.`
    : `${by} Nothing holds until it is confirmed. In danger, use Temporary ban now.`;
}

/** `Second time: a temporary ban on the same record ended by itself before.` */
export function againWords(before: number): string {
  return `${timeWords(before)}: a temporary ban on the same record ended by itself before.`;
}

/** Names the draft of a step in a list. */
export function stepDraft(reference: string): string {
  return `${reference}: a step not finished`;
}

/** Read out when it is confirmed. */
export function confirmedNow(reference: string, reviewOn: LocalDate): string {
  return `${reference} is confirmed. Review it on ${shownDate(reviewOn)}.`;
}
