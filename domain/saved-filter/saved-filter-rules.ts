import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import {
  type FilteredList,
  type FilterToRemove,
  type FilterToSave,
  type RegisterFilterToSave,
  SAVED_FILTERS_LIMIT,
  type Saved,
} from './saved-filter';

/** What saving and removing need to know: what is saved of that list, and who asks. */
export interface FactsForFilters {
  readonly saved: readonly Saved<unknown>[];
  readonly role: Role;
}

type Done = Record<string, never>;

/** Saves a filter of the list of incidents. */
export function saveFilter({ name, filter }: FilterToSave, facts: FactsForFilters, moment: Moment): Decision<Done> {
  return saving('incident', name, facts, moment, {
    kind: 'incident:filter-saved',
    subject: moment.newId(),
    day: moment.today,
    body: { name, filter },
  });
}

/** Saves a filter of the register. */
export function saveRegisterFilter(
  { name, filter }: RegisterFilterToSave,
  facts: FactsForFilters,
  moment: Moment,
): Decision<Done> {
  return saving('restriction', name, facts, moment, {
    kind: 'restriction:filter-saved',
    subject: moment.newId(),
    day: moment.today,
    body: { name, filter },
  });
}

/** The one of the same name (capitals apart) gives way. Refused without a name, and beyond the limit. */
function saving(
  list: FilteredList,
  name: string,
  { saved, role }: FactsForFilters,
  moment: Moment,
  entry: NewEntry,
): Decision<Done> {
  const same = saved.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const missing: Missing[] = [...roleMissing(list, role)];
  if (isBlank(name)) missing.push({ field: 'filter-name', code: 'empty', label: 'needed' });
  if (saved.length - same.length >= SAVED_FILTERS_LIMIT)
    missing.push({ field: 'filter-name', code: 'too-many', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, ...same.map(({ filterId }) => removal(list, filterId, moment)), entry);
}

/** Removes a saved filter of the list of incidents. One that is gone already leaves no entry. */
export function removeFilter({ filterId }: FilterToRemove, facts: FactsForFilters, moment: Moment): Decision<Done> {
  return removing('incident', filterId, facts, moment);
}

/** The same with one of the register. */
export function removeRegisterFilter(
  { filterId }: FilterToRemove,
  facts: FactsForFilters,
  moment: Moment,
): Decision<Done> {
  return removing('restriction', filterId, facts, moment);
}

function removing(list: FilteredList, filterId: Id, { saved, role }: FactsForFilters, moment: Moment): Decision<Done> {
  const [first] = roleMissing(list, role);
  if (first !== undefined) return notDecided(first);
  return saved.some((one) => one.filterId === filterId) ? decided({}, removal(list, filterId, moment)) : decided({});
}

function removal(list: FilteredList, filterId: Id, { today }: Pick<Moment, 'today'>): NewEntry {
  return { kind: `${list}:filter-removed`, subject: filterId, day: today, body: {} };
}

function roleMissing(list: FilteredList, role: Role): readonly Missing[] {
  return maySign(role, `${list}:filter-saved`)
    ? []
    : [{ field: 'filter-name', code: 'not-this-role', label: 'needed' }];
}
