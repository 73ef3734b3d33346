import type { LocalDate } from '../../../domain/dates/local-date';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { CONVERSATION_TABLE_NAMES, CONVERSATION_TABLES } from './conversation-tables';

/** Talks with people: the informal words of the ladder. */
export const conversationProjection: NounProjection = {
  name: 'conversation',
  tables: CONVERSATION_TABLE_NAMES,
  create: CONVERSATION_TABLES,
  apply: {
    'conversation:recorded': record,
    'conversation:added-to': (db, entry) => step(db, entry, 'added', entry.body.text),
    'conversation:looked-at': (db, entry) => step(db, entry, 'looked', entry.body.words, entry.body.lookAgainOn),
    'conversation:struck-out': (db, entry) => step(db, entry, 'struck-out', entry.body.reason),
    'conversation:put-back': (db, entry) => step(db, entry, 'put-back', entry.body.reason),
    // The body of one entry is gone: nothing that came of it stays, as nothing would come of it in a rebuild.
    'body:erased': (db, { body }) => {
      db.run('DELETE FROM conversation WHERE recorded_sequence = ?', [body.sequence]);
      db.run('DELETE FROM conversation_step WHERE step_sequence = ?', [body.sequence]);
    },
  },
};

function record(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'conversation:recorded'>): void {
  const { personId, on, words, agreed, lookAgainOn, spokenBy, incidentId } = body;
  db.run(
    `INSERT INTO conversation (conversation_id, person_id, on_day, words, agreed, look_again_on, spoken_by, incident_id, recorded_sequence,
       recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [subject, personId, on, words, agreed, lookAgainOn, spokenBy, incidentId, sequence, at, actor],
  );
}

function step(
  db: Writable,
  {
    sequence,
    at,
    actor,
    subject,
  }: Pick<ProjectedEntry<'conversation:added-to'>, 'sequence' | 'at' | 'actor' | 'subject'>,
  kind: 'added' | 'looked' | 'struck-out' | 'put-back',
  words: string,
  lookAgainOn: LocalDate | null = null,
): void {
  db.run(
    `INSERT INTO conversation_step (step_sequence, conversation_id, kind, words, look_again_on, noted_at, noted_by)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [sequence, subject, kind, words, lookAgainOn, at, actor],
  );
}
