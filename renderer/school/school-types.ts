import type { SchoolType } from '../../domain/casebook/casebook';

/** Types of school in the words that schools use. */
export const schoolTypes: readonly { readonly value: SchoolType; readonly label: string }[] = [
  { value: 'community', label: 'Community school' },
  { value: 'voluntary-controlled', label: 'Voluntary controlled school' },
  { value: 'voluntary-aided', label: 'Voluntary aided school' },
  { value: 'foundation', label: 'Foundation or trust school' },
  { value: 'academy', label: 'Academy or free school' },
  { value: 'independent', label: 'Independent school' },
  { value: 'other', label: 'Another kind' },
];
