import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { FamilyMember, Relation } from '../../../domain/person/family';
import type { PersonDetail } from '../../../domain/person/person-page';
import type { Readable } from '../compartment/access';
import { onRegisterAmong } from './on-register';
import { detailsOf } from './person-details';
import { identityOf } from './person-identity';
import { labelOf, labelsOf } from './person-labels';
import { recordsAbout } from './records-about';

/** A person with their family and every record about them; null if the casebook doesn't hold them (any more). */
export function personDetail(db: Readable, personId: string, today: LocalDate): PersonDetail | null {
  const person = labelOf(db, personId, today);
  const stored = db.get<{ number: number; recorded_at: Instant }>(
    'SELECT number, recorded_at FROM person WHERE person_id = ?',
    [personId],
  );
  const identity = stored === undefined ? null : identityOf(db, stored.number);
  if (person === null || stored === undefined || identity === null) return null;
  return {
    person,
    onRegister: onRegisterAmong(db, [personId], today).get(personId) ?? null,
    adults: family(db, 'adult', 'child', stored.number, today),
    children: family(db, 'child', 'adult', stored.number, today),
    recordedAt: stored.recorded_at,
    identity,
    details: detailsOf(db, personId),
    ...recordsAbout(db, personId, today),
  };
}

/** Those of one side whom the person is linked with, in the order in which they were linked, and what one is to the other. */
function family(
  db: Readable,
  side: 'adult' | 'child',
  own: 'adult' | 'child',
  number: number,
  today: LocalDate,
): FamilyMember[] {
  const rows = db.all<Relation & { person_id: string }>(
    `SELECT p.person_id, c.relation, c.responsibility FROM person_child c JOIN person p ON p.number = c.${side}
     WHERE c.${own} = ? ORDER BY c.sequence`,
    [number],
  );
  const labels = labelsOf(
    db,
    rows.map(({ person_id }) => person_id),
    today,
  );
  return rows.flatMap(({ person_id, relation, responsibility }) => {
    const person = labels.get(person_id);
    return person === undefined ? [] : [{ person, relation, responsibility }];
  });
}
