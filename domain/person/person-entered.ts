import { z } from 'zod';
import { isBlank } from '../text';
import { type About, NewChild, PersonLabel, type PersonSuggestion } from './person';

/**
 * What a form holds of the field for a person: plain JSON of one shape, so that it fits in a draft. `who` is `typing` while it is open
 * who is meant; `person` is set if `who` is `known`. `children` and `description` stay when somebody changes their mind.
 */
export const PersonEntered = z.strictObject({
  text: z.string(),
  who: z.enum(['typing', 'new', 'known', 'not-identified']),
  person: PersonLabel.nullable(),
  children: z.array(NewChild),
  description: z.string(),
});
export type PersonEntered = z.infer<typeof PersonEntered>;

export const NOBODY_ENTERED: PersonEntered = { text: '', who: 'typing', person: null, children: [], description: '' };

/** What is sent; possible at any moment. Whoever is still being typed is somebody new of that name. */
export function aboutOf(entered: PersonEntered): About {
  const children = entered.children.filter(({ name, className }) => !isBlank(name) || !isBlank(className));
  if (entered.who === 'not-identified') return { kind: 'not-identified', description: entered.description };
  if (entered.person === null) return { kind: 'new', name: entered.text.trim(), children };
  const { personId } = entered.person;
  return children.length === 0 ? { kind: 'known', personId } : { kind: 'known', personId, children };
}

/** True while nobody and nothing is entered at all. */
export function nobodyEntered(entered: PersonEntered): boolean {
  const { text, description, children } = entered;
  return isBlank(text) && isBlank(description) && children.every((child) => isBlank(child.name + child.className));
}

/** Somebody types a name: it is open again who is meant. */
export function typeName(entered: PersonEntered, text: string): PersonEntered {
  return { ...entered, text, who: 'typing', person: null };
}

/** Somebody in the casebook. Children typed before are linked to them. */
export function choosePerson(entered: PersonEntered, person: PersonLabel): PersonEntered {
  return { ...entered, text: person.name, who: 'known', person };
}

/** Somebody new, by the name as typed, even if others have it. */
export function chooseNewPerson(entered: PersonEntered): PersonEntered {
  return { ...entered, who: 'new', person: null };
}

/** Nobody identified yet. What was typed as a name becomes the description: nothing typed is lost. */
export function chooseNotIdentified(entered: PersonEntered): PersonEntered {
  const description = isBlank(entered.description) && entered.person === null ? entered.text : entered.description;
  return { ...entered, text: '', who: 'not-identified', person: null, description };
}

/** Those whose whole name is the one typed; capitals, accents, dots and extra spaces apart, but not the title: Mr isn't Mrs. */
export function sameNameAsTyped(text: string, suggestions: readonly PersonSuggestion[]): readonly PersonSuggestion[] {
  const key = typedKey(text);
  return key === '' ? [] : suggestions.filter(({ person }) => typedKey(person.name) === key);
}

/**
 * Who is meant when somebody types a name and goes on: the one person of exactly that name, if there is just one, otherwise somebody new.
 * Nothing changes where it was settled before, or where nothing is typed.
 */
export function settleName(entered: PersonEntered, suggestions: readonly PersonSuggestion[]): PersonEntered {
  if (entered.who !== 'typing' || isBlank(entered.text)) return entered;
  const [only, ...others] = sameNameAsTyped(entered.text, suggestions);
  return only !== undefined && others.length === 0 ? choosePerson(entered, only.person) : chooseNewPerson(entered);
}

function typedKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s.,]+/g, ' ')
    .trim();
}
