import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { ConversationId } from '../ids';
import { strikeMissing } from '../incident/strike-missing';
import type { EntryKind, NewEntry } from '../journal/entry-kinds';
import { needed, signingMissing } from '../journal/signing-missing';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, somebodyMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type {
  ConversationLookedAt,
  ConversationToAddTo,
  ConversationToRecord,
  ConversationToStrike,
} from './conversation';

type Nothing = Record<string, never>;

/** What recording needs to know. `userName`: whoever is signed in, who spoke where nobody else is named. */
export interface FactsForConversation {
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  /** False where the form names a record that is not here. */
  readonly incidentHere: boolean;
  readonly userName: string;
  readonly role: Role;
}

/**
 * Records a talk. Refused only without anybody named, without a word of what was said, on a day to come, and where somebody is to look again before
 * they have spoken. It is no sanction: anybody with a name may be spoken with.
 */
export function recordConversation(
  input: ConversationToRecord,
  { known, pupils, incidentHere, userName, role }: FactsForConversation,
  moment: Moment,
): Decision<{ conversationId: ConversationId }> {
  const { on, words, agreed, lookAgainOn, incidentId } = input;
  const [first, ...more] = [
    ...signingMissing(role, 'conversation:recorded', 'about'),
    ...somebodyMissing(input.about, known),
    ...(isBlank(words) ? [needed('words', 'empty')] : []),
    ...(on > moment.today ? [needed('on', 'to-come')] : []),
    ...(lookAgainOn !== null && lookAgainOn < on ? [needed('lookAgainOn', 'before-speaking')] : []),
    ...(incidentHere ? [] : [needed('incidentId', 'not-in-casebook')]),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, known?.children ?? [], pupils, moment);
  if (about.kind !== 'person') throw new Error('a conversation with nobody was not refused');
  const conversationId = moment.newId() as ConversationId;
  const spokenBy = isBlank(input.spokenBy) ? userName : input.spokenBy;
  return decided({ conversationId }, ...entries, {
    kind: 'conversation:recorded',
    subject: conversationId,
    day: on,
    body: { personId: about.personId, on, words, agreed, lookAgainOn, spokenBy, incidentId },
  });
}

/** What each later act needs to know of the conversation. */
export interface FactsOfConversation {
  readonly on: LocalDate;
  readonly struckOut: boolean;
  readonly role: Role;
}

/** Adds to it; what stands there stays. */
export function addToConversation(
  { conversationId, text }: ConversationToAddTo,
  { role }: FactsOfConversation,
  { today }: Moment,
): Decision<Nothing> {
  return noted({ kind: 'conversation:added-to', subject: conversationId, day: today, body: { text } }, [
    ...signingMissing(role, 'conversation:added-to', 'text'),
    ...(isBlank(text) ? [needed('text', 'empty')] : []),
  ]);
}

/** Somebody has looked: what came of it, in a line or none, and when to look the next time, if at all. */
export function lookAtConversation(
  { conversationId, words, lookAgainOn }: ConversationLookedAt,
  { role }: FactsOfConversation,
  { today }: Moment,
): Decision<Nothing> {
  return noted({ kind: 'conversation:looked-at', subject: conversationId, day: today, body: { words, lookAgainOn } }, [
    ...signingMissing(role, 'conversation:looked-at', 'words'),
    ...(lookAgainOn !== null && lookAgainOn <= today ? [needed('lookAgainOn', 'not-to-come')] : []),
  ]);
}

/** Strikes it out: it counts for nothing, and nobody looks again. */
export function strikeConversation(input: ConversationToStrike, facts: FactsOfConversation): Decision<Nothing> {
  return strike('conversation:struck-out', facts.struckOut, input, facts);
}

/** Puts one back that was struck out. */
export function putConversationBack(input: ConversationToStrike, facts: FactsOfConversation): Decision<Nothing> {
  return strike('conversation:put-back', !facts.struckOut, input, facts);
}

function strike(
  kind: Extract<EntryKind, 'conversation:struck-out' | 'conversation:put-back'>,
  already: boolean,
  { conversationId, reason }: ConversationToStrike,
  { on, role }: FactsOfConversation,
): Decision<Nothing> {
  return noted(
    { kind, subject: conversationId, day: on, body: { reason } },
    strikeMissing(kind, role, reason, already),
  );
}

function noted(entry: NewEntry, missing: readonly Missing[]): Decision<Nothing> {
  const [first, ...more] = missing;
  return first === undefined ? decided({}, entry) : notDecided(first, ...more);
}
