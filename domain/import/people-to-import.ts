import { z } from 'zod';
import { PersonId } from '../ids';
import { Responsibility } from '../person/family';
import { PersonLabel } from '../person/person';
import { Line, ShortText } from '../text';

/** Most people in one import: a large school with its parents. */
export const IMPORT_LIMIT = 3_000;
/** Most people who are compared with the casebook at once: so that nothing else waits for it. */
export const COMPARED_AT_ONCE = 20;

/** Somebody who is imported. `known`: whom in the casebook it is. `children` are places in the list. */
export const ImportedPerson = z.strictObject({
  kind: z.enum(['adult', 'pupil']),
  known: PersonId.nullable(),
  name: Line.refine((name) => name !== ''),
  className: Line.nullable(),
  telephone: Line,
  email: Line,
  address: ShortText,
  children: z
    .array(z.strictObject({ child: z.number().int().min(0), relation: Line, responsibility: Responsibility }))
    .max(30),
});
export type ImportedPerson = z.infer<typeof ImportedPerson>;

export const PeopleToImport = z.strictObject({
  people: z.array(ImportedPerson).min(1).max(IMPORT_LIMIT),
  /** How many of the file were left out. */
  leftOut: z.number().int().min(0),
});
export type PeopleToImport = z.infer<typeof PeopleToImport>;

/** Somebody of a table who is compared with the casebook; `children` with their classes. */
export const ToCompare = z.strictObject({
  kind: z.enum(['adult', 'pupil']),
  name: z.string().max(300),
  className: z.string().max(300).nullable(),
  children: z.array(z.strictObject({ name: z.string().max(300), className: z.string().max(300).nullable() })).max(30),
});
export type ToCompare = z.infer<typeof ToCompare>;

/** `same`: certainly the one in the casebook. `likely`: those who may be, if it is not certain. */
export const Compared = z.strictObject({ same: PersonLabel.nullable(), likely: z.array(PersonLabel) });
export type Compared = z.infer<typeof Compared>;

export const Imported = z.strictObject({ added: z.number().int(), known: z.number().int() });
export type Imported = z.infer<typeof Imported>;
