import type { ConversationRow } from '../../../domain/conversation/conversation';
import { lookAgainDay } from '../../../domain/conversation/look-again';
import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import { schoolDaysBetween } from '../../../domain/dates/school-calendar';
import type { StepTaken } from '../../../domain/decision/suggest';
import type { ConversationId, IncidentId, PersonId } from '../../../domain/ids';
import { openingOf } from '../../../domain/incident/incident-record';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf, nameless } from '../person/person-labels';
import { membersAsJson, samePeople } from '../person/person-pages';

export interface StoredConversationStep {
  readonly conversationId: ConversationId;
  readonly sequence: number;
  readonly kind: 'added' | 'looked' | 'struck-out' | 'put-back';
  readonly words: string;
  readonly lookAgainOn: LocalDate | null;
  readonly at: Instant;
  readonly by: string;
}

/** A row of the table, with what came after it in its order. */
export interface StoredConversation {
  readonly conversationId: ConversationId;
  readonly personId: PersonId;
  readonly on: LocalDate;
  readonly words: string;
  readonly agreed: string;
  readonly lookAgainOn: LocalDate | null;
  readonly spokenBy: string;
  readonly incidentId: IncidentId | null;
  readonly sequence: number;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
  readonly steps: readonly StoredConversationStep[];
  readonly looks: readonly StoredConversationStep[];
  /** The newest word on striking out, where it is that it is. */
  readonly strike: StoredConversationStep | null;
  readonly struckOut: boolean;
}

const COLUMNS = `c.conversation_id AS conversationId, c.person_id AS personId, c.on_day AS "on", c.words, c.agreed, c.look_again_on AS lookAgainOn,
  c.spoken_by AS spokenBy, c.incident_id AS incidentId, c.recorded_sequence AS sequence, c.recorded_at AS recordedAt, c.recorded_by AS recordedBy`;

/** One conversation, or null. */
export function conversationOf(db: Readable, conversationId: string): StoredConversation | null {
  return stored(db, 'WHERE c.conversation_id = ?', [conversationId])[0] ?? null;
}

/** Every conversation with somebody, under whichever name they are kept, in the order of recording. */
export function conversationsWith(db: Readable, personId: string): readonly StoredConversation[] {
  return stored(db, 'WHERE c.person_id IN (SELECT value FROM json_each(?))', [membersAsJson(db, personId)]);
}

/** Those that were about a record, with all others with the same people: the newest that was recorded last. */
export function conversationsBeside(db: Readable, incidentId: string): readonly StoredConversation[] {
  const spokenWith = db.all<{ person_id: string }>('SELECT person_id FROM conversation WHERE incident_id = ?', [
    incidentId,
  ]);
  return conversationsOf(db, spokenWith);
}

/** Every conversation with any of these people, under whichever names they are kept. */
function conversationsOf(db: Readable, people: readonly { readonly person_id: string }[]) {
  const { everybody } = samePeople(
    db,
    people.map(({ person_id }) => person_id),
  );
  return stored(db, 'WHERE c.person_id IN (SELECT value FROM json_each(?))', [JSON.stringify(everybody)]);
}

/**
 * Informal words as the ladder takes them: without those that were struck out. Each rests on the record that it was about; one that names none, on what had
 * been recorded by then of the same day, for that is what was spoken about.
 */
export function informalWords(db: Readable, personId: string): readonly StepTaken[] {
  return conversationsWith(db, personId)
    .filter(({ struckOut }) => !struckOut)
    .map(({ on, incidentId, sequence }) => ({
      reference: null,
      step: 'informal-word',
      on,
      holds: false,
      incidents: incidentId === null ? recordedBefore(db, personId, on, sequence) : [incidentId],
    }));
}

function recordedBefore(db: Readable, personId: string, on: LocalDate, sequence: number): readonly IncidentId[] {
  return db
    .all<{ incident_id: IncidentId }>(
      `SELECT i.incident_id FROM incident_person p JOIN incident i ON i.number = p.incident
       WHERE p.person_id IN (SELECT value FROM json_each(?)) AND p.role = 'about' AND i.sort_day = ? AND i.number < ?`,
      [membersAsJson(db, personId), on, sequence],
    )
    .map(({ incident_id }) => incident_id);
}

/** Those at which somebody means to look again within so many school days, or should have: the longest late first. */
export function conversationsToLookAt(db: Readable, today: LocalDate, within: number): ConversationRow[] {
  // Nobody but those with whom a day was set can wait for one.
  const set = db.all<{ person_id: string }>(
    `SELECT person_id FROM conversation WHERE look_again_on IS NOT NULL
     UNION SELECT d.person_id FROM conversation_step s JOIN conversation d USING (conversation_id)
       WHERE s.kind = 'looked' AND s.look_again_on IS NOT NULL`,
  );
  return shownConversations(db, conversationsOf(db, set), today)
    .filter(({ lookAgain }) => lookAgain !== null && lookAgain.inSchoolDays <= within)
    .sort((one, other) => ((one.lookAgain?.on ?? '') < (other.lookAgain?.on ?? '') ? -1 : 1));
}

/** The rows as they are shown on a day. `conversations` are all that there were with each person in it. */
export function shownConversations(
  db: Readable,
  conversations: readonly StoredConversation[],
  today: LocalDate,
): ConversationRow[] {
  const calendar = schoolCalendar(db);
  const { pageOf } = samePeople(
    db,
    conversations.map(({ personId }) => personId),
  );
  // Whoever is one person was spoken with again, whichever record the talk stands on.
  const withPage = conversations.map((one) => ({ ...one, personId: pageOf(one.personId) as PersonId }));
  const people = labelsOf(
    db,
    withPage.map(({ personId }) => personId),
    today,
  );
  return withPage.map((one) => {
    const { conversationId, personId, on, words } = one;
    const day = lookAgainDay(one, withPage);
    return {
      conversationId,
      person: people.get(personId) ?? nameless(personId),
      on,
      opening: openingOf(words),
      lookAgain: day === null ? null : { on: day, inSchoolDays: schoolDaysBetween(today, day, calendar) },
    };
  });
}

function stored(db: Readable, where: string, values: readonly SqlValue[]): readonly StoredConversation[] {
  type Row = Omit<StoredConversation, 'steps' | 'looks' | 'strike' | 'struckOut'>;
  const rows = db.all<Row>(`SELECT ${COLUMNS} FROM conversation c ${where} ORDER BY c.recorded_sequence`, values);
  const steps = stepsOf(
    db,
    rows.map(({ conversationId }) => conversationId),
  );
  return rows.map((row) => {
    const own = steps.filter(({ conversationId }) => conversationId === row.conversationId);
    const last = own.filter(({ kind }) => kind === 'struck-out' || kind === 'put-back').at(-1) ?? null;
    const strike = last?.kind === 'struck-out' ? last : null;
    return {
      ...row,
      steps: own,
      looks: own.filter(({ kind }) => kind === 'looked'),
      strike,
      struckOut: strike !== null,
    };
  });
}

function stepsOf(db: Readable, conversationIds: readonly string[]): readonly StoredConversationStep[] {
  return db.all<StoredConversationStep>(
    `SELECT s.conversation_id AS conversationId, s.step_sequence AS sequence, s.kind, s.words, s.look_again_on AS lookAgainOn, s.noted_at AS at,
       s.noted_by AS "by"
     FROM json_each(?) j CROSS JOIN conversation_step s ON s.conversation_id = j.value ORDER BY s.step_sequence`,
    [JSON.stringify(conversationIds)],
  );
}
