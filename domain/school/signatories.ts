import { z } from 'zod';
import { isBlank, Line } from '../text';

/** As what somebody signs a letter about a ban (D36; DfE: normally the headteacher; the chair, local authority or trust may instead). */
export const SignatoryPost = z.enum([
  'headteacher',
  'acting-headteacher',
  'for-the-headteacher',
  'chair-of-governors',
  'local-authority',
  'trust',
]);
export type SignatoryPost = z.infer<typeof SignatoryPost>;

/** Somebody who may sign, and as what. */
export const Signatory = z.strictObject({ name: Line, post: SignatoryPost });
export type Signatory = z.infer<typeof Signatory>;
export const MOST_SIGNATORIES = 12;

export const signatoryPostWords: Readonly<Record<SignatoryPost, string>> = {
  headteacher: 'headteacher',
  'acting-headteacher': 'acting headteacher',
  'for-the-headteacher': 'for the headteacher',
  'chair-of-governors': 'chair of governors',
  'local-authority': 'for the local authority',
  trust: 'for the trust or proprietor',
};

/** `Ms R. Adeyemi, headteacher`: what stands under a letter, and what is kept of it. */
export function signatoryInWords({ name, post }: Signatory): string {
  return `${name.trim()}, ${signatoryPostWords[post]}`;
}

/** What the school’s details say of it. */
export interface WhoMaySign {
  readonly people: Readonly<Record<'headteacher' | 'chair-of-governors', { readonly name: string }>>;
  readonly signatories: readonly Signatory[];
}

/** Who is there beside the school’s own list: whoever acts for the head today, and the head who is signed in (empty where none is). */
export interface AlsoThere {
  readonly inCharge: readonly string[];
  readonly headSignedIn: string;
}

/**
 * Everybody who may sign a letter about a ban, each once: the headteacher and the chair whom the school’s details name, those whom it lists besides, and
 * whoever is in charge today, for the headteacher. Where no headteacher is named it is the head who is signed in, so that set-up keeps nobody waiting.
 */
export function signatoriesOf(
  { people, signatories }: WhoMaySign,
  { inCharge, headSignedIn }: AlsoThere,
): readonly string[] {
  const head = isBlank(people.headteacher.name) ? headSignedIn : people.headteacher.name;
  const all: readonly Signatory[] = [
    { name: head, post: 'headteacher' },
    { name: people['chair-of-governors'].name, post: 'chair-of-governors' },
    ...signatories,
    ...inCharge.map((name): Signatory => ({ name, post: 'for-the-headteacher' })),
  ];
  return [...new Set(all.filter(({ name }) => !isBlank(name)).map(signatoryInWords))];
}
