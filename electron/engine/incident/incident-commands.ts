import type { LocalDate } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { Affected } from '../../../domain/incident/affected';
import type { Correction } from '../../../domain/incident/incident';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import {
  addToIncident,
  correctIncident,
  type FactsForCorrecting,
  type FactsForRecording,
  type KnownChildren,
  recordIncident,
} from '../../../domain/incident/incident-rules';
import type { About, ChildLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { childrenOf, isHeld } from '../person/person-labels';
import { nextIncidentReference } from './references';

/** Records an incident, with the people typed in the form. */
export const recordIncidentCommand: Command<'incident:record', FactsForRecording> = defineCommand<'incident:record'>()({
  load: ({ about, alsoAbout, affected }, { db, today }): FactsForRecording | null => {
    const knownChildren = everybodyHeld(db, affected) ? childrenOfAll(db, [about, ...alsoAbout]) : null;
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
      const knownChildren = childrenForCorrecting(db, correction);
      return current === null || knownChildren === null ? null : { current, knownChildren };
    },
    decide: correctIncident,
    stale: ['incidents', 'people', 'today', 'code'],
    draft: ({ draftId }) => draftId,
  });

/** The children of all who are named; null if one of them isn't in the casebook. */
function childrenOfAll(db: Readable, people: readonly About[]): KnownChildren | null {
  const known = new Map<PersonId, readonly ChildLabel[]>();
  for (const about of people) {
    const children = childrenOfKnown(db, about);
    if (children === null) return null;
    if (about.kind === 'known') known.set(about.personId, children);
  }
  return known;
}

function everybodyHeld(db: Readable, affected: readonly Affected[]): boolean {
  return affected.every((one) => one.kind !== 'known' || isHeld(db, one.personId));
}

function childrenForCorrecting(db: Readable, correction: Correction): KnownChildren | null {
  switch (correction.field) {
    case 'about':
      return childrenOfAll(db, [correction.value]);
    case 'alsoAbout':
      return childrenOfAll(db, correction.value);
    case 'affected':
      return everybodyHeld(db, correction.value) ? new Map() : null;
    default:
      return new Map();
  }
}

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
