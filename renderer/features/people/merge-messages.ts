import { dayInEngland, shownDate } from '../../../domain/dates/local-date';
import type { AlsoKept, PersonSide, RecordedMeanwhile } from '../../../domain/person/merging';
import type { PersonLabel } from '../../../domain/person/person';
import type { Missing } from '../../../domain/result';
import { refusalSentence } from '../../refusals/refusal-words';

export const mergeWords = {
  same: 'Same person as …',
  title: 'Two records of one person',
  help: 'Both records stay as they are, and are shown on one page. It can be undone at any time.',
  draft: 'Two records of one person: not merged yet',
  other: 'Who is the same person',
  otherHelp: 'Somebody in the casebook, by name or by a child’s name.',
  sides: 'The two records',
  reading: 'Reading both records',
  already: 'These two are on one page already.',
  first: 'Which name stands first',
  firstHelp: 'The page and the card at the door have this name. The other stays findable.',
  merge: 'They are one person',
  merging: 'Putting them on one page',
  leave: 'Leave them apart',
  leaveTogether: 'Leave them together',
  merged: 'One page now.',
  blocked: 'Why they can’t be put on one page',
  sideRecords: 'Records',
  nothing: 'No record',
  firstRecorded: 'First recorded',
  also: 'Also kept as',
  alsoHelp: 'Records of the same person, kept apart and shown here. Nothing in them was changed.',
  two: 'These are two people',
  twoOf: (name: string) => `${name} is another person`,
  partTitle: (name: string) => `${name} gets a page of their own again`,
  partHelp:
    'Each record goes back to the page on which it was recorded. What came in since they were merged is listed there, so that you can say to whom it belongs.',
  partDraft: 'Why two people are not one: not saved yet',
  reason: 'Why these are two people',
  reasonHelp: 'One line.',
  reasonNeeded: 'Say in a line why these are two people.',
  part: 'Give back the page',
  parting: 'Giving it back',
  parted: 'Two pages again.',
  meanwhile: 'Recorded while they were one',
  meanwhileHelp:
    'Say of each whether it belongs here. If it is about the other person, open it: an incident is corrected to say who it was about, anything else is ended there and recorded again on the other page.',
  belongs: 'It belongs here',
  belongsOf: (what: string) => `${what} belongs here`,
  kept: 'It stays here.',
} as const;

const counted: readonly (readonly [
  keyof Omit<PersonSide, 'person' | 'recordedAt' | 'holding'>,
  one: string,
  more: string,
])[] = [
  ['incidents', 'incident', 'incidents'],
  ['restrictions', 'restriction', 'restrictions'],
  ['decisions', 'decision', 'decisions'],
  ['holds', 'hold', 'holds'],
  ['raised', 'matter raised', 'matters raised'],
  ['requests', 'request', 'requests'],
  ['orders', 'order from outside', 'orders from outside'],
];

/** What a record has, a line each: `2 incidents`; which of its restrictions hold stands last. */
export function whatItHas(side: PersonSide): readonly string[] {
  const lines = counted.flatMap(([kind, one, more]) => {
    const count = side[kind];
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${more}`];
  });
  const holding = side.holding.map(({ reference }) => reference);
  if (holding.length > 0) lines.push(`in force or to come: ${holding.join(', ')}`);
  return lines.length === 0 ? [mergeWords.nothing] : lines;
}

/** Where the record is kept from: since when, and who said that it is the same person. */
export function keptInWords({ recordedAt, mergedAt, mergedBy }: AlsoKept): string {
  return `first recorded ${shownDate(dayInEngland(recordedAt))}; shown here since ${shownDate(dayInEngland(mergedAt))}, by ${mergedBy}`;
}

const KINDS: Readonly<Record<RecordedMeanwhile['kind'], string>> = {
  incident: 'Incident',
  conversation: 'Conversation',
  ban: 'Proposed ban',
  restriction: 'Restriction',
  hold: 'Hold at the door',
  raised: 'Raised with us',
  decision: 'Decision',
  request: 'Request',
  order: 'Order from outside',
};

/** `Incident INC-2026-0001`. */
export function meanwhileTitle({ kind, reference }: RecordedMeanwhile): string {
  return reference === null ? KINDS[kind] : `${KINDS[kind]} ${reference}`;
}

/** When it was recorded, and who else may be meant. */
export function meanwhileDetail({ day, others }: RecordedMeanwhile): string {
  return `recorded ${shownDate(day)}; or is it about ${others.map(({ name }) => name).join(' or ')}?`;
}

/** The sentence for a refusal beside a field. */
export function mergeRefused(missing: Missing, { kind }: Pick<PersonLabel, 'kind'>): string {
  switch (missing.code) {
    case 'not-this-role':
      return 'Your sign-in can’t change this. Ask the office to.';
    case 'adult-and-pupil':
      return kind === 'adult'
        ? 'This is a pupil, and the page is an adult’s.'
        : 'This is an adult, and the page is a pupil’s.';
    case 'both-restricted':
      return 'These two can’t be put on one page yet: see below.';
    default:
      return refusalSentence(missing);
  }
}
