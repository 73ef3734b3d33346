import type { SessionShown } from '../../../domain/casebook/casebook';
import type { ClauseId } from '../../../domain/code/clause-id';
import {
  dayInEngland,
  type Instant,
  type LocalDate,
  shownDate,
  shownTime,
  timeInEngland,
} from '../../../domain/dates/local-date';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import type {
  CorrectableField,
  CorrectionShown,
  Happened,
  IncidentRow,
  StillToAdd,
  Ticks,
} from '../../../domain/incident/incident';
import { shownWhen } from '../../../domain/incident/shown-values';

/** Words that several pages of incidents share. */
export const words = {
  incidents: 'Incidents',
  incident: 'Incident',
  record: 'Record an incident',
  about: 'Person this is about',
  when: 'When',
  where: 'Where or how',
  clauses: 'Clauses',
  whatHappened: 'What happened',
  toldAtOnce: 'Told, by name and time',
  childSawOrAffected: 'A child saw it or was affected',
  worryAboutChild: 'Something said or seen is a worry about a child',
  saidAgainstStaff: 'Something was said against a member of staff',
  notSureYet: 'Not sure yet',
  nobodyNamed: 'Nobody named yet',
  notSaid: 'Not said',
} as const;

/** Words of the form. */
export const formWords = {
  aboutHelp: 'A name, or not known who',
  whereHelp: 'Place, phone, e-mail, online …',
  whatHappenedHelp: 'What you or others saw and heard, in order. Write it as they will read it one day.',
  ticks: 'Anything else to say at once?',
  toldHelp: 'For example: Mrs Grant, 8:55',
  record: 'Record',
  recording: 'Recording',
  later: 'Leave for later',
  opening: 'Opening the form',
  empty: 'Write what happened, in a few words. Everything else can be added later.',
  beforeRecording: 'One thing is needed before this can be recorded',
  wordsTooLong:
    'This is longer than one record takes: 200,000 letters. Shorten it, and record the rest as an addition.',
  tooLong: 'One line is too long: 300 letters at most. Put the rest into What happened.',
} as const;

/** The line under *When*: what was understood of the words. */
export function understood({ day, time, asTyped }: Happened): string {
  if (day !== null && time !== null) return `${shownDate(day)}, ${time}`;
  if (day !== null) return `${shownDate(day)}, no time`;
  if (time !== null) return `${time}, but which day? Kept as typed.`;
  return asTyped.trim() === '' ? 'Can be added later' : 'Kept as you typed it';
}

/** Whom the clauses' line speaks of: the code of the day it happened. */
export function codeInForce(day: LocalDate | null): string {
  const on = day === null ? 'in force' : `in force on ${shownDate(day)}`;
  return `Type e1 or a word. Not sure yet is an answer. Code ${on}.`;
}

type LeadAndUser = Pick<SessionShown, 'safeguardingLead' | 'safeguardingLeadTelephone' | 'user'>;

/** Whom to tell at once, one sentence a tick. */
export function tellNow(ticks: Ticks, session: LeadAndUser | null): readonly string[] {
  const sentences: string[] = [];
  if (ticks.childSawOrAffected) sentences.push(tellWords.childSaw);
  if (ticks.worryAboutChild) sentences.push(aboutChild(session));
  if (ticks.saidAgainstStaff) sentences.push(aboutStaff(session));
  return sentences;
}

function aboutChild(session: LeadAndUser | null): string {
  const lead = session?.safeguardingLead ?? null;
  if (lead === null) return 'Tell the safeguarding lead now, in person or by phone.';
  if (lead === session?.user.name) return 'You are the safeguarding lead: act on it now, before the rest of this note.';
  const telephone = session?.safeguardingLeadTelephone ?? '';
  return `Tell ${lead}, the safeguarding lead, now, in person or by phone${telephone === '' ? '' : ` (${telephone})`}.`;
}

function aboutStaff(session: Pick<SessionShown, 'user'> | null): string {
  return session?.user.role === 'head'
    ? 'What was said against staff needs you as head now. If it is about you, tell the chair of governors.'
    : 'Tell the headteacher now. If it is about the headteacher, tell the chair of governors.';
}

export const tellWords = {
  childSaw: 'Ask somebody who knows the child to see how they are, today.',
  keepOut: 'Keep details about the child out of this note: they belong in the safeguarding record.',
} as const;

