import { allowsAsMuch, type ContactLimit } from '../plan/contact-limit';
import { readHowOften } from '../plan/how-often';
import { limitWords } from '../plan/plan-words';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { type Compared, compareShapes, SHAPE_PARTS } from './looser';
import type { LimitAfter, ScopeLoosened, ScopePart, ScopeToLoosen } from './scope';
import type { Shape } from './shape';
import { limitsInWords, restrictedInWords, WHOLE_SITE_WORDS } from './shape-words';

/** What a restriction says before it is loosened; `limit` of a contact plan with a number. */
export interface FactsOfScope {
  readonly type: 'ban' | 'contact-plan';
  readonly whatIsRestricted: string;
  readonly shape: Shape;
  readonly limit: ContactLimit | null;
}

/** Where the form shows each part. */
const FIELDS: Readonly<Record<ScopePart, string>> = {
  places: 'shape-places',
  times: 'shape-times',
  ways: 'shape-ways',
  with: 'shape-with',
  howOften: 'shape-howOften',
  exceptions: 'shape-exceptions',
  whichChildren: 'shape-children',
  limit: 'contacts',
  words: 'words',
};

/** What is kept of it, or everything that keeps it from passing as looser; null with nothing missing where nothing is changed. */
export interface ScopeDecided {
  readonly scope: ScopeLoosened | null;
  readonly missing: readonly Missing[];
  /** Parts that only a person can compare. */
  readonly said: readonly ScopePart[];
}

/**
 * Is that scope looser? A part that forbids more is refused by name (`stricter-places`): that takes a decision, after they were heard. Other words pass
 * if whoever decides says so, and so do the words of a letter that are left as they are. The number and the words of *how often* go together, and the
 * casebook's own words follow what is changed.
 */
export function loosenScope(input: ScopeToLoosen, before: FactsOfScope): ScopeDecided {
  const limit = limitAfter(input, before);
  const shape = withHowOften(input.shape ?? before.shape, limit, before);
  const compared = compareScope(before, shape, limit);
  const parts = SCOPE_PARTS.filter((part) => compared[part] !== 'same');
  const words = wordsAfter(input.whatIsRestricted, before, shape);
  const wordsLeft = words.kind === 'kept' && parts.some((part) => IN_WORDS.includes(part));
  const said: readonly ScopePart[] = [
    ...parts.filter((part) => compared[part] === 'said'),
    ...(words.kind === 'typed' || wordsLeft ? (['words'] as const) : []),
  ];
  const missing: Missing[] = parts.filter((part) => compared[part] === 'stricter').map(stricter);
  if (words.kind === 'nothing') missing.push(needed('words', 'nothing-left'));
  if (said.length > 0 && !input.saidLooser) missing.push(needed('saidLooser', wordsLeft ? 'words-left' : 'say-looser'));
  const reshaped = JSON.stringify(shape) !== JSON.stringify(before.shape);
  if (missing.length > 0 || (!reshaped && limit === null && words.kind === 'kept'))
    return { scope: null, missing, said };
  const whatIsRestricted = words.kind === 'typed' || words.kind === 'own' ? words.text : null;
  return { scope: { shape: reshaped ? shape : null, limit, whatIsRestricted, said: [...said] }, missing, said };
}

/**
 * What keeps a shape from being noted without a decision: the parts that are stricter afterwards, and other words, which only a person can compare and
 * so need a reason (`stricter-said`, at the first of them).
 */
export function stricterParts(before: Shape, after: Shape): readonly Missing[] {
  const compared = compareShapes('contact-plan', before, after);
  const said = SHAPE_PARTS.find((part) => compared[part] === 'said');
  return [
    ...SHAPE_PARTS.filter((part) => compared[part] === 'stricter').map(stricter),
    ...(said === undefined ? [] : [needed(FIELDS[said], 'stricter-said')]),
  ];
}

/** The parts that are looser afterwards: what was decided is loosened with a reason and with who decided, and not by noting what it says. */
export function looserParts(before: Shape, after: Shape): readonly Missing[] {
  const compared = compareShapes('contact-plan', before, after);
  return SHAPE_PARTS.filter((part) => compared[part] === 'looser').map((part) => ({
    field: FIELDS[part],
    code: 'loosen-instead',
    label: 'needed',
  }));
}

