import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { FamilyMember, Relation } from '../../../domain/person/family';
import type { PersonDetail } from '../../../domain/person/person-page';
import type { Readable } from '../compartment/access';
import { recordedMeanwhile } from './meanwhile';
import { alsoKept } from './merging-commands';
import { onRegisterAmong } from './on-register';
import { detailsOf } from './person-details';
import { identityOf } from './person-identity';
import { labelOf, labelsOf } from './person-labels';
import { sameNumbers } from './person-pages';

/** A person with their family; null if the casebook doesn't hold them (any more). */
export function personDetail(db: Readable, personId: string, today: LocalDate): PersonDetail | null {
  const person = labelOf(db, personId, today);
  // Whoever asks by the id of a record that is kept as another gets the one page of that person.
  const stored = db.get<{ number: number; recorded_at: Instant }>(
    'SELECT number, recorded_at FROM person WHERE person_id = ?',
    [person?.personId ?? personId],
  );
  const identity = stored === undefined ? null : identityOf(db, stored.number);
  if (person === null || stored === undefined || identity === null) return null;
  return {
    person,
    onRegister: onRegisterAmong(db, [person.personId], today).get(person.personId) ?? null,
    adults: family(db, 'adult', 'child', stored.number, today),
    children: family(db, 'child', 'adult', stored.number, today),
    recordedAt: stored.recorded_at,
    identity,
    details: detailsOf(db, person.personId),
    alsoKept: alsoKept(db, stored.number, today),
    meanwhile: recordedMeanwhile(db, person.personId, today),
  };
}

/**
 * Those of one side whom the person is linked with, in the order in which they were linked, and what one is to the other: each once, by the link
 * of the record that stands first.
 */
function family(
  db: Readable,
  side: 'adult' | 'child',
  own: 'adult' | 'child',
  number: number,
  today: LocalDate,
): FamilyMember[] {
  const { everybody } = sameNumbers(db, [number]);
  const rows = db.all<Relation & { person_id: string; first: number }>(
    `SELECT p.person_id, c.relation, c.responsibility, c.${own} = ? AS first FROM json_each(?) j CROSS JOIN person_child c ON c.${own} = j.value
     JOIN person p ON p.number = c.${side} ORDER BY c.sequence`,
    [number, JSON.stringify(everybody)],
  );
  const labels = labelsOf(
    db,
    rows.map(({ person_id }) => person_id),
    today,
  );
  const members = new Map<string, FamilyMember & { readonly first: boolean }>();
  for (const { person_id, relation, responsibility, first } of rows) {
    const person = labels.get(person_id);
    if (person === undefined) continue;
    const known = members.get(person.personId);
    if (known === undefined || (first === 1 && !known.first))
      members.set(person.personId, { person, relation, responsibility, first: first === 1 });
  }
  return [...members.values()].map(({ first: _first, ...member }) => member);
}
