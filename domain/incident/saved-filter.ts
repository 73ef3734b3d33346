import { z } from 'zod';
import { Id } from '../ids';
import { Line } from '../text';
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