/** Where each thing that is still to add is added. */
export const fieldToAdd: Readonly<Record<StillToAdd, CorrectableField>> = {
  about: 'about',
  when: 'happened',
  where: 'where',
  clauses: 'citation',
  'told-at-once': 'toldAtOnce',
  post: 'details',
  'post-evidence': 'details',
  'opinion-by': 'details',
  reported: 'details',
  absence: 'details',
  riddor: 'details',
  'police-reference': 'details',
  'breach-done': 'details',
  affected: 'affected',
};

/** The fields that can be corrected, in the order of the form. */
export const fieldNames: Readonly<Record<CorrectableField, string>> = {
  about: words.about,
  happened: words.when,
  where: words.where,
  citation: words.clauses,
  ticks: 'The three ticks',
  toldAtOnce: words.toldAtOnce,
  alsoAbout: 'Also about',
  affected: 'Affected',
  details: 'More about it',
  broke: 'What it broke',
};

export const recordedWords = {
  recorded: (reference: string) => `${reference} is recorded`,
  kept: 'It is in the casebook with your name and the time. Your words stay as they are; you can add to them, or correct a detail.',
  nothingMore: 'Nothing more',
  another: 'Record another',
  open: 'Open the record',
} as const;

function named({ choice, heading }: ClauseChoice): string {
  return choice === 'not-sure-yet' ? heading : `${choice} ${heading}`;
}

/** Said when a clause is ticked or not any more. */
export function tickSaid(choice: ClauseChoice, ticked: boolean): string {
  return `${named(choice)}: ${ticked ? 'ticked' : 'not ticked'}.`;
}

/** Said while somebody types in the clauses' field; seen only if nothing fits. */
export function whatFits(text: string, fitting: readonly ClauseChoice[]): string {
  const [first, ...others] = fitting;
  if (first === undefined) return `Nothing in the code fits “${text.trim()}”. No clause is ticked by it.`;
  const ticks = `Enter ticks ${named(first)}.`;
  return others.length === 0 ? ticks : `${fitting.length} fit. ${ticks}`;
}

export function outsideTheCode(clauses: readonly ClauseId[]): string {
  return `Ticked, and not in the code of that day: ${clauses.join(', ')}. It stays as it is.`;
}

/** The sentence for a refusal of the engine: by what is wrong, and the field. */
export function refusalWords(field: string, code: string): string {
  if (code === 'unchanged') return 'This says the same as before. Change it, or leave it as it is.';
  if (code === 'words-stay') return 'Exact words and opinions stay as they were noted. Use “Add to this record”.';
  switch (field) {
    case 'whatHappened':
      return formWords.empty;
    case 'text':
      return 'Write what you want to add.';
    case 'reason':
      return 'Say why, in a few words. “Typing error” is enough.';
    default:
      return 'This is still missing.';
  }
}

/** Names a draft in a list: by the place, never by a person. */
export function draftTitle(entered: { readonly where: string }): string {
  const where = entered.where.trim();
  return where === ''
    ? 'Incident, not finished'
    : `Incident, ${where.charAt(0).toLowerCase()}${where.slice(1)}: not finished`;
}

export const listWords = {
  reading: 'Reading the incidents',
  label: 'Incidents, the newest first',
  happened: 'Happened',
  emptyTitle: 'No incident is recorded yet',
  empty:
    'What is recorded stands here, the newest first: who it is about, when, where, and how it began. A rude phone call takes less than a minute.',
} as const;

/** In place of a name: `Not known who: man in a red van`. */
export function aboutNobody(description: string): string {
  return description === '' ? 'Not known who' : `Not known who: ${description}`;
}

/** The day and the time apart, for a narrow column; typed words where no day is known; null where nothing was said. */
export function shownDayAndTime({ day, time, asTyped }: Happened): {
  readonly day: string | null;
  readonly time: string | null;
} {
  if (day === null) return { day: asTyped === '' ? null : `“${asTyped}”`, time: null };
  return { day: shownDate(day), time: time === null ? null : shownTime(time) };
}

/** Where it isn't known when it happened, the list says when it was recorded. */
export function recordedOn(at: Instant): string {
  return `Recorded ${shownDate(dayInEngland(at))}`;
}

