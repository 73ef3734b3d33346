import type { BackupState } from '../../../domain/backup/backup';
import type { BanToDecide } from '../../../domain/ban/ban';
import type { SessionShown } from '../../../domain/casebook/casebook';
import type { ConversationRow } from '../../../domain/conversation/conversation';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { HoldShown } from '../../../domain/hold/hold';
import type { OrderRow } from '../../../domain/order/order';
import type { AboutShown } from '../../../domain/person/person';
import { personInWords } from '../../../domain/person/person-words';
import type { RestrictionRow, RestrictionType } from '../../../domain/restriction/restriction';
import type { BanNext } from '../../../domain/today/needs';
import type { BeforeSummer } from '../../../domain/today/today';
import { timeWords } from '../../ban/time-words';

export const summerWords = {
  title: 'Before the summer',
  reading: 'Reading what ends or is due',
  due: 'Ends or is due',
  none: 'Nothing ends or is due until then.',
} as const;

/** `Everything that ends or is due until Tue 31 Aug 2027, so that the holiday hides none of it. The last school day is Wed 21 Jul 2027.` */
export function summerLine({ lastSchoolDay, until }: Pick<BeforeSummer, 'lastSchoolDay' | 'until'>): string {
  const line = `Everything that ends or is due until ${shownDate(until)}, so that the holiday hides none of it.`;
  return lastSchoolDay === null ? line : `${line} The last school day is ${shownDate(lastSchoolDay)}.`;
}

export const words = {
  title: 'Today',
  reading: 'Reading what is due',
  record: 'Record an incident',
  banNow: 'Temporary ban now',
  lateAnswer: 'Look again',
  lateAnswerDetail: 'Their answer came after it was confirmed. Record a review.',
  apology: 'Say sorry',
  apologyDetail: 'It was entered in error. Tell them, and note it.',
  untold: 'Tell them',
  temporary: 'Temporary',
  proposed: 'Proposed',
  holdAtTheDoor: 'Hold at the door',
  somebodyHeld: 'Somebody',
  openWho: 'open their page',
  openCard: 'see what is noted',
  onHold: 'On hold',
  hold: 'Hold',
  /** After a name: `Mrs Pell said so.` */
  saidSo: 'said so.',
  lift: 'Lift',
  needsYou: 'Needs you',
  nothingNeeded: 'Nothing needs you today.',
  halfWritten: 'Half written',
  showFewer: 'Show fewer',
  inForce: 'In force',
  nothingInForce: 'No restriction is in force.',
  reviewDue: 'Review due',
  endsSoon: 'Ends soon',
  acknowledge: 'Acknowledge',
  answer: 'Answer',
  raised: 'raised with us',
  settled: 'Still to add: which settled matter it is about.',
  police: 'Ask the police',
  policeDetail: 'The police were told, and their reference is not there yet.',
  tellHse: 'Tell the HSE',
  tellHseDetail: (last: string) =>
    `The Health and Safety Executive has to be told by ${last}. Note when it was, and the reference.`,
  writeDown: 'Write it down',
  writeDownDetail: 'More than three days away from work: it has to be written down. Note when and where it was.',
  defamation: 'Reminder',
  defamationDetail: (last: string) =>
    `A post: one year ends on ${last}. If a claim for defamation may be wanted, take legal advice now.`,
  lookAgain: 'Look again',
  anOrder: 'Order or instruction',
  aConversation: 'A conversation',
  toAdd: 'To add',
  draft: 'Draft',
  emptyTitle: 'Nothing needs you yet',
  empty: 'Here you will find what is due, what is half written and who is restricted.',
  tour: 'Three things to know on the first day',
  tourHelp: 'These lines go away with the first thing that stands here.',
  tourLines: [
    {
      keys: 'Ctrl+N',
      does: 'Record what happened, when it happens. A few words are enough, and nothing that you type is lost.',
    },
    {
      keys: 'Ctrl+K',
      does: 'Who may come in? Put restrictions from letters on paper into the register, and anybody at the desk finds them.',
    },
    {
      keys: 'Ctrl+L',
      does: 'Lock whenever you leave the desk. You go on in the middle of the sentence. F1 helps on every page.',
    },
  ],
  toRegister: 'Go to the register',
  noFolder: 'The folder for the copies is not there',
  noFolderHelp: 'Plug the stick in, or choose another folder. Your records are safe; there is no new copy until then.',
  toFolder: 'Go to Settings',
  toSettings: 'Make a copy in Settings',
} as const;

