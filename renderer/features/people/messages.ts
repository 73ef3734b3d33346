import { dayInEngland, shownDate, shownTime } from '../../../domain/dates/local-date';
import type { Happened } from '../../../domain/incident/incident';
import { type PeoplePage, type PeopleShown, type PersonRecord, SEARCH_LIMIT } from '../../../domain/person/person-page';
import { isBlank } from '../../../domain/text';
import type { Tone } from '../../ui/status-chip';

export const words = {
  title: 'People',
  add: 'Add a person',
  importPeople: 'Import people',
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
  records: 'Records',
  recordsHelp: 'Everything in this casebook about this person, the newest first.',
  noRecords: 'No record is about this person.',
  holdsOver: 'Holds that are over',
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

/** The line of a record: what it is, with its reference if it has one. */
export function recordTitle(record: PersonRecord): string {
  switch (record.kind) {
    case 'incident':
      return [`Incident ${record.reference}`, ...incidentMarks(record)].join(', ');
    case 'restriction':
      return `${record.type === 'ban' ? 'Ban' : 'Contact plan'} ${record.reference}`;
    case 'hold':
      return 'Hold at the door';
  }
}

/** What is special about an incident on this person's page; nothing where it is simply about them. */
function incidentMarks({ inRoles, struckOut }: Extract<PersonRecord, { kind: 'incident' }>): readonly string[] {
  const marks: string[] = [];
  if (inRoles.includes('was-about')) marks.push('first recorded about this person, and corrected');
  else if (!inRoles.includes('about')) marks.push('affected by it');
  else if (inRoles.includes('affected')) marks.push('also affected by it');
  if (struckOut) marks.push('struck out');
  return marks;
}

/** Its second line: the first words of an incident, the days of the others. */
export function recordDetail(record: PersonRecord): string {
  switch (record.kind) {
    case 'incident':
      return record.opening;
    case 'restriction':
      return restrictionDays(record);
    case 'hold':
      return record.liftedAt === null
        ? `Until the end of ${shownDate(record.until)}`
        : `Lifted ${shownDate(dayInEngland(record.liftedAt))}`;
  }
}

function restrictionDays({ startsOn, endsOn, status }: Extract<PersonRecord, { kind: 'restriction' }>): string {
  const days = `${shownDate(startsOn)} to ${shownDate(endsOn)}`;
  if (status === 'ended') return `${days}, ended`;
  return status === 'in-force' ? `${days}, in force` : `${days}, starts later`;
}

/** When: of an incident whose day is not known, what was typed, or the day on which it was recorded. */
export function recordDay(record: PersonRecord): string {
  return record.kind === 'incident' ? incidentDay(record.happened, record.day) : shownDate(record.day);
}

function incidentDay({ day, time, asTyped }: Happened, sortedBy: PersonRecord['day']): string {
  if (day === null) return asTyped === '' ? `recorded ${shownDate(sortedBy)}` : asTyped;
  return time === null ? shownDate(day) : `${shownDate(day)}, ${shownTime(time)}`;
}

/** Said where not all records fit. */
export function moreRecords(shown: number, inAll: number): string {
  return `The newest ${shown.toLocaleString('en-GB')} of ${inAll.toLocaleString('en-GB')}.`;
}
