import type { Role } from '../casebook/casebook';
import type { LocalDate, LocalTime } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { PersonId, Reference, RequestId } from '../ids';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import type { About, ChildLabel, PersonLabel } from '../person/person';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { RequestToReceive } from './request';

/** What logging a request needs to know. `known`: whom the form names, if the casebook holds them. `timeNow`: England's clock. */
export interface FactsForReceiving {
  readonly reference: Reference;
  readonly known: Pick<PersonLabel, 'children'> | null;
  /** Pupils who may be one of the children typed. */
  readonly pupils: readonly ChildLabel[];
  readonly role: Role;
  readonly timeNow: LocalTime;
}

/**
 * Logs a request. It needs its kind, a day that is not to come, and somebody: a name, or whoever wrote for them. A breach needs nobody. A pupil
 * may ask too: the records are theirs as well.
 */
export function receiveRequest(
  input: RequestToReceive,
  facts: FactsForReceiving,
  moment: Moment,
): Decision<{ requestId: RequestId; reference: Reference }> {
  const [first, ...more] = [
    ...(maySign(facts.role, 'request:received') ? [] : [needed('kind', 'not-this-role')]),
    ...fromMissing(input, facts.known),
    ...receivedMissing(input, moment.today, facts.timeNow),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { personId, entries } = personOf(input.about, facts, moment);
  const requestId = moment.newId() as RequestId;
  const { kind, sender, receivedOn, receivedAt, channel, takenBy, asks } = input;
  const { reference } = facts;
  return decided({ requestId, reference }, ...entries, {
    kind: 'request:received',
    subject: requestId,
    day: moment.today,
    body: { reference, kind, personId, sender, receivedOn, receivedAt, channel, takenBy, asks },
  });
}

function fromMissing({ kind, about, sender }: RequestToReceive, known: object | null): readonly Missing[] {
  if (about?.kind === 'known' && known === null) return [needed('about', 'not-in-casebook')];
  if (kind === 'breach' || !isBlank(sender) || namesSomebody(about)) return [];
  return [needed('about', 'nobody-named')];
}

function namesSomebody(about: About | null): boolean {
  return about?.kind === 'known' || (about?.kind === 'new' && !isBlank(about.name));
}

function receivedMissing(
  { kind, receivedOn, receivedAt }: RequestToReceive,
  today: LocalDate,
  timeNow: LocalTime,
): readonly Missing[] {
  if (receivedOn > today) return [needed('received', 'to-come')];
  const timeToCome = kind === 'breach' && receivedOn === today && receivedAt !== null && receivedAt > timeNow;
  return timeToCome ? [needed('received', 'to-come')] : [];
}

function personOf(
  about: About | null,
  { known, pupils }: FactsForReceiving,
  moment: Moment,
): { readonly personId: PersonId | null; readonly entries: readonly NewEntry[] } {
  if (!namesSomebody(about) || about === null) return { personId: null, entries: [] };
  const resolved = resolveAbout(about, known?.children ?? [], pupils, moment);
  return { personId: resolved.about.kind === 'person' ? resolved.about.personId : null, entries: resolved.entries };
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
