import type { PersonEntered } from '../../domain/person/person-entered';
import { besideName, personInWords } from '../../domain/person/person-words';
import type { Suggestions } from './use-suggestions';

export const words = {
  suggestions: 'Suggestions',
  notKnown: 'Not known who',
  description: 'What they looked like, a car, who they came with',
  childName: (nth: number) => (nth === 0 ? 'Their child' : `Child ${nth + 1}`),
  childClass: (nth: number) => (nth === 0 ? 'Class' : `Class of child ${nth + 1}`),
  anotherChild: 'Another child',
  stop: 'Stop',
  conditions: 'Conditions',
  held: 'Hold',
} as const;

/** Before a name as typed: `New person: “Mr D. Harker”`; `Only the name: …` where nobody new is made. */
export function newPersonOption(namesOnly: boolean): string {
  return namesOnly ? 'Only the name:' : 'New person:';
}

/** Read out while the list is open. */
export function countInWords(count: number): string {
  if (count === 0) return 'Nobody here yet by that name';
  return count === 1 ? '1 suggestion' : `${count} suggestions`;
}

const register = {
  held: 'On hold at the door.',
  stop: 'On the register: stop.',
  conditions: 'On the register: conditions.',
} as const;

/** Who is meant, in one quiet line at the field. Null where there is nothing to say. */
export function whoIsMeant(entered: PersonEntered, suggestions: Suggestions, namesOnly: boolean): string | null {
  if (entered.person !== null) return knownInWords(entered.person, suggestions);
  if (entered.who !== 'new') return null;
  if (namesOnly) return 'Only the name is noted.';
  if (suggestions.failed) return 'Names can’t be looked up just now. What you typed is kept.';
  if (suggestions.sameName > 1) {
    return `${suggestions.sameName} people of this name are here. Choose one, or this will be another person.`;
  }
  if (suggestions.sameName === 1) return 'Somebody of this name is here already. This will be another person.';
  const [first, ...others] = suggestions.likely;
  if (first !== undefined && others.length === 0) {
    return `Is this ${personInWords(first)}? Choose the name in the list, or this will be another person.`;
  }
  if (first !== undefined) {
    return `${suggestions.likely.length} people with a name like this are here. Choose one, or this will be another person.`;
  }
  return 'Nobody of this name is here yet. This will be a new person.';
}

function knownInWords(person: NonNullable<PersonEntered['person']>, suggestions: Suggestions): string | null {
  const beside = besideName(person);
  const onRegister = suggestions.rows.find((row) => row.person.personId === person.personId)?.onRegister ?? null;
  const parts = [beside, person.difference].filter((part) => part !== null && part !== '');
  const whose = parts.length === 0 ? 'In the casebook.' : `${sentenceCase(parts.join(', '))}.`;
  return onRegister === null ? whose : `${whose} ${register[onRegister]}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