export const typeWords: Readonly<Record<RestrictionType, string>> = { ban: 'ban', 'contact-plan': 'contact plan' };
export const chipWords: Readonly<Record<RestrictionType, string>> = { ban: 'Stop', 'contact-plan': 'Conditions' };

/** Who was told of a restriction and has not heard that it has ended. */
export function untoldDetail(who: readonly string[]): string {
  return `It has ended. Not told so yet: ${who.join(', ')}.`;
}

/** `Mr D. Harker (Ellie, 5B)`, or that nobody knows who. */
export function aboutInWords(about: AboutShown): string {
  if (about.kind === 'person') return personInWords(about.person);
  return about.description === '' ? 'Not known who' : `Not known who: ${about.description}`;
}

export function heldUntil({ until: day }: HoldShown): string {
  return `until the end of ${shownDate(day)}`;
}

/** Read out when a hold is over. */
export function lifted(who: string): string {
  return `The hold is lifted: ${who}. The look-up no longer shows it.`;
}

export function reviewDetail({ reviewOn, endsOn }: RestrictionRow, late: boolean): string {
  const review = `Review ${late ? 'was ' : ''}due ${shownDate(reviewOn)}.`;
  return late ? `${review} It stands until ${shownDate(endsOn)}.` : review;
}

export function lookDetail({ lookAgainOn }: OrderRow): string {
  return `Is it still so? Somebody looks again by ${shownDate(lookAgainOn)}.`;
}

/** When they spoke, and the first words of it; without names, only when. */
export function talkDetail({ on, opening }: ConversationRow, named: boolean): string {
  return named ? `Spoken with on ${shownDate(on)}: ${opening}` : `Spoken on ${shownDate(on)}.`;
}

export function endsDetail({ endsOn }: RestrictionRow): string {
  return `It ends by itself after ${shownDate(endsOn)}.`;
}

export function until({ endsOn }: RestrictionRow): string {
  return `until ${shownDate(endsOn)}`;
}

export function keptDetail(moment: string): string {
  return `Kept ${moment}. Go on where you stopped.`;
}

/** Most rows of one part of the page that are shown at first. */
export const MOST = 25;

export function showAll(count: number): string {
  return `Show all ${count.toLocaleString('en-GB')}`;
}

export function more(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} more: all ${what}`;
}

/** The newest proven copy, in one sentence. */
export function copyWords({ lastProvenAt, changesSince }: BackupState, today: LocalDate): string {
  if (lastProvenAt === null) return 'Not backed up yet.';
  const since = changesSince === 1 ? '1 change since' : `${changesSince.toLocaleString('en-GB')} changes since`;
  return `Backed up and checked ${shownMoment(lastProvenAt, today)} · ${changesSince === 0 ? 'no change since' : since}`;
}

/** `Last change no. 4,711 by Ms Okafor, today, 8:39` */
export function lastChangeWords({ lastChange: { sequence, by, at }, today }: SessionShown): string {
  const whose = by === '' ? '' : ` by ${by}`;
  return `Last change no. ${sequence.toLocaleString('en-GB')}${whose}, ${shownMoment(at, today)}`;
}

/** What comes next in the process of a ban, and by when it is decided. */
export function banDetail({ adoptBy, answerBy, heard, decideBy, timesBefore }: BanToDecide, next: BanNext): string {
  const again = timesBefore === 0 ? '' : ` ${timeWords(timesBefore)} on the same record.`;
  const decide = `Decide by ${shownDate(decideBy)}.${again}`;
  switch (next) {
    case 'adopt':
      return `Adopt it or withdraw it by ${adoptBy === null ? '' : shownDate(adoptBy)}. ${decide}`;
    case 'tell':
      return `No letter has reached them yet. ${decide}`;
    case 'wait':
      return `They have until ${answerBy === null ? '' : shownDate(answerBy)} to answer. ${decide}`;
    case 'decide':
      return `${heard ? 'Their side is here.' : 'Their time to answer has ended.'} ${decide}`;
  }
}
