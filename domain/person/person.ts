import { z } from 'zod';
import { PersonId } from '../ids';
import { Line } from '../text';

/** A child as it stands beside an adult's name: a name never stands alone (name + child + class). */
export const ChildLabel = z.strictObject({ personId: PersonId, name: z.string(), className: z.string().nullable() });
export type ChildLabel = z.infer<typeof ChildLabel>;

/**
 * How a person is shown everywhere. A pupil has `className` (null where it isn't known) and no `children`; an adult has `children` and no class.
 * `className` is the class as it stands on the day: after 1 September the year group that follows. `difference` is set where another person would otherwise look the same: same name, and no class or child that the other hasn't.
 */
export const PersonLabel = z.strictObject({
  personId: PersonId,
  kind: z.enum(['adult', 'pupil']),
  name: z.string(),
  className: z.string().nullable(),
  children: z.array(ChildLabel),
  difference: z.string().nullable(),
  /** Names that the person also goes by or had; left out where there are none. */
  alsoKnownAs: z.array(z.string()).optional(),
  /** The name is only a description: nobody knows yet who it is. */
  notIdentified: z.literal(true).optional(),
});
export type PersonLabel = z.infer<typeof PersonLabel>;

/** A child typed in a form together with an adult who isn't in the casebook yet. */
export const NewChild = z.strictObject({ name: Line, className: Line });
export type NewChild = z.infer<typeof NewChild>;

/**
 * Who a record is about: somebody in the casebook (children typed in the form are linked to them), somebody new (name and children typed
 * in the form), or nobody identified yet (a description, which may be empty: recording is never refused; D10 keeps such a record from
 * carrying a sanction).
 */
export const About = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('known'), personId: PersonId, children: z.array(NewChild).max(12).optional() }),
  z.strictObject({ kind: z.literal('new'), name: Line, children: z.array(NewChild).max(12) }),
  z.strictObject({ kind: z.literal('not-identified'), description: Line }),
]);
export type About = z.infer<typeof About>;

/** The same, as it is shown. */
export const AboutShown = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: PersonLabel }),
  z.strictObject({ kind: z.literal('not-identified'), description: z.string() }),
]);
export type AboutShown = z.infer<typeof AboutShown>;

/** A row of suggestions while a name is typed. */
export const PersonSuggestion = z.strictObject({
  person: PersonLabel,
  onRegister: z.enum(['stop', 'held', 'conditions']).nullable(),
  /** This may be the person whose name was typed, and not only somebody with a name like it. */
  likely: z.literal(true).optional(),
});
export type PersonSuggestion = z.infer<typeof PersonSuggestion>;
