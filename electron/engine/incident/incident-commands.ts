import type { LocalDate } from '../../../domain/dates/local-date';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import {
  addToIncident,
  correctIncident,
  type FactsForCorrecting,
  type FactsForRecording,
  recordIncident,
} from '../../../domain/incident/incident-rules';
import type { About, ChildLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { childrenOf, isHeld } from '../person/person-labels';
import { nextIncidentReference } from './references';

/** Records an incident, with the people typed in the form. */
export const recordIncidentCommand: Command<'incident:record', FactsForRecording> = defineCommand<'incident:record'>()({
  load: ({ about }, { db, today }): FactsForRecording | null => {
    const knownChildren = childrenOfKnown(db, about);
    return knownChildren === null ? null : { reference: nextIncidentReference(db, today), knownChildren };
  },
  decide: recordIncident,
  stale: ['incidents', 'people', 'today', 'code'],
  draft: ({ draftId }) => draftId,
});

/** Adds words to an incident. */
export const addToIncidentCommand: Command<'incident:add-to', { readonly happenedOn: LocalDate | null }> =
  defineCommand<'incident:add-to'>()({
    load: ({ incidentId }, { db }): { readonly happenedOn: LocalDate | null } | null => {
      const current = currentFields(db, incidentId);
      return current === null ? null : { happenedOn: current.happened.day };
    },
    decide: (input, { happenedOn }, moment) => addToIncident(input, happenedOn, moment),
    stale: ['incidents', 'today'],
    draft: ({ draftId }) => draftId,
  });

/** Corrects one field of an incident. */
export const correctIncidentCommand: Command<'incident:correct', FactsForCorrecting> =
  defineCommand<'incident:correct'>()({
    load: ({ incidentId, correction }, { db }): FactsForCorrecting | null => {
      const current = currentFields(db, incidentId);
      const knownChildren = correction.field === 'about' ? childrenOfKnown(db, correction.value) : [];
      return current === null || knownChildren === null ? null : { current, knownChildren };
    },
    decide: correctIncident,
    stale: ['incidents', 'people', 'today', 'code'],
    draft: ({ draftId }) => draftId,
  });

/**
 * The children of whoever a form names, where it names children too and one of them may be known already; otherwise none. Null if it names
 * somebody whom the casebook doesn't hold.
 */
export function childrenOfKnown(db: Readable, about: About): readonly ChildLabel[] | null {
  if (about.kind !== 'known') return [];
  const typed = about.children ?? [];
  if (typed.length > 0) return childrenOf(db, about.personId);
  return isHeld(db, about.personId) ? [] : null;
}

function currentFields(db: Readable, incidentId: string): IncidentFields | null {
  const row = db.get<{ record: string }>('SELECT record FROM incident WHERE incident_id = ?', [incidentId]);
  return row === undefined ? null : (JSON.parse(row.record) as IncidentFields);
}
