import type { Role } from '../casebook/casebook';
import { schoolYearOf } from '../dates/school-year';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { PersonId } from '../ids';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { PersonThere, PersonToAdd } from './adding';
import type { Identity, IdentityKept, IdentityToNote, OtherName } from './identity';
import { nameKey } from './name-keys';
import type { ChildLabel, PersonLabel } from './person';
import { childEntries, personAdded } from './person-rules';

/** What noting who somebody is needs to know. */
export interface FactsForIdentity {
  readonly kind: PersonLabel['kind'];
  readonly current: IdentityKept;
  readonly role: Role;
}

/**
 * Notes who somebody is: an ordinary change; what stood there stays in the journal. Refused without a name. The class counts for the school year in
 * which it is noted, unless it is the one that stood there already. The description by which somebody was known before is kept beside
 * the name. The same again leaves no entry.
 */
export function noteIdentity(
  { personId, identity }: Pick<IdentityToNote, 'personId' | 'identity'>,
  { kind, current, role }: FactsForIdentity,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first, ...more] = identityMissing(identity, role, 'person:identity-noted');
  if (first !== undefined) return notDecided(first, ...more);
  const wanted = keptOf(kind, identity, current, moment);
  if (JSON.stringify(inOrder(wanted)) === JSON.stringify(inOrder(current))) return decided({});
  return decided({}, { kind: 'person:identity-noted', subject: personId, day: moment.today, body: wanted });
}

/** What adding somebody needs to know: how many may be the same person, and pupils who may be one of the children typed. */
export interface FactsForAdding {
  readonly likely: number;
  readonly pupils: readonly ChildLabel[];
  readonly role: Role;
}

/** Adds somebody without a record. Refused without a name, and once where somebody here may be the same person: whoever types looks first. */
export function addPerson(
  { kind, identity, children, isAnother }: Omit<PersonToAdd, 'draftId'>,
  { likely, pupils, role }: FactsForAdding,
  moment: Moment,
): Decision<PersonThere> {
  const missing = [...identityMissing(identity, role, 'person:added')];
  if (likely > 0 && !isAnother) missing.push(perhapsThere(likely));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const personId = moment.newId() as PersonId;
  const plain = plainIdentity(kind, { name: identity.name, className: identity.className }, moment);
  const wanted = keptOf(kind, identity, plain, moment);
  const entries: NewEntry[] = [personAdded(personId, { kind, name: plain.name, className: plain.className }, moment)];
  if (JSON.stringify(inOrder(wanted)) !== JSON.stringify(inOrder(plain))) {
    entries.push({ kind: 'person:identity-noted', subject: personId, day: moment.today, body: wanted });
  }
  if (kind === 'adult') entries.push(...childEntries(personId, children, { known: [], pupils }, moment));
  return decided({ personId }, ...entries);
}

function perhapsThere(count: number): Missing {
  return { field: 'name', code: 'perhaps-there', label: 'needed', detail: { count } };
}

/** Somebody of whom only a name, and of a pupil the class, was said on a day. */
export function plainIdentity(
  kind: PersonLabel['kind'],
  { name, className }: { readonly name: string; readonly className: string | null },
  { today }: Pick<Moment, 'today'>,
): IdentityKept {
  const inClass = kind === 'adult' || className === null || isBlank(className) ? null : className;
  const classYear = inClass === null ? null : schoolYearOf(today);
  return { name, identified: true, className: inClass, classYear, otherNames: [], leftOn: null };
}

function identityMissing(
  { name }: Identity,
  role: Role,
  entry: 'person:added' | 'person:identity-noted',
): readonly Missing[] {
  const missing: Missing[] = [];
  if (!maySign(role, entry)) missing.push({ field: 'name', code: 'not-this-role', label: 'needed' });
  if (isBlank(name)) missing.push({ field: 'name', code: 'empty', label: 'needed' });
  return missing;
}

function keptOf(
  kind: PersonLabel['kind'],
  identity: Identity,
  current: IdentityKept,
  moment: Pick<Moment, 'today'>,
): IdentityKept {
  const { className, classYear } = plainIdentity(kind, identity, moment);
  const sameClass = className === current.className;
  return {
    name: identity.name,
    identified: identity.identified,
    className,
    classYear: sameClass ? current.classYear : classYear,
    otherNames: otherNamesOf(identity, current),
    leftOn: kind === 'pupil' ? identity.leftOn : null,
  };
}

/** Those that say something, each once, and none that is the name itself. */
function otherNamesOf(identity: Identity, current: IdentityKept): OtherName[] {
  const named = identity.identified && !current.identified && nameKey(identity.name) !== nameKey(current.name);
  const before: readonly OtherName[] = named ? [{ kind: 'description', name: current.name }] : [];
  const seen = new Set([nameKey(identity.name)]);
  return [...identity.otherNames, ...before].filter(({ name }) => {
    const key = nameKey(name);
    if (isBlank(name) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOrder({ name, identified, className, classYear, otherNames, leftOn }: IdentityKept) {
  return [name, identified, className, classYear, otherNames.map((other) => [other.kind, other.name]), leftOn];
}
