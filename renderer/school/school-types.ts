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

/** The year groups that a school may end with. */
export const lastYears: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'not-said', label: 'Not said' },
  ...[2, 4, 6, 8, 9, 11, 13].map((year) => ({ value: `${year}`, label: `Year ${year}` })),
];
