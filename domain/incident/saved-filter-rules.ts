import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { type FilterToRemove, type FilterToSave, SAVED_FILTERS_LIMIT, type SavedFilter } from './saved-filter';

/** What saving and removing need to know: what is saved, and who asks. */
export interface FactsForFilters {
  readonly saved: readonly SavedFilter[];
  readonly role: Role;
}

/** Saves a filter under a name; the one of the same name (capitals apart) gives way. Refused without a name, and beyond the limit. */
export function saveFilter(
  { name, filter }: FilterToSave,
  { saved, role }: FactsForFilters,
  moment: Moment,
): Decision<Record<string, never>> {
  const same = saved.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const missing: Missing[] = [...roleMissing(role)];
  if (isBlank(name)) missing.push({ field: 'filter-name', code: 'empty', label: 'needed' });
  if (saved.length - same.length >= SAVED_FILTERS_LIMIT)
    missing.push({ field: 'filter-name', code: 'too-many', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const removed = same.map(({ filterId }) => removal(filterId, moment));
  return decided({}, ...removed, {
    kind: 'incident:filter-saved',
    subject: moment.newId(),
    day: moment.today,
    body: { name, filter },
  });
}

/** Removes a saved filter. One that is gone already leaves no entry. */
export function removeFilter(
  { filterId }: FilterToRemove,
  { saved, role }: FactsForFilters,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first] = roleMissing(role);
  if (first !== undefined) return notDecided(first);
  return saved.some((one) => one.filterId === filterId) ? decided({}, removal(filterId, moment)) : decided({});
}

function removal(filterId: Id, { today }: Pick<Moment, 'today'>) {
  return { kind: 'incident:filter-removed', subject: filterId, day: today, body: {} } as const;
}

function roleMissing(role: Role): readonly Missing[] {
  return maySign(role, 'incident:filter-saved')
    ? []
    : [{ field: 'filter-name', code: 'not-this-role', label: 'needed' }];
}
