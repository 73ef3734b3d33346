import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { ConcernId, Id, Reference } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import { needed, signingMissing } from '../journal/signing-missing';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, somebodyMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type {
  ConcernTargets,
  ConcernToAcknowledge,
  ConcernToAnswer,
  ConcernToClose,
  ConcernToLog,
  ConcernToMove,
  ConcernToReopen,
} from './concern';
import type { ConcernNow } from './concern-now';

type Nothing = Record<string, never>;

/** What logging needs to know. `userName`: whoever is signed in, with whom it was raised where nobody else is named. */
export interface FactsForLogging {
  readonly reference: Reference;
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  readonly userName: string;
  readonly role: Role;
}

/** Logs what somebody raised. Refused only without a word of what it was, without anybody named, or on a day to come. */
export function logConcern(
  input: ConcernToLog,
  { reference, known, pupils, userName, role }: FactsForLogging,
  moment: Moment,
): Decision<{ concernId: ConcernId; reference: Reference }> {
  const missing = [
    ...signingMissing(role, 'concern:logged', 'about'),
    ...somebodyMissing(input.about, known),
    ...(isBlank(input.words) ? [needed('words', 'empty')] : []),
    ...(input.raisedOn > moment.today ? [needed('raisedOn', 'to-come')] : []),
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, known?.children ?? [], pupils, moment);
  if (about.kind !== 'person') throw new Error('something raised by nobody was not refused');
  const concernId = moment.newId() as ConcernId;
  const { words, raisedOn, how, stage } = input;
  const withWhom = isBlank(input.withWhom) ? userName : input.withWhom;
  return decided({ concernId, reference }, ...entries, {
    kind: 'concern:logged',
    subject: concernId,
    day: raisedOn,
    body: { reference, personId: about.personId, words, raisedOn, withWhom, how, stage },
  });
}

/** What each step needs to know of the matter. `from`: no step lies before it; null where the day it was raised isn't known. */
export interface FactsOfConcern {
  readonly now: ConcernNow;
  readonly from: LocalDate | null;
  readonly role: Role;
}

/** That it has reached us, and how they were told so. */
export function acknowledgeConcern(
  { concernId, on, how }: ConcernToAcknowledge,
  facts: FactsOfConcern,
  moment: Moment,
): Decision<Nothing> {
  const entry = { kind: 'concern:acknowledged', subject: concernId, day: on, body: { on, how } } as const;
  return stepped(entry, [...openMissing(facts), ...dayMissing(on, facts, moment)], facts);
}

/** What they were told. */
export function answerConcern(
  { concernId, on, words }: ConcernToAnswer,
  facts: FactsOfConcern,
  moment: Moment,
): Decision<Nothing> {
  const entry = { kind: 'concern:answered', subject: concernId, day: on, body: { on, words } } as const;
  return stepped(entry, [...openMissing(facts), ...wordsMissing(words), ...dayMissing(on, facts, moment)], facts);
}

/** To another stage, either way; the time to answer begins anew. */
export function moveConcern(
  { concernId, on, stage }: ConcernToMove,
  facts: FactsOfConcern,
  moment: Moment,
): Decision<Nothing> {
  const entry = { kind: 'concern:moved', subject: concernId, day: on, body: { on, stage } } as const;
  const same = facts.now.stage === stage ? [needed('stage', 'same')] : [];
  return stepped(entry, [...openMissing(facts), ...same, ...dayMissing(on, facts, moment)], facts);
}

/** The outcome, and how they were told. */
export function closeConcern(
  { concernId, on, words, how }: ConcernToClose,
  facts: FactsOfConcern,
  moment: Moment,
): Decision<Nothing> {
  const entry = { kind: 'concern:closed', subject: concernId, day: on, body: { on, words, how } } as const;
  return stepped(entry, [...openMissing(facts), ...wordsMissing(words), ...dayMissing(on, facts, moment)], facts);
}

/** From today on it is open again, with one line of reason. */
export function reopenConcern(
  { concernId, reason }: ConcernToReopen,
  facts: FactsOfConcern,
  { today }: Moment,
): Decision<Nothing> {
  const entry = { kind: 'concern:reopened', subject: concernId, day: today, body: { on: today, reason } } as const;
  const missing = [
    ...(facts.now.open ? [needed('reason', 'open')] : []),
    ...(isBlank(reason) ? [needed('reason', 'empty')] : []),
  ];
  return stepped(entry, missing, facts);
}

/** How soon the school means to answer. It answers no later than it acknowledges, never the other way round. */
export function setTargets(
  targets: ConcernTargets,
  { casebookId, role }: { readonly casebookId: string; readonly role: Role },
  { today }: Moment,
): Decision<Nothing> {
  const [first, ...more] = [
    ...signingMissing(role, 'concern:targets-set', 'acknowledgeWithin'),
    ...(targets.answerWithin < targets.acknowledgeWithin ? [needed('answerWithin', 'before-acknowledging')] : []),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { kind: 'concern:targets-set', subject: casebookId as Id, day: today, body: targets });
}

function stepped(entry: NewEntry, missing: readonly Missing[], { role }: FactsOfConcern): Decision<Nothing> {
  const [first, ...more] = [...signingMissing(role, entry.kind, 'on'), ...missing];
  return first === undefined ? decided({}, entry) : notDecided(first, ...more);
}

function openMissing({ now }: FactsOfConcern): readonly Missing[] {
  return now.open ? [] : [needed('on', 'closed')];
}

function wordsMissing(words: string): readonly Missing[] {
  return isBlank(words) ? [needed('words', 'nothing-told')] : [];
}

function dayMissing(on: LocalDate, { from }: FactsOfConcern, { today }: Moment): readonly Missing[] {
  if (on > today) return [needed('on', 'to-come')];
  return from !== null && on < from ? [{ ...needed('on', 'before-raised'), detail: { on: from } }] : [];
}
