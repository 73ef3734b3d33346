import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { SchoolCalendar } from '../../../domain/dates/school-calendar';
import type { Heard, RestrictionType } from '../../../domain/restriction/restriction';
import type {
  DateField,
  DateRead,
  RestrictionEntered,
  RestrictionRead,
} from '../../../domain/restriction/restriction-entered';
import { FIRST_LOOK, type Period } from '../../../domain/restriction/restriction-period';
import type { Missing } from '../../../domain/result';
import { noSchoolWords } from '../../dates/no-school';
import { hoursInWords } from '../../restriction/shape-messages';

export const formWords = {
  title: 'Add to register',
  subtitle: 'A restriction that a letter on paper has imposed already.',
  opening: 'Opening the form',
  about: 'Person this is about',
  aboutHelp: 'Type a name. Somebody not here yet is added with it.',
  type: 'What did the letter impose?',
  typeHelp: { ban: 'Not on the premises', 'contact-plan': 'Contact under conditions' },
  restricted: 'What is restricted',
  restrictedHelp: 'As the front office should read it: where and when, and what stays allowed. Never why.',
  children: 'Child arrangements',
  childrenHelp: 'Who brings and collects, where and when, and whom to ring if the child is ill.',
  startsOn: 'Starts',
  endsOn: 'Ends',
  reviewOn: 'Review',
  whyLater: 'Why is the letter’s review more than six months ahead?',
  whyLaterHelp: 'One line. It is kept with the restriction.',
  heard: 'Were they heard before it was decided?',
  heardHelp:
    'As far as the paper shows. Don’t know is an answer: then it ends in 20 school days, unless it is reviewed.',
  headOnly: 'For a head or deputy head',
  headOnlyWords:
    'Only a head or deputy head carries a restriction over from paper. Give them the letter. Until then “Hold at the door”, on Today, is for everybody.',
  add: 'Add to register',
  adding: 'Adding',
  later: 'Leave for later',
  before: 'Before this can be added',
  notAdded: 'It is not on the register yet',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
} as const;

const dateHelp: Readonly<Record<DateField, string>> = {
  startsOn: 'Such as 9/11/2026 or 9 Nov',
  endsOn: 'Such as 7/12/2026 or in 3 weeks',
  reviewOn: 'Such as Mon 30 Nov',
};

/** What was understood of a date, or what the app will set where the letter names none. It stands under the label. */
export function dateUnderstood(
  field: DateField,
  read: RestrictionRead,
  today: LocalDate,
  calendar: SchoolCalendar,
): string {
  const date: DateRead = read.dates[field];
  if (date === 'unreadable') return `Not a date yet. ${dateHelp[field]}`;
  if (date !== null) {
    if (field === 'endsOn' && date < today) return `${shownDate(date)}: it has ended already, and goes to Ended`;
    return `${shownDate(date)}${noSchoolWords(date, calendar)}`;
  }
  if (read.period === null) return dateHelp[field];
  switch (field) {
    case 'startsOn':
      return 'Nothing typed: today';
    case 'endsOn':
      return `Nothing typed: ${shownDate(read.period.endsOn)}`;
    case 'reviewOn':
      return `Nothing typed: ${shownDate(read.period.reviewOn)}`;
  }
}

/**
 * Said in full where the app sets a date over what the letter says, or where it says nothing: what will happen without anybody doing anything. Null where
 * the letter's own dates stand.
 */
export function datesSetByApp(period: Period, heard: Heard | null): string | null {
  const { endsOn, reviewOn, letterEndsOn, letterReviewOn } = period;
  const due = `The review is due on ${shownDate(reviewOn)}.`;
  const unlessReviewed = `this will end on ${shownDate(endsOn)}, ${FIRST_LOOK} school days ahead, unless it is reviewed. ${due}`;
  if (letterEndsOn === null) return `Nothing is open-ended: ${unlessReviewed}`;
  const kept = 'What the letter says is kept beside it.';
  if (letterEndsOn !== endsOn) {
    const why = heard === 'no' ? 'They were not heard' : 'It isn’t known that they were heard';
    return `${why}: ${unlessReviewed} ${kept}`;
  }
  if (letterReviewOn === null || letterReviewOn === reviewOn) return null;
  return `What comes from paper is looked at here within ${FIRST_LOOK} school days. ${due} ${kept}`;
}

