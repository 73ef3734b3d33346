import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { Standing } from '../../domain/plan/contact-limit';
import type { ContactAnswer, ContactChannel, ContactShown, OpenReason, PlanShown } from '../../domain/plan/plan';
import { contactWords } from '../../domain/restriction/shape-words';
import { isBlank } from '../../domain/text';

export const words = {
  title: 'Log a call',
  register: 'Register',
  opening: 'Reading the plan',
  when: 'When',
  channel: 'How did it come?',
  what: 'What was it about?',
  whatHelp: 'One line.',
  alwaysOpen: 'Is it one of these? Then it is always put through',
  alwaysOpenHelp: 'It never counts against the plan.',
  over: 'Against the plan, was it within or over?',
  overHelp: 'This plan has no number that the app can count by.',
  answer: 'Answered?',
  noReplyIntro: 'Three answers, so that it can be shown later that everything was done.',
  steps: 'What reasonable steps have been taken?',
  position: 'When and how were they given the final position?',
  repeated: 'Which points are only repeated?',
  act: 'Log it',
  acting: 'Logging it',
  later: 'Leave for later',
  before: 'Before it can be logged',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
  noDay: 'On which day was it? Write it like “yesterday 3.15” or “3 Nov”.',
  logged: 'Logged.',
  contacts: 'Contacts',
  contactsHelp: 'Every contact logged against this plan. One over the limit is shown like any other.',
  noContacts: 'None logged yet.',
  week: 'Week from',
  all: 'Contacts',
  overColumn: 'Over the limit',
  openColumn: 'Always open',
  why: 'Why there is a plan',
  behaviours: 'Which behaviours it is about',
  account: 'What they say about it',
  notHeardYet: 'Not asked yet',
  records: 'Records it rests on',
  decidedBy: 'Decided by',
  asked: 'Asked, and answered',
  paper: 'Carried over from paper. Contacts can be logged against it all the same.',
  draft: 'A call: not logged yet',
} as const;

/** What was understood of `yesterday 3.15`. */
export function understoodWords(day: LocalDate | null, time: string | null): string {
  if (day === null) return time === null ? 'Such as “now” or “yesterday 3.15”' : `${time}, but which day?`;
  return time === null ? `${shownDate(day)}, no time` : `${shownDate(day)}, ${time}`;
}

export const channels: readonly { readonly value: ContactChannel; readonly label: string }[] = [
  { value: 'phone', label: 'Telephone' },
  { value: 'email', label: 'E-mail' },
  { value: 'letter', label: 'Letter' },
  { value: 'app', label: 'The school’s app' },
  { value: 'in-person', label: 'In person' },
  { value: 'meeting', label: 'Meeting by appointment' },
];
const channelWords = new Map(channels.map(({ value, label }) => [value, label]));

const openWords: Readonly<Record<OpenReason, string>> = {
  'worry-about-child': 'A worry about a child',
  'child-ill': 'Child ill, medicine, an emergency',
  absence: 'Absence',
  collection: 'Who collects',
  'own-data': 'Asks for their own data',
  'records-and-reports': 'The child’s record or report',
  'statutory-process': 'Special needs, admission or exclusion',
  complaint: 'A complaint, new or not finished',
  'outside-body': 'About Ofsted, the council, a solicitor or the like',
};
export const openOptions: readonly { readonly value: OpenReason | 'none'; readonly label: string }[] = [
  { value: 'none', label: 'None of these' },
  ...(Object.keys(openWords) as OpenReason[]).map((value) => ({ value, label: openWords[value] })),
];

export const answers: readonly { readonly value: ContactAnswer; readonly label: string }[] = [
  { value: 'answered', label: 'Yes' },
  { value: 'not-yet', label: 'Not yet' },
  { value: 'no-reply', label: 'No reply will be sent' },
];
const answerWords: Readonly<Record<ContactAnswer, string>> = {
  answered: 'answered',
  'not-yet': 'not answered yet',
  'no-reply': 'no reply will be sent',
};

const standingWords: Readonly<Record<Standing, string>> = {
  within: 'Within the plan',
  over: 'Over the limit',
  'always-open': 'Always put through',
  'not-counted': 'Not counted',
};

/** `Mon 23 Nov 2026, 08:30 · Telephone` */
export function contactHeading({ day, time, channel }: ContactShown): string {
  return `${shownDate(day)}${time === null ? '' : `, ${time}`} · ${channelWords.get(channel) ?? ''}`;
}

/** `Over the limit; by another way than the plan allows; answered. Logged by Ms Okafor.` */
export function contactDetail({ standing, alwaysOpen, otherWay, answer, loggedBy }: ContactShown): string {
  const stands = alwaysOpen === null ? standingWords[standing] : `${standingWords[standing]}: ${openWords[alwaysOpen]}`;
  const way = otherWay ? '; by another way than the plan allows' : '';
  return `${stands}${way}; ${answerWords[answer]}. Logged by ${loggedBy}.`;
}

/** What the plan allows, in one line under the heading of the form. */
export function planInWords({ ways, with: whom, howOften }: PlanShown): string {
  const how = ways.map((way) => contactWords[way]).join(', ');
  return [isBlank(how) ? '' : `By ${how}`, isBlank(whom) ? '' : `With: ${whom}`, howOften]
    .filter((part) => !isBlank(part))
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}
