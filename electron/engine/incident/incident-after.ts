import type { Instant } from '../../../domain/dates/local-date';
import type { DisputeShown, DisputeToNote, StrikeShown } from '../../../domain/incident/after';
import { noteDispute } from '../../../domain/incident/dispute';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import { type FactsForStriking, putBack, strikeOut } from '../../../domain/incident/strike-out';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { type Actor, type Command, defineCommand } from '../door/handler';

/** Notes that the person disputes a record. */
export const disputeCommand: Command<'incident:dispute', FactsForStriking> = defineCommand<'incident:dispute'>()({
  load: ({ incidentId }: DisputeToNote, { db, actor }) => standing(db, incidentId, actor),
  decide: (input, { happenedOn }, moment) => noteDispute(input, happenedOn, moment),
  stale: ['incidents', 'code'],
  draft: ({ draftId }) => draftId,
});

/** Strikes a record out: it stays to be read, and counts for nothing. */
export const strikeOutCommand: Command<'incident:strike-out', FactsForStriking> =
  defineCommand<'incident:strike-out'>()({
    load: ({ incidentId }, { db, actor }) => standing(db, incidentId, actor),
    decide: strikeOut,
    stale: ['incidents', 'people', 'today', 'code'],
    draft: ({ draftId }) => draftId,
  });

/** Puts a struck-out record back. */
export const putBackCommand: Command<'incident:put-back', FactsForStriking> = defineCommand<'incident:put-back'>()({
  load: ({ incidentId }, { db, actor }) => standing(db, incidentId, actor),
  decide: putBack,
  stale: ['incidents', 'people', 'today', 'code'],
  draft: ({ draftId }) => draftId,
});

function standing(db: Readable, incidentId: string, { role }: Actor): FactsForStriking | null {
  const row = db.get<{ record: string; struck_out: number }>(
    'SELECT record, struck_out FROM incident WHERE incident_id = ?',
    [incidentId],
  );
  if (row === undefined) return null;
  const { happened } = JSON.parse(row.record) as IncidentFields;
  return { struckOut: row.struck_out === 1, happenedOn: happened.day, role };
}

/** What the person said against it, the oldest first. */
export function disputesOf(db: Readable, incident: number): DisputeShown[] {
  return db
    .all<{ words: string; passage: string; how_told: string; recorded_at: Instant; recorded_by: string }>(
      'SELECT words, passage, how_told, recorded_at, recorded_by FROM incident_dispute WHERE incident = ? ORDER BY number',
      [incident],
    )
    .map(({ words, passage, how_told, recorded_at, recorded_by }) => ({
      words,
      passage,
      howTold: how_told,
      by: userName(db, recorded_by),
      at: recorded_at,
    }));
}

/** Why, by whom and when it was struck out; null for a record that stands. */
export function strikeOf(db: Readable, incident: number): StrikeShown | null {
  const row = db.get<{ struck_out: number; reason: string; recorded_at: Instant; recorded_by: string }>(
    'SELECT struck_out, reason, recorded_at, recorded_by FROM incident_strike WHERE incident = ? ORDER BY number DESC LIMIT 1',
    [incident],
  );
  if (row === undefined || row.struck_out === 0) return null;
  return { reason: row.reason, by: userName(db, row.recorded_by), at: row.recorded_at };
}
