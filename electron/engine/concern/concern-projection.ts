import type { ConcernStep } from '../../../domain/concern/concern-now';
import { dayInEngland, type Instant } from '../../../domain/dates/local-date';
import type { Writable } from '../compartment/access';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { noteConcernNumber } from './concern-references';
import { CONCERN_TABLE_NAMES, CONCERN_TABLES } from './concern-tables';

/** What was raised with the school. How it stands is worked out from its steps. */
export const concernProjection: NounProjection = {
  name: 'concern',
  tables: CONCERN_TABLE_NAMES,
  create: CONCERN_TABLES,
  apply: {
    'concern:logged': log,
    'concern:acknowledged': (db, entry) => step(db, entry, 'acknowledged', { ...NOTHING, ...entry.body }),
    'concern:answered': (db, entry) => step(db, entry, 'answered', { ...NOTHING, ...entry.body }),
    'concern:moved': (db, entry) => step(db, entry, 'moved', { ...NOTHING, ...entry.body }),
    'concern:closed': (db, entry) => step(db, entry, 'closed', { ...NOTHING, ...entry.body }),
    'concern:reopened': (db, entry) =>
      step(db, entry, 'reopened', { ...NOTHING, on: entry.body.on, words: entry.body.reason }),
    'concern:pointed-at': (db, { sequence, subject, body }) =>
      db.run('INSERT INTO concern_settled (pointed_sequence, incident_id, concern_id) VALUES (?, ?, ?)', [
        sequence,
        subject,
        body.concernId,
      ]),
    'concern:targets-set': (db, { sequence, body }) =>
      db.run('INSERT INTO concern_targets (set_sequence, acknowledge_within, answer_within) VALUES (?, ?, ?)', [
        sequence,
        body.acknowledgeWithin,
        body.answerWithin,
      ]),
    'body:erased': (db, { body }) => erase(db, body.sequence),
  },
};

function log(db: Writable, { sequence, at, actor, subject, body }: ProjectedEntry<'concern:logged'>): void {
  const { reference, personId, words, raisedOn, withWhom, how, stage } = body;
  const about = [subject, reference, personId, words, raisedOn, withWhom, how, stage];
  db.run(
    `INSERT INTO concern (concern_id, reference, person_id, words, raised_on, with_whom, how, stage, logged_on, recorded_sequence, recorded_at,
       recorded_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...about, dayInEngland(at), sequence, at, actor],
  );
  noteConcernNumber(db, sequence, at);
}

const NOTHING = { how: null, stage: null, words: '' };

type StepColumns = Omit<ConcernStep, 'kind'> & { readonly words: string };
type StepEntry = Pick<ProjectedEntry<'concern:logged'>, 'sequence' | 'at' | 'actor' | 'subject'>;

function step(
  db: Writable,
  { sequence, at, actor, subject }: StepEntry,
  kind: ConcernStep['kind'],
  { on, how, stage, words }: StepColumns,
): void {
  db.run(
    `INSERT INTO concern_step (step_sequence, concern_id, kind, on_day, how, stage, words, noted_at, noted_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [sequence, subject, kind, on, how, stage, words, at, actor],
  );
}

/** The body of one entry is gone: nothing that came of it stays but its number, as nothing would come of it in a rebuild. */
function erase(db: Writable, sequence: number): void {
  const entry = db.get<{ kind: string; at: Instant }>(
    "SELECT json_extract(entry, '$.kind') AS kind, json_extract(entry, '$.at') AS at FROM journal WHERE sequence = ?",
    [sequence],
  );
  if (entry?.kind === 'concern:logged') noteConcernNumber(db, sequence, entry.at);
  db.run('DELETE FROM concern WHERE recorded_sequence = ?', [sequence]);
  db.run('DELETE FROM concern_step WHERE step_sequence = ?', [sequence]);
  db.run('DELETE FROM concern_settled WHERE pointed_sequence = ?', [sequence]);
  db.run('DELETE FROM concern_targets WHERE set_sequence = ?', [sequence]);
}
