import type { AlsoHere, ArrangementName, ContactWay, Shape } from '../../domain/restriction/shape';
import { AlsoHere as AlsoHereOptions, ContactWay as WayOptions } from '../../domain/restriction/shape';
import type { HoursEntered, ShapeEntered } from '../../domain/restriction/shape-entered';
import type { ShapeToAdd } from '../../domain/restriction/shape-to-add';
import { alsoHereWords, arrangementWords, contactWords } from '../../domain/restriction/shape-words';

export const shapeWords = {
  more: 'More',
  moreHelp: 'Places, hours, exceptions, arrangements: what the letter says, so that the card knows the hour.',
  fewer: 'Less',
  places: 'Where does it hold?',
  named: 'Which places',
  namedHelp: 'One on each line.',
  sites: 'Only on these sites',
  sitesHelp: 'The whole site means every site of the school.',
  times: 'When does it hold?',
  on: 'On which days',
  weekdays: 'Which weekdays',
  from: 'From',
  to: 'Until',
  timeHelp: 'Such as 8.45',
  exceptions: 'What stays possible',
  exceptionsHelp: 'Such as the office, by appointment. Each with its hours.',
  exception: 'What, and where',
  exceptionWhen: 'When',
  addException: 'Add an exception',
  removeException: 'Take this exception out',
  ways: 'How may they get in touch?',
  with: 'With whom',
  withHelp: 'A named contact. “The office” will do.',
  howOften: 'How often',
  howOftenHelp: 'Such as one e-mail a week. “None” says that there is no limit.',
  alwaysOpen: 'What always stays open',
  alwaysOpenHelp: 'It belongs to every plan, and can’t be taken out.',
  children: 'Which children',
  childrenHelp: 'Nothing typed: all of theirs.',
  arrangements: 'Child arrangements',
  arrangementsHelp: 'What the letter leaves out is “still to add”, and keeps nothing from being recorded.',
  arranged: 'How',
  notNeeded: 'Why not',
  mayRemove: 'Who may remove them',
  mayRemoveHelp: 'Somebody authorised in writing under section 547. Nobody here? Then the police, on 999.',
  alsoHere: 'Are they also one of these?',
  alsoHereHelp: 'Then the door has to know how to handle it.',
  handlingNote: 'How to handle it',
  handlingHelp: 'Such as: governors’ meetings by video; on polling day straight to the hall and out again.',
  alsoHereWarning: 'A restriction does not take this away by itself',
  publicPlace: 'A ban covers the school’s own premises only. It can’t keep anybody off a road or pavement.',
  toAdd: 'Still to add',
  addToIt: 'Add what the letter says',
  headNotes: 'A head or deputy head notes what the letter says.',
  whyReplaced: 'Why is it changed?',
  whyReplacedHelp: 'Something noted before is replaced. One line, kept with the restriction.',
  addIt: 'Note it',
  adding: 'Noting it',
  leave: 'Leave it as it is',
  later: 'Leave for later',
  before: 'Before this can be noted',
  asFreeText: 'In the letter’s words',
  limits: 'Places and hours',
  noted: 'What the letter says is noted.',
  draft: 'not finished',
} as const;

export const placesOptions: readonly { readonly value: ShapeEntered['places']; readonly label: string }[] = [
  { value: 'whole-site', label: 'The whole site' },
  { value: 'named', label: 'Some places' },
  { value: 'not-said', label: 'Still to add' },
];
export const timesOptions: readonly { readonly value: ShapeEntered['times']; readonly label: string }[] = [
  { value: 'always', label: 'At all times' },
  { value: 'hours', label: 'On some days or at some hours' },
  { value: 'not-said', label: 'Still to add' },
];
export const daysOptions: readonly { readonly value: HoursEntered['on']; readonly label: string }[] = [
  { value: 'school-days', label: 'School days' },
  { value: 'every-day', label: 'Every day' },
  { value: 'weekdays', label: 'Some weekdays' },
];
export const whenOptions = [
  { value: 'by-appointment', label: 'By appointment' },
  { value: 'hours', label: 'On some days or at some hours' },
] as const;
export const stateOptions = [
  { value: 'to-add', label: 'Still to add' },
  { value: 'arranged', label: 'Arranged' },
  { value: 'not-needed', label: 'Not needed' },
] as const;
export const weekdayWords = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

export const ways: readonly { readonly way: ContactWay; readonly label: string }[] = WayOptions.options.map((way) => ({
  way,
  label: contactWords[way].charAt(0).toUpperCase() + contactWords[way].slice(1),
}));
export const alsoHere: readonly { readonly value: AlsoHere; readonly label: string }[] = AlsoHereOptions.options.map(
  (value) => ({ value, label: alsoHereWords[value] }),
);
/** What to think of before somebody is restricted who is something else to the school too (D37). Good practice; not legal advice. */
export const alsoHereWarnings: Readonly<Record<AlsoHere, string>> = {
  'parent-governor':
    'Parent governor: stays a governor until the board or its rules say otherwise. Ask the governance professional how meetings are held meanwhile.',
  'votes-here':
    'Voter: may come to the polling station on polling day. Tell the presiding officer, and say which way in and out.',
  'works-here': 'Works here: a matter for whoever employs them first. Ask personnel advice before anything is said.',
  'hires-here':
    'Hires a hall or comes to a club: the hiring agreement goes on. Say how they come in, or end the agreement by its own terms.',
};
export const arrangementLabels: Readonly<Record<ArrangementName, string>> = arrangementWords;

const toAddWords: Readonly<Record<ShapeToAdd, string>> = {
  places: 'where it holds',
  times: 'when it holds',
  ways: 'how they may get in touch',
  with: 'with whom',
  howOften: 'how often',
  mayRemove: 'who may remove them',
  handlingNote: 'how to handle it',
  dropOff: 'bringing',
  collection: 'collecting',
  emergency: 'collecting in an emergency',
  illness: 'if the child is ill',
  meetings: 'parents’ meetings',
  events: 'events',
};

/** `Where it holds, when it holds, bringing.` */
export function toAddInWords(missing: readonly ShapeToAdd[]): string {
  const words = missing.map((one) => toAddWords[one]).join(', ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** `Parent governor, works here: meetings by video` */
export function handlingInWords({ alsoHere: also, handlingNote }: Shape): string {
  const who = also.map((one) => alsoHereWords[one]).join(', ');
  return [who, handlingNote].filter((part) => part !== '').join(': ');
}

/** Names the draft in a list: no name of anybody. */
export function shapeDraftTitle(reference: string): string {
  return `What the letter says, ${reference}: not finished`;
}

const ofHours: Readonly<Record<string, string>> = {
  'no-time': 'This is no time. Write it like 8.45, or leave it empty.',
  'no-weekday': 'Tick one weekday at least.',
  'ends-before': 'It ends before it begins. Please look at both times again.',
};

/** What is wrong with hours as typed, in a sentence that says what to do. */
export function hoursInWords(code: string): string {
  return ofHours[code] ?? 'These hours can’t be read.';
}