/** What is missing, in a sentence that says what to do. */
export function missingInWords({ field, code, detail }: Pick<Missing, 'field' | 'code' | 'detail'>): string {
  if (field.startsWith('shape-')) return hoursInWords(code);
  const sentences = sentencesOf[field]?.[code];
  if (sentences === undefined) return `${labels[field] ?? 'This'} can’t be added like this.`;
  return sentences(shownDetail(detail));
}

const labels: Readonly<Record<string, string>> = {
  about: formWords.about,
  type: 'What the letter imposed',
  whatIsRestricted: formWords.restricted,
  startsOn: formWords.startsOn,
  endsOn: formWords.endsOn,
  reviewOn: formWords.reviewOn,
  whyLater: 'The reason for the late review',
  heard: 'Were they heard',
};

type Sentence = (day: string) => string;

const sentencesOf: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  about: {
    'nobody-named': () => 'Say who it is about. The register needs a name.',
    pupil: () =>
      'This is a pupil. A pupil can’t be put on the register: keeping a pupil out is exclusion, and has rules of its own.',
    'not-in-casebook': () => 'This person is not in the casebook any more. Type the name again.',
  },
  type: { 'not-chosen': () => 'Choose what the letter imposed: a ban or a contact plan.' },
  whatIsRestricted: { empty: () => 'Say what is restricted, as the front office should read it.' },
  startsOn: {
    unreadable: () => 'The start is no date. Write it like 9/11/2026 or 9 Nov.',
    'too-long-ago': (day) => `The start lies before ${day}. Please look at the year again.`,
    'not-begun': (day) =>
      `The letter begins on ${day}: add it on that day. To keep somebody out sooner, press “Temporary ban now”.`,
    'needed-when-ended': (day) => `It ended on ${day}. Type when it started.`,
  },
  endsOn: {
    unreadable: () => 'The end is no date. Write it like 7/12/2026, or leave it empty if the letter names none.',
    'too-long-ago': (day) => `The end lies before ${day}. Please look at the year again.`,
    'too-far-ahead': (day) => `The end lies after ${day}: that is open-ended. Type an earlier one, or leave it empty.`,
    'before-start': (day) => `The end lies before the start, ${day}.`,
  },
  reviewOn: {
    unreadable: () => 'The review is no date. Write it like Mon 30 Nov, or leave it empty and the app sets one.',
    'after-end': (day) => `The review comes after the end, ${day}. Review it before it ends.`,
    'over-twelve-months': (day) => `Review it within twelve months: by ${day}.`,
    'before-start': (day) => `The review lies before the start, ${day}.`,
  },
  restrictionId: { 'head-needed': () => formWords.headOnlyWords },
  whyLater: { 'review-over-six': () => 'Say in one line why the letter’s review is more than six months ahead.' },
  heard: { 'not-chosen': () => 'Say if they were heard before it was decided. Don’t know is an answer.' },
};

/** A rule's detail is one day at most. */
function shownDetail(detail: Missing['detail']): string {
  const [day] = Object.values(detail ?? {});
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? shownDate(day as LocalDate) : '';
}

const drafted: Readonly<Record<RestrictionType, string>> = {
  ban: 'Ban carried over from paper: not finished',
  'contact-plan': 'Contact plan carried over from paper: not finished',
};

/** How the draft is called in a list: no name, since a list may be seen across the desk. */
export function draftTitle({ type }: Pick<RestrictionEntered, 'type'>): string {
  return type === null ? 'Restriction carried over from paper: not finished' : drafted[type];
}

/** Read out, and shown by the page of the register that follows. */
export function added(reference: string): string {
  return `${reference} is on the register.`;
}
