import { z } from 'zod';
import type { Role } from '../casebook/casebook';
import { RECORDERS } from '../casebook/roles';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { Id } from '../ids';
import type { Missing } from '../result';
import { isBlank, Line } from '../text';
import { IncidentFilter } from './incident-filter';

/** Most filters that are kept: they stand in a row above the list. */
export const SAVED_FILTERS_LIMIT = 12;

/** A filter of the list of incidents under a name. It is kept in the casebook, since its words may name somebody. */
export const SavedFilter = z.strictObject({ filterId: Id, name: z.string(), filter: IncidentFilter });
export type SavedFilter = z.infer<typeof SavedFilter>;

export const FilterToSave = z.strictObject({ name: Line, filter: IncidentFilter });
export type FilterToSave = z.infer<typeof FilterToSave>;
export const FilterToRemove = z.strictObject({ filterId: Id });
export type FilterToRemove = z.infer<typeof FilterToRemove>;

/** The subject of each is the filter. */
export const savedFilterEntries = {
  'incident:filter-saved': {
    version: 1,
    body: z.strictObject({ name: z.string().min(1), filter: IncidentFilter }),
    signedBy: RECORDERS,
    upcasts: [],
  },
  'incident:filter-removed': { version: 1, body: z.strictObject({}), signedBy: RECORDERS, upcasts: [] },
} as const;

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
  const roles: readonly Role[] = RECORDERS;
  return roles.includes(role) ? [] : [{ field: 'filter-name', code: 'not-this-role', label: 'needed' }];
}
