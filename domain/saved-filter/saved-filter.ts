import { z } from 'zod';
import { Id } from '../ids';
import { IncidentFilter } from '../incident/incident-filter';
import { RegisterFilter } from '../restriction/register-filter';
import { Line } from '../text';

/** Most filters of one list that are kept: they stand in a row above it. */
export const SAVED_FILTERS_LIMIT = 12;

/** The lists whose filters can be saved. */
export type FilteredList = 'incident' | 'restriction';

/** A filter under a name. It is kept in the casebook, since its words may name somebody. */
export interface Saved<Filter> {
  readonly filterId: Id;
  readonly name: string;
  readonly filter: Filter;
}

export const SavedFilter = z.strictObject({ filterId: Id, name: z.string(), filter: IncidentFilter });
export type SavedFilter = z.infer<typeof SavedFilter>;
export const SavedRegisterFilter = z.strictObject({ filterId: Id, name: z.string(), filter: RegisterFilter });
export type SavedRegisterFilter = z.infer<typeof SavedRegisterFilter>;

export const FilterToSave = z.strictObject({ name: Line, filter: IncidentFilter });
export type FilterToSave = z.infer<typeof FilterToSave>;
export const RegisterFilterToSave = z.strictObject({ name: Line, filter: RegisterFilter });
export type RegisterFilterToSave = z.infer<typeof RegisterFilterToSave>;
export const FilterToRemove = z.strictObject({ filterId: Id });
export type FilterToRemove = z.infer<typeof FilterToRemove>;