const SCOPE_PARTS = [...SHAPE_PARTS, 'limit'] as const;
/** What the words of a restriction say too. */
const IN_WORDS: readonly ScopePart[] = ['places', 'times', 'ways', 'with', 'howOften'];

function compareScope(
  { type, shape: before, limit: numberBefore }: FactsOfScope,
  after: Shape,
  limit: LimitAfter | null,
): Readonly<Record<(typeof SCOPE_PARTS)[number], Compared>> {
  const compared = compareShapes(type, before, after);
  const number = compareLimit(numberBefore, limit);
  // A number that is looser speaks for its own words.
  const follows = number === 'looser' && after.contact.howOften === howOftenOf(limit);
  return { ...compared, howOften: follows ? 'looser' : compared.howOften, limit: number };
}

function compareLimit(before: ContactLimit | null, after: LimitAfter | null): Compared {
  if (after === null) return 'same';
  if (before === null) return after === 'none' ? 'same' : 'stricter';
  return after === 'none' || allowsAsMuch(before, after) ? 'looser' : 'stricter';
}

/** The number as typed; where only the words were changed and say one of any contact, or of what was counted, it is that. */
function limitAfter(input: ScopeToLoosen, { limit: before, shape }: FactsOfScope): LimitAfter | null {
  if (before === null) return input.limit === 'none' ? null : input.limit;
  if (input.limit !== null && !isSameLimit(input.limit, before)) return input.limit;
  const words = input.shape?.contact.howOften ?? shape.contact.howOften;
  if (words === shape.contact.howOften) return null;
  const read = readHowOften(words);
  if (read === 'no-limit' || isBlank(words)) return 'none';
  if (read === null) return null;
  const { contacts, per } = read;
  return isSameLimit({ contacts, per }, before) ? null : { contacts, per };
}

function isSameLimit(limit: LimitAfter, before: ContactLimit): boolean {
  return limit !== 'none' && limit.contacts === before.contacts && limit.per === before.per;
}

/** A number that was changed alone takes its words with it: the card must not go on saying the old. */
function withHowOften(shape: Shape, limit: LimitAfter | null, before: FactsOfScope): Shape {
  if (limit === null || shape.contact.howOften !== before.shape.contact.howOften) return shape;
  return { ...shape, contact: { ...shape.contact, howOften: howOftenOf(limit) } };
}

function howOftenOf(limit: LimitAfter | null): string {
  return limit === null || limit === 'none' ? 'No limit' : limitWords(limit);
}

type Words = { readonly kind: 'typed' | 'own'; readonly text: string } | { readonly kind: 'kept' | 'nothing' };

/** Are its words the casebook's own, which follow what is changed, and not those of a letter? */
export function wordsAreOwn({ whatIsRestricted, shape }: Pick<FactsOfScope, 'whatIsRestricted' | 'shape'>): boolean {
  const own = limitsInWords(shape).join('\n');
  return whatIsRestricted === WHOLE_SITE_WORDS || restrictedInWords(whatIsRestricted, shape) === own;
}

/** What its words come to: typed anew; the casebook's own, which follow the shape; or kept as a letter has them. */
function wordsAfter(typed: string | null, { whatIsRestricted, shape: before }: FactsOfScope, after: Shape): Words {
  const own = limitsInWords(after).join('\n');
  const wereOwn = wordsAreOwn({ whatIsRestricted, shape: before });
  const same = (one: string, other: string) => one.trim() === other.trim();
  if (
    typed !== null &&
    !isBlank(typed) &&
    !same(typed, restrictedInWords(whatIsRestricted, before)) &&
    !same(typed, own)
  )
    return { kind: 'typed', text: typed };
  // Left to the casebook, or taken out altogether: then the shape says it.
  if (!wereOwn && (typed === null || (!isBlank(typed) && !same(typed, own)))) return { kind: 'kept' };
  if (own === '') return { kind: 'nothing' };
  return same(own, whatIsRestricted) ? { kind: 'kept' } : { kind: 'own', text: own };
}

function stricter(part: ScopePart): Missing {
  return { field: FIELDS[part], code: `stricter-${part}`, label: 'needed', requirement: 'D28' };
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
