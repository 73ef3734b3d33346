import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { PersonId } from '../ids';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import { isClass } from '../person/class-now';
import type { IdentityKept } from '../person/identity';
import { plainIdentity } from '../person/identity-rules';
import { NO_DETAILS, type PersonDetails } from '../person/person-details';
import { childLinked, personAdded } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { Imported, ImportedPerson, PeopleToImport } from './people-to-import';

/** Somebody in the casebook whom the list names. `className` as it stands today; `children` are the ids of those linked already. */
export interface KnownInImport {
  readonly kind: ImportedPerson['kind'];
  readonly identity: IdentityKept;
  readonly className: string | null;
  readonly details: PersonDetails;
  readonly children: ReadonlySet<PersonId>;
}

export interface FactsForImport {
  readonly known: ReadonlyMap<PersonId, KnownInImport>;
  readonly role: Role;
}

/**
 * Takes a list of people in, all or none of it. Who is new is added; of who is here, only what is not known yet is filled in, and a pupil's new
 * class is noted. Refused to a role that may not, with somebody who is not here or of another kind, and with a child that is no pupil of the list.
 */
export function importPeople(
  { people, leftOut }: PeopleToImport,
  { known, role }: FactsForImport,
  moment: Moment,
): Decision<Imported> {
  const missing: Missing[] = [];
  if (!maySign(role, 'import:taken-in')) missing.push({ field: 'people', code: 'not-this-role', label: 'needed' });
  people.forEach((one, index) => {
    if (one.known !== null && known.get(one.known)?.kind !== one.kind)
      missing.push({ field: `people-${index}`, code: 'not-in-casebook', label: 'needed' });
    if (
      one.children.some(({ child }) => people[child]?.kind !== 'pupil') ||
      (one.kind === 'pupil' && one.children.length > 0)
    )
      missing.push({ field: `people-${index}`, code: 'not-a-child', label: 'needed' });
  });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more.slice(0, 20));
  const ids = people.map((one) => one.known ?? (moment.newId() as PersonId));
  const entries: NewEntry[] = [];
  people.forEach((one, index) => {
    const personId = ids[index];
    if (personId !== undefined)
      entries.push(...entriesOf(one, personId, one.known === null ? null : (known.get(one.known) ?? null), moment));
  });
  people.forEach((one, index) => {
    const adult = ids[index];
    const linked = one.known === null ? undefined : known.get(one.known)?.children;
    for (const { child, relation, responsibility } of one.children) {
      const childId = ids[child];
      if (adult === undefined || childId === undefined || linked?.has(childId) === true) continue;
      entries.push(childLinked(adult, childId, { relation, responsibility }, moment));
    }
  });
  const added = people.filter((one) => one.known === null).length;
  const counts = { added, known: people.length - added };
  return decided(counts, ...entries, {
    kind: 'import:taken-in',
    subject: moment.newId(),
    day: moment.today,
    body: { ...counts, leftOut },
  });
}

function entriesOf(
  one: ImportedPerson,
  personId: PersonId,
  known: KnownInImport | null,
  moment: Moment,
): readonly NewEntry[] {
  const entries: NewEntry[] = [];
  if (known === null) {
    const { name, className } = plainIdentity(one.kind, one, moment);
    entries.push(personAdded(personId, { kind: one.kind, name, className }, moment));
  } else if (
    one.kind === 'pupil' &&
    one.className !== null &&
    !isBlank(one.className) &&
    !standsAlready(one.className, known)
  ) {
    const { className, classYear } = plainIdentity('pupil', one, moment);
    const body = { ...known.identity, className, classYear };
    entries.push({ kind: 'person:identity-noted', subject: personId, day: moment.today, body });
  }
  const details = filledIn(known?.details ?? NO_DETAILS, one);
  if (details !== null)
    entries.push({ kind: 'person:details-noted', subject: personId, day: moment.today, body: details });
  return entries;
}

/** The class of this school year: one that stood last year and goes up by itself is noted all the same, since its name may be new. */
function standsAlready(className: string, known: KnownInImport): boolean {
  return (
    known.className !== null && known.className === known.identity.className && isClass(className, known.className)
  );
}

/** What is noted, with what is not known yet; null if nothing is new. */
function filledIn(details: PersonDetails, { kind, telephone, email, address }: ImportedPerson): PersonDetails | null {
  if (kind === 'pupil') return null;
  const filled = {
    ...details,
    telephone: details.telephone === '' ? telephone : details.telephone,
    email: details.email === '' ? email : details.email,
    // An address that is withheld was withheld for a reason that the school's own system may not know.
    address: details.address === '' && !details.addressWithheld ? address : details.address,
  };
  const same =
    filled.telephone === details.telephone && filled.email === details.email && filled.address === details.address;
  return same ? null : filled;
}
