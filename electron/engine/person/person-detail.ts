import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { PersonLabel } from '../../../domain/person/person';
import type { PersonDetail } from '../../../domain/person/person-page';
import type { Readable } from '../compartment/access';
import { onRegisterAmong } from './on-register';
import { detailsOf } from './person-details';
import { labelOf, labelsOf } from './person-labels';
import { recordsAbout } from './records-about';

/** A person with their family and every record about them; null if the casebook doesn't hold them (any more). */
export function personDetail(db: Readable, personId: string, today: LocalDate): PersonDetail | null {
  const person = labelOf(db, personId);
  const stored = db.get<{ number: number; recorded_at: Instant }>(
    'SELECT number, recorded_at FROM person WHERE person_id = ?',
    [personId],
  );
  if (person === null || stored === undefined) return null;
  return {
    person,
    onRegister: onRegisterAmong(db, [personId], today).get(personId) ?? null,
    adults: family(db, 'adult', 'child', stored.number),
    children: family(db, 'child', 'adult', stored.number),
    recordedAt: stored.recorded_at,
    details: detailsOf(db, personId),
    ...recordsAbout(db, personId, today),
  };
}

/** Those of one side whom the person is linked with, in the order in which they were linked. */
function family(db: Readable, side: 'adult' | 'child', own: 'adult' | 'child', number: number): PersonLabel[] {
  const ids = db
    .all<{ person_id: string }>(
      `SELECT p.person_id FROM person_child c JOIN person p ON p.number = c.${side} WHERE c.${own} = ? ORDER BY c.sequence`,
      [number],
    )
    .map(({ person_id }) => person_id);
  const labels = labelsOf(db, ids);
  return ids.flatMap((id) => labels.get(id) ?? []);
}
