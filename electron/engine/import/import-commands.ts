import type { LocalDate } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import { type FactsForImport, importPeople, type KnownInImport } from '../../../domain/import/import-rules';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { detailsOf } from '../person/person-details';
import { identityOf } from '../person/person-identity';
import { labelsOf } from '../person/person-labels';

/** Takes a list of people in, all or none of it. */
export const importPeopleCommand: Command<'import:take-in', FactsForImport> = defineCommand<'import:take-in'>()({
  load: ({ people }, { db, today, actor }): FactsForImport => ({
    known: knownAmong(
      db,
      people.flatMap(({ known }) => (known === null ? [] : [known])),
      today,
    ),
    role: actor.role,
  }),
  decide: importPeople,
  stale: ['people', 'incidents', 'register', 'today'],
});

function knownAmong(db: Readable, ids: readonly PersonId[], today: LocalDate): ReadonlyMap<PersonId, KnownInImport> {
  const labels = labelsOf(db, ids, today);
  const known = new Map<PersonId, KnownInImport>();
  for (const personId of ids) {
    const label = labels.get(personId);
    const person = label === undefined ? null : knownPerson(db, label);
    if (person !== null) known.set(personId, person);
  }
  return known;
}

function knownPerson(db: Readable, { personId, kind, className, children }: PersonLabel): KnownInImport | null {
  const row = db.get<{ number: number }>('SELECT number FROM person WHERE person_id = ?', [personId]);
  const identity = row === undefined ? null : identityOf(db, row.number);
  if (identity === null) return null;
  return {
    kind,
    identity,
    className,
    details: detailsOf(db, personId),
    children: new Set(children.map((child) => child.personId)),
  };
}
