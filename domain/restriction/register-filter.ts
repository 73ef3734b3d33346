import { z } from 'zod';
import { Page } from '../contract-parts';
import { LocalDate } from '../dates/local-date';
import type { PersonLabel } from '../person/person';
import { RestrictionType } from './restriction';

/** Which restrictions the register shows: a part of it, of one type or of both, with words to be found. A day that is asked for is another question. */
export const RegisterFilter = z.strictObject({
  show: z.enum(['current', 'review-due', 'ended']),
  type: RestrictionType.nullable(),
  /** Words to be found in a name, another name, a child’s name, a reference or what is restricted; empty for all. */
  words: z.string().max(300),
});
export type RegisterFilter = z.infer<typeof RegisterFilter>;

/** `on`: those that were, are or will be in force that day, by what the register says now; `on` null is today then. Narrowed like a part. */
export const RegisterAsked = Page.extend({
  show: z.enum(['current', 'review-due', 'ended', 'on']),
  on: LocalDate.nullable().default(null),
  type: RestrictionType.nullable().default(null),
  words: z.string().max(300).default(''),
});

export const WHOLE_REGISTER: RegisterFilter = { show: 'current', type: null, words: '' };

/** What is looked through. */
export interface RegisterText {
  readonly reference: string;
  readonly whatIsRestricted: string;
  readonly person: Pick<PersonLabel, 'name' | 'alsoKnownAs'> & {
    readonly children: readonly { readonly name: string }[];
  };
}

/** Are all the words there, in whatever order, small or capital, with or without accents? */
export function hasRegisterWords({ reference, whatIsRestricted, person }: RegisterText, words: string): boolean {
  const sought = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const names = [person.name, ...(person.alsoKnownAs ?? []), ...person.children.map(({ name }) => name)];
  const text = plain([reference, ...names, whatIsRestricted].join(' '));
  return sought.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
