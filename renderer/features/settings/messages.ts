import type { PolicyPlace } from '../../../domain/code/linked-policy';
import type { ConcernTargets } from '../../../domain/concern/concern';
import { schoolYearInWords } from '../../../domain/dates/school-year';
import type { CasebookColour } from '../../../domain/settings/casebook-colour';
import type { DoorLine } from '../../../domain/settings/door-lines';
import type { PcSettings } from '../../../domain/window-contract';

export const words = {
  title: 'Settings',
  busy: 'Reading the settings',
  requests: 'Requests and data',
  requestsHelp:
    'What people ask of the records, complaints about data, and breaches. Each with the day on which it is due.',
  toRequests: 'Requests',
  logRequest: 'Log a request',
  policies: 'Linked policies',
  policiesHelp: 'The policies that the code leads on to, as the school goes by them.',
  policyMissing: 'Not entered yet.',
  toPolicies: 'Enter or change them at the end of the code',
  lock: 'Locking',
  lockHelp: 'Belongs to the casebook and holds on every PC.',
  lockField: 'Lock when nobody has typed or moved the mouse for',
  lockAlways:
    'It also locks when the PC sleeps or its screen is locked, and at once with Ctrl+L. What is half written is kept.',
  calendar: 'School calendar',
  calendarHelp: 'Terms, half terms and INSET days. Deadlines are counted in school days with them.',
  toCalendar: 'Open the school calendar',
  headsOnly: 'A head or deputy head can change this.',
  colour: 'Telling casebooks apart',
  colourHelp:
    'Where more than one casebook was opened on a PC (a practice one counts), the school’s name and this colour stand beside every button that records something.',
  colourField: 'Colour of this casebook',
  door: 'At the door',
  doorHelp:
    'Stands on every card of the look-up, and on the door sheet. Belongs to the casebook. A line left empty is not shown.',
  doorSave: 'Save these lines',
  doorSaving: 'Saving',
  doorSaved: 'Saved. The look-up shows them from now on.',
  screen: 'This PC',
  screenHelp: 'Kept on this PC only.',
  theme: 'Light or dark',
  textSize: 'Text size',
  textSizeHelp: 'Everything on the page grows together.',
  todayShows: 'What Today shows',
  todayShowsHelp: 'References are for a screen that visitors can see. Every other page shows names.',
  copies: 'Copies',
  copiesHelp: 'A copy counts when it was opened again, checked and counted. Keep one away from this PC.',
  backUp: 'Back up now',
  backingUp: 'Making and checking a copy',
  chooseFolder: 'Choose a folder for copies',
  otherFolder: 'Choose another folder',
  besideCasebook:
    'Copies lie beside the casebook until you choose a folder. A stick or a network drive is better: if this disk fails, both would be lost together.',
  lastCopy: 'Newest proven copy',
  noCopy: 'None yet',
  since: 'Changes since',
  whole: 'Is the casebook whole?',
  wholeHelp:
    'Reads every entry and checks that none was changed, cut out, moved or signed by somebody who was not allowed to.',
  check: 'Check this casebook',
  checking: 'Checking every entry',
  found: 'What was found',
  sheet: 'Recovery sheet',
  sheetHelp: 'The only way back in when a passphrase is forgotten.',
  sheetConfirmed: 'It was typed back and is right. Keep it in the safe.',
  sheetNotConfirmed: 'It has not been typed back yet, so nobody knows that the paper is right.',
  sheetTypeBack: 'Type two groups back',
  sheetNew: 'Make a new sheet',
  sheetHeadOnly: 'The headteacher can check it or make a new one.',
  about: 'About',
  version: 'Version',
  runtime: 'Electron',
  licence: 'Licence',
  licenceName: 'AGPL-3.0: free to use, copy and change',
  network: 'Network',
  noNetwork: 'This program opens no connection. Nothing leaves this PC unless you copy or print it.',
} as const;

export const todayShows = [
  { value: 'names', label: 'Names' },
  { value: 'references', label: 'References, such as INC-2026-0001' },
] as const satisfies readonly { readonly value: PcSettings['todayShows']; readonly label: string }[];

export const colours: readonly { readonly value: CasebookColour; readonly label: string }[] = [
  { value: 'teal', label: 'Teal' },
  { value: 'blue', label: 'Blue' },
  { value: 'purple', label: 'Purple' },
  { value: 'pink', label: 'Pink' },
  { value: 'brown', label: 'Brown' },
  { value: 'slate', label: 'Slate grey' },
];

export function colourName(colour: CasebookColour): string {
  return colours.find(({ value }) => value === colour)?.label ?? colour;
}

export const themes: readonly { readonly value: PcSettings['theme']; readonly label: string }[] = [
  { value: 'system', label: 'As Windows or the system has it' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Offered sizes of text, in per cent. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;

export function minutesInWords(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

/** What a choice of minutes costs, said before it is made. */
export function lockCost(minutes: number): string {
  if (minutes <= 2) return 'Safest at a desk that people pass. You will type your passphrase many times a day.';
  if (minutes <= 5) return 'A fair middle: long enough for a phone call, short enough for an empty office.';
  if (minutes <= 10) {
    return `Fewer passphrases to type. Whoever comes to an empty desk can read everything for up to ${minutes} minutes.`;
  }
  return `Only for a room that is locked when you leave it: for up to ${minutes} minutes anybody at the desk can read and write as you.`;
}

export function changesInWords(count: number): string {
  if (count === 0) return 'None: everything is in the copy';
  return count === 1 ? '1 change isn’t in it' : `${count.toLocaleString('en-GB')} changes aren’t in it`;
}

export function copyProven(at: string): string {
  return `A copy was made, opened again, checked and counted: ${at}.`;
}

export function textSizeInWords(size: number): string {
  return size === 100 ? '100 % (usual)' : `${size} %`;
}

/** What each line for the door is about, and what belongs in it. */
export const doorLabels: Readonly<Record<DoorLine, { readonly label: string; readonly help?: string }>> = {
  say: { label: 'What to say' },
  call: { label: 'Whom to call', help: 'With the number to ring, and who comes next if nobody answers.' },
  wontGo: { label: 'If they won’t go' },
  ringsOrWrites: { label: 'If they ring or write' },
  putThrough: {
    label: 'Always put through',
    help: 'What nobody is kept from: a child ill or absent, collection, a worry about a child.',
  },
};

/** What is known of this school year and of the next. */
export function calendarState(current: number, known: readonly number[]): string {
  const year = (began: number) =>
    `${schoolYearInWords(began)} ${known.includes(began) ? 'has its dates' : 'has no dates yet'}`;
  return `${year(current)}; ${year(current + 1)}.`;
}

export const answerWords = {
  title: 'How soon we answer',
  help: 'What is raised with the school: by when they hear that it has reached you, and by when they have an answer. Use the days of your complaints policy.',
  acknowledgeWithin: 'Acknowledge within',
  answerWithin: 'Answer within',
  unit: 'School days',
  whole: (most: number) => `Type a whole number of school days, from 1 to ${most}.`,
  order: 'An answer can’t be due before its acknowledgement. Type as many days, or more.',
  save: 'Save these days',
  saving: 'Saving',
  saved: 'Saved. What is open counts with them from now on.',
} as const;

export function onlyAnswerWords({ acknowledgeWithin, answerWithin }: ConcernTargets): string {
  return `Acknowledged within ${acknowledgeWithin} school days, answered within ${answerWithin}.`;
}

export const policyPlaces: Readonly<Record<PolicyPlace, string>> = {
  complaints: 'Complaints Policy',
  'persistent-complaints': 'Persistent or vexatious complaints and harassment',
};
