import type { LocalDate } from '../../../domain/dates/local-date';
import type { PersonId, RestrictionId } from '../../../domain/ids';
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
import { pupilsTyped } from '../person/people-in-form';
import { childrenOf, isHeld } from '../person/person-labels';
import { restrictionsOf } from '../restriction/restriction-rows';
import { nextIncidentReference } from './references';

/** Records an incident, with the people typed in the form. */
export const recordIncidentCommand: Command<'incident:record', FactsForRecording> = defineCommand<'incident:record'>()({
  load: ({ about, alsoAbout, affected, broke }, { db, today }): FactsForRecording | null => {
    const named = [about, ...alsoAbout];
    const knownChildren = everybodyHeld(db, affected) ? childrenOfAll(db, named, today) : null;
    if (knownChildren === null) return null;
    const reference = nextIncidentReference(db, today);
    return { reference, knownChildren, pupils: pupilsTyped(db, named, today), held: heldAmong(db, broke) };
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
    load: ({ incidentId, correction }, { db, today }): FactsForCorrecting | null => {
      const current = currentFields(db, incidentId);
      const named = namedIn(correction);
      const known = correction.field !== 'affected' || everybodyHeld(db, correction.value);
      const knownChildren = known ? childrenOfAll(db, named, today) : null;
      if (current === null || knownChildren === null) return null;
      const held = heldAmong(db, correction.field === 'broke' ? correction.value : []);
      return { current, knownChildren, pupils: pupilsTyped(db, named, today), held };
    },
    decide: correctIncident,
    stale: ['incidents', 'people', 'today', 'code'],
    draft: ({ draftId }) => draftId,
  });

/** The children of all who are named; null if one of them isn't in the casebook. */
function childrenOfAll(db: Readable, people: readonly About[], day: LocalDate): KnownChildren | null {
  const known = new Map<PersonId, readonly ChildLabel[]>();
  for (const about of people) {
    const children = childrenOfKnown(db, about, day);
    if (children === null) return null;
    if (about.kind === 'known') known.set(about.personId, children);
  }
  return known;
}

/** Those of these restrictions that the casebook holds. */
function heldAmong(db: Readable, broke: readonly RestrictionId[]): ReadonlySet<RestrictionId> {
  return new Set(restrictionsOf(db, broke).map(({ restrictionId }) => restrictionId));
}

function everybodyHeld(db: Readable, affected: readonly Affected[]): boolean {
  return affected.every((one) => one.kind !== 'known' || isHeld(db, one.personId));
}

/** Those whom a correction names as the people that it is about. */
function namedIn(correction: Correction): readonly About[] {
  switch (correction.field) {
    case 'about':
      return [correction.value];
    case 'alsoAbout':
      return correction.value;
    default:
      return [];
  }
}

/**
 * The children of whoever a form names, where it names children too and one of them may be known already; otherwise none. Null if it names
 * somebody whom the casebook doesn't hold.
 */
export function childrenOfKnown(db: Readable, about: About, day: LocalDate): readonly ChildLabel[] | null {
  if (about.kind !== 'known') return [];
  const typed = about.children ?? [];
  if (typed.length > 0) return childrenOf(db, about.personId, day);
  return isHeld(db, about.personId) ? [] : null;
}

function currentFields(db: Readable, incidentId: string): IncidentFields | null {
  const row = db.get<{ record: string }>('SELECT record FROM incident WHERE incident_id = ?', [incidentId]);
  return row === undefined ? null : (JSON.parse(row.record) as IncidentFields);
}
