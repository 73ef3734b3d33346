import { type PeoplePage, type PeopleShown, SEARCH_LIMIT } from '../../../domain/person/person-page';
import { isBlank } from '../../../domain/text';
import type { Tone } from '../../ui/status-chip';

export const words = {
  next: 'What happens next',
  decide: 'Decide what happens next',
  banNow: 'Temporary ban now',
  logRaised: 'Log what they raised',
  speak: 'Record a conversation',
  proposeBan: 'Propose a ban',
  title: 'People',
  add: 'Add a person',
  importPeople: 'Import people',
  requests: 'Requests',
  person: 'Person',
  find: 'Find somebody',
  findHelp: 'A name as it sounds, a nickname, a child’s name, or a class.',
  show: 'Show',
  list: 'People',
  name: 'Name',
  family: 'Children or class',
  holds: 'What holds today',
  busy: 'Reading the list',
  busyPerson: 'Reading the page',
  emptyTitle: 'Nobody is here yet',
  empty:
    'Whoever an incident, a hold or the register names stands here from then on, with their children. You can also add somebody, or import a list from your school’s system.',
  noneTitle: 'Nobody of this name is here',
  none: 'Try the last name alone, or a child’s name. A new name comes in with the first record about the person.',
  noPupilsTitle: 'No pupil is here yet',
  noPupils: 'A pupil comes in as the child of an adult whom a record names.',
  noAdultsTitle: 'No adult is here yet',
  noAdults: 'An adult comes in with the first record about them.',
  children: 'Children',
  adults: 'Adults',
  className: 'Class',
  notKnown: 'Not known',
  noChildren: 'None is known.',
  noAdultsKnown: 'None is known.',
  firstRecorded: 'First recorded',
  difference: 'Told apart by',
  alsoKnownAs: 'Other names',
  notKnownWho: 'Not known who',
  notKnownWhoHelp:
    'The name above is how they were described. Change it when you know it; the description stays findable.',
} as const;

export const shownWords: Readonly<Record<PeopleShown, string>> = {
  everybody: 'Everybody',
  adults: 'Adults',
  pupils: 'Pupils',
};

export const registerWords = {
  stop: { tone: 'stop', word: 'Stop' },
  held: { tone: 'stop', word: 'Hold' },
  conditions: { tone: 'conditions', word: 'Conditions' },
} as const satisfies Record<string, { tone: Tone; word: string }>;

/** Read out, and shown, while somebody is sought: how many answer. Empty where nothing is sought. */
export function foundInWords(text: string, rows: number): string {
  if (isBlank(text)) return '';
  if (rows === 0) return 'Nobody found';
  if (rows === 1) return '1 person found';
  return rows >= SEARCH_LIMIT ? `The closest ${rows}. One word more finds fewer.` : `${rows} people found`;
}

/** What an empty list says, and what to do. */
export function emptyWords(text: string, show: PeopleShown, { adults, pupils }: PeoplePage): readonly [string, string] {
  if (adults + pupils === 0) return [words.emptyTitle, words.empty];
  if (!isBlank(text)) return [words.noneTitle, words.none];
  return show === 'pupils' ? [words.noPupilsTitle, words.noPupils] : [words.noAdultsTitle, words.noAdults];
}