/** `Added to twice, corrected`; empty for a record that stands as it was made. */
export function marksOf({
  additions,
  corrected,
  disputed,
  struckOut,
}: Pick<IncidentRow, 'additions' | 'corrected' | 'disputed' | 'struckOut'>): string {
  const added = additions === 0 ? null : additions === 1 ? 'added to' : `added to ${additions} times`;
  const marks = [struckOut ? 'struck out' : null, added, corrected ? 'corrected' : null, disputed ? 'disputed' : null]
    .filter((mark) => mark !== null)
    .join(', ');
  return marks.charAt(0).toUpperCase() + marks.slice(1);
}

export const detailWords = {
  speak: 'Record a conversation',
  decide: 'Decide what happens next',
  banNow: 'Temporary ban now',
  proposeBan: 'Propose a ban',
  reading: 'Reading the record',
  add: 'Add to this record',
  correct: 'Correct',
  print: 'Print',
  record: 'Told and recorded',
  happened: 'Happened',
  told: 'Told at once',
  typed: 'Recorded',
  ticks: 'Ticked',
  code: 'Code',
  additions: 'Added later',
  stillToAdd: 'Still to add',
  stillToAddHelp: 'Nothing waits for it, but nothing should rely on this record before.',
  nobodyTold: 'No name noted',
  noClause: 'None named',
  noTick: 'None of the three',
  footer: (reference: string, on: string) => `${reference} · printed ${on}`,
} as const;

/** `Mon 23 Nov 2026, 8:52` */
export function momentOf(at: Instant): string {
  return `${shownDate(dayInEngland(at))}, ${shownTime(timeInEngland(at))}`;
}

/** Who did it and when: `Ms Okafor, Mon 23 Nov 2026, 9:10`. */
export function byAndAt({ by, at }: { readonly by: string; readonly at: Instant }): string {
  return by === '' ? momentOf(at) : `${by}, ${momentOf(at)}`;
}

/** Beside a corrected value, before and after what it was: `Corrected by Ms Okafor, Mon 23 Nov 2026, 9:10. Was:` … `Reason: typing error.` */
export function correctionWords({ before, reason, by, at }: CorrectionShown): {
  readonly who: string;
  readonly was: string;
  readonly why: string;
} {
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  const whose = by === '' ? '' : ` by ${by}`;
  return {
    who: `Corrected${whose}, ${momentOf(at)}. Was:`,
    was: before === '' ? words.notSaid : before,
    why: `Reason: ${ended}`,
  };
}

export const additionWords = {
  title: 'Add to this record',
  text: 'What you want to add',
  help: 'It stands under the first words with your name and the time. They stay as they are.',
  privileged: 'Legal advice (privileged)',
  privilegedHelp: 'It stays here, and is left out of what is printed.',
  leftOut: (count: number) =>
    count === 1
      ? '1 addition is left out of this page: legal advice (privileged).'
      : `${count} additions are left out of this page: legal advice (privileged).`,
  record: 'Record the addition',
  recording: 'Recording',
  cancel: 'Leave for later',
  draft: (reference: string) => `Addition to ${reference}, not finished`,
  done: 'The addition is recorded',
} as const;

export const correctWords = {
  title: 'Correct',
  field: 'What is wrong',
  choose: 'Choose one',
  whatHappenedStays: 'The words of What happened stay as written; Add to this record puts new ones beside them.',
  reason: 'Reason for the correction',
  reasonHelp: 'For example: typing error',
  addedLater: 'Added later',
  record: 'Record the correction',
  recording: 'Recording',
  chooseFirst: 'Choose what is wrong.',
  cancel: 'Leave it as it is',
  later: 'Leave for later',
  draft: (reference: string) => `Correction of ${reference}, not finished`,
  done: 'The correction is recorded',
} as const;

/** `Mon 23 Nov 2026, 8:40`, with the words as typed where they say more or something else. */
export function happenedWords(happened: Happened): string {
  const shown = shownWhen(happened);
  if (shown === '') return words.notSaid;
  if (happened.day === null) return `“${shown}”`;
  return happened.time === null && happened.asTyped !== '' ? `${shown} (“${happened.asTyped}”)` : shown;
}

/** Under the first of several whom a record is about. */
export function othersInWords(count: number): string {
  return count === 1 ? 'and somebody else' : `and ${count} others`;
}
