import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { IncidentId } from '../ids';
import { Line, Narrative } from '../text';
import { RIGHTS_NOT_ASKED, RightsCheck } from './rights';

/** *Could illness, disability, language or a crisis explain it?* The adjustment is kept, never a diagnosis (D24). */
export const Equality = z.strictObject({
  answer: z.enum(['not-asked', 'no', 'yes', 'dont-know-have-asked']),
  adjustment: Line,
});
export type Equality = z.infer<typeof Equality>;

/** Has the safeguarding lead looked, or been told, and on which day (D15)? Who, where somebody else stood in. */
export const SafeguardingSeen = z.strictObject({
  answer: z.enum(['not-asked', 'looked', 'told']),
  on: LocalDate.nullable(),
  who: Line,
});
export type SafeguardingSeen = z.infer<typeof SafeguardingSeen>;

/** A second person, who need not be a user: chair, local authority, trust (D25). How it reached us: *by phone*, *letter of …*. */
export const SecondPerson = z.strictObject({ name: Line, role: Line, on: LocalDate.nullable(), how: Line });
export type SecondPerson = z.infer<typeof SecondPerson>;

/** *Were you the only one it was aimed at? Then who decides with you?* */
export const OnlyVictim = z.enum(['not-asked', 'no', 'yes']);

/**
 * A parent in the sense of section 576 Education Act 1996: by birth or adoption, with parental responsibility, or with care of a child here. Where it isn't
 * known they count as one, so that nobody loses their hearing because a child was left out.
 */
export const ParentHere = z.enum(['not-known', 'yes', 'no']);
export type ParentHere = z.infer<typeof ParentHere>;

/**
 * What a decision rests on (D22 to D27). Every part may be empty while it is being thought about; what a step needs is asked when it is taken. One
 * adult: `part` is what this person did, never a household (D26).
 */
export const Grounds = z.strictObject({
  incidents: z.array(IncidentId).max(40),
  part: Narrative,
  rights: RightsCheck,
  milder: Narrative,
  equality: Equality,
  safeguarding: SafeguardingSeen,
  onlyVictim: OnlyVictim,
  second: SecondPerson,
  /** Why no milder step came first (D23); after `Temporary ban now` its *why it can't wait* is the answer. */
  whySkipped: Line,
  /** How what they have open with the school goes on (D27). */
  openMatters: Line,
  parent: ParentHere,
});
export type Grounds = z.infer<typeof Grounds>;

export const NO_GROUNDS: Grounds = {
  incidents: [],
  part: '',
  rights: RIGHTS_NOT_ASKED,
  milder: '',
  equality: { answer: 'not-asked', adjustment: '' },
  safeguarding: { answer: 'not-asked', on: null, who: '' },
  onlyVictim: 'not-asked',
  second: { name: '', role: '', on: null, how: '' },
  whySkipped: '',
  openMatters: '',
  parent: 'not-known',
};

/** For entries from before it was asked whether they are a parent. */
export function withoutParent(body: unknown): unknown {
  const { grounds, ...rest } = body as Readonly<Record<string, unknown>> & { readonly grounds: object };
  return { ...rest, grounds: { ...grounds, parent: 'not-known' } };
}
