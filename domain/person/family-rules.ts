import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { PersonId } from '../ids';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { FamilyToNote, FamilyToUnlink, Relation } from './family';
import type { ChildLabel, PersonLabel } from './person';
import { childLinked, NAME_NOT_KNOWN, personAdded, pupilThere } from './person-rules';

/** A link that is there. Its ids are those of the records that it links: where one person has two, perhaps not those that were named. */
export interface LinkThere {
  readonly adultId: PersonId;
  readonly childId: PersonId;
  readonly relation: Relation;
}

/**
 * What linking somebody needs to know: what kind of person the page is about, what kind the other one is (null: the casebook doesn't hold them, or
 * they are new), what the link says already (null: there is none), and pupils of the typed name.
 */
export interface FactsForFamily {
  readonly kind: PersonLabel['kind'];
  readonly relativeKind: PersonLabel['kind'] | null;
  readonly current: LinkThere | null;
  readonly pupils: readonly ChildLabel[];
  readonly role: Role;
}

/**
 * Links an adult with a child, from the page of either, or says anew what the adult is to the child. Somebody new is added. Refused without
 * a name, between two adults or two children, and to a role that may not. The same again leaves no entry.
 */
export function noteFamily(
  { personId, relative, relation, responsibility }: Omit<FamilyToNote, 'draftId'>,
  facts: FactsForFamily,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [];
  if (!maySign(facts.role, 'person:child-linked'))
    missing.push({ field: 'relative', code: 'not-this-role', label: 'needed' });
  if (relative.kind === 'new' && isBlank(relative.name) && (facts.kind === 'pupil' || isBlank(relative.className)))
    missing.push({ field: 'relative', code: 'empty', label: 'needed' });
  if (relative.kind === 'known' && facts.relativeKind === null)
    missing.push({ field: 'relative', code: 'not-in-casebook', label: 'needed' });
  if (relative.kind === 'known' && facts.relativeKind === facts.kind)
    missing.push({ field: 'relative', code: facts.kind === 'adult' ? 'two-adults' : 'two-children', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { current } = facts;
  if (current !== null) {
    const { adultId, childId, relation: said } = current;
    if (said.relation === relation && said.responsibility === responsibility) return decided({});
    return decided({}, childLinked(adultId, childId, { relation, responsibility }, moment));
  }
  const other = otherOf(relative, facts, moment);
  const [adult, child] = facts.kind === 'adult' ? [personId, other.personId] : [other.personId, personId];
  return decided({}, ...other.entries, childLinked(adult, child, { relation, responsibility }, moment));
}

function otherOf(
  relative: FamilyToNote['relative'],
  { kind, pupils }: FactsForFamily,
  moment: Moment,
): { readonly personId: PersonId; readonly entries: readonly NewEntry[] } {
  if (relative.kind === 'known') return { personId: relative.personId, entries: [] };
  const name = isBlank(relative.name) ? NAME_NOT_KNOWN : relative.name;
  const className = kind === 'pupil' || isBlank(relative.className) ? null : relative.className;
  const there = kind === 'adult' ? pupilThere({ name, className }, pupils) : null;
  if (there !== null) return { personId: there.personId, entries: [] };
  const personId = moment.newId() as PersonId;
  const added = personAdded(personId, { kind: kind === 'adult' ? 'pupil' : 'adult', name, className }, moment);
  return { personId, entries: [added] };
}

/** What taking a link away needs to know. */
export interface FactsForUnlinking {
  /** Every link between the two: where one person has two records, there may be several. */
  readonly linked: readonly Pick<LinkThere, 'adultId' | 'childId'>[];
  readonly role: Role;
}

/** Takes a wrong link away, with a reason. Both people stay. */
export function unlinkChild(
  { reason }: Omit<FamilyToUnlink, 'draftId'>,
  { linked, role }: FactsForUnlinking,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [];
  if (!maySign(role, 'person:child-unlinked'))
    missing.push({ field: 'reason', code: 'not-this-role', label: 'needed' });
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided(
    {},
    ...linked.map(({ adultId, childId }): NewEntry => {
      return { kind: 'person:child-unlinked', subject: adultId, day: moment.today, body: { childId, reason } };
    }),
  );
}
