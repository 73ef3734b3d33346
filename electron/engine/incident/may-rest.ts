import type { LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionNamed } from '../../../domain/incident/incident';
import type { AboutStored, IncidentCorrected } from '../../../domain/incident/incident-entries';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { currentRestrictions } from '../restriction/restriction-rows';

/**
 * Restrictions that have not ended and may rest on a record that was about the wrong person, or is struck out: those of the people whom it was
 * wrongly about (struck out: whom it is about) which began on the day of the incident or later. A person looks whether they do.
 */
export function mayRestOnIt(
  db: Readable,
  record: IncidentFields,
  corrections: readonly IncidentCorrected[],
  struckOut: boolean,
  labels: ReadonlyMap<string, PersonLabel>,
  today: LocalDate,
): RestrictionNamed[] {
  const now = idsIn([record.about, ...record.alsoAbout]);
  const before = corrections.flatMap((one) => {
    if (one.field === 'about') return idsIn([one.before]);
    return one.field === 'alsoAbout' ? idsIn(one.before) : [];
  });
  const wrongly = new Set([...before.filter((id) => !now.includes(id)), ...(struckOut ? now : [])]);
  if (wrongly.size === 0) return [];
  const since = record.happened.day ?? '';
  return currentRestrictions(db, today).flatMap(({ restrictionId, reference, type, personId, startsOn }) => {
    const person = labels.get(personId);
    return wrongly.has(personId) && startsOn >= since && person !== undefined
      ? [{ restrictionId, reference, type, person }]
      : [];
  });
}

function idsIn(people: readonly AboutStored[]): readonly string[] {
  return people.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
}
