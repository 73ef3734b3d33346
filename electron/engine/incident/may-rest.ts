import type { LocalDate } from '../../../domain/dates/local-date';
import type { IncidentId } from '../../../domain/ids';
import type { AboutStored, IncidentCorrected } from '../../../domain/incident/incident-entries';
import type { IncidentFields } from '../../../domain/incident/incident-record';
import type { RestsOnIt } from '../../../domain/incident/rests-on-it';
import type { Readable } from '../compartment/access';
import { labelsOf } from '../person/person-labels';
import { membersOf } from '../person/person-pages';
import { currentRestrictions } from '../restriction/restriction-rows';
import { namingIt, type Resting } from './naming-it';

/**
 * What rests on a record that was about the wrong person, or is struck out. Every decision, ban and plan that names it and is about one whom the record
 * does not count for. Of restrictions from paper, which name no record, those that have not ended, of the people whom it was wrongly about (struck out:
 * whom it is about), which began on the day of the incident or later: a person looks whether they do.
 */
export function mayRestOnIt(
  db: Readable,
  incidentId: IncidentId,
  record: IncidentFields,
  corrections: readonly IncidentCorrected[],
  struckOut: boolean,
  today: LocalDate,
): RestsOnIt[] {
  const now = idsIn([record.about, ...record.alsoAbout]);
  const before = corrections.flatMap((one) => {
    if (one.field === 'about') return idsIn([one.before]);
    return one.field === 'alsoAbout' ? idsIn(one.before) : [];
  });
  const wrongly = new Set([...before.filter((id) => !now.includes(id)), ...(struckOut ? now : [])]);
  // Neither struck out nor corrected, it counts for everybody who was named when something was decided.
  if (wrongly.size === 0) return [];
  const countsFor = new Set(struckOut ? [] : now.flatMap((id) => membersOf(db, id)));
  const named = namingIt(db, incidentId, today).filter(({ personId }) => !countsFor.has(personId));
  const found = [...named, ...fromPaper(db, wrongly, record.happened.day ?? '', today)];
  const labels = labelsOf(
    db,
    found.map(({ personId }) => personId),
    today,
  );
  return found.flatMap(({ personId, what }) => {
    const person = labels.get(personId);
    return person === undefined ? [] : [{ ...what, person }];
  });
}

/** Restrictions of these people that began in no process of the app. */
function fromPaper(db: Readable, people: ReadonlySet<string>, since: string, today: LocalDate): readonly Resting[] {
  const begunHere = new Set(
    db
      .all<{ id: string }>('SELECT restriction_id AS id FROM ban_step UNION SELECT restriction_id FROM plan')
      .map(({ id }) => id),
  );
  return currentRestrictions(db, today)
    .filter(({ restrictionId, personId, startsOn }) => {
      return people.has(personId) && startsOn >= since && !begunHere.has(restrictionId);
    })
    .map(({ restrictionId, reference, type, personId }) => ({
      personId,
      what: { kind: 'restriction', restrictionId, reference, type, state: 'stands', process: false, named: false },
    }));
}

function idsIn(people: readonly AboutStored[]): readonly string[] {
  return people.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
}
