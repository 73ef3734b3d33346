import type { ChildLabel, PersonLabel } from './person';

/** `Ellie Harker, 5B`; without a class only the name. */
export function childInWords(child: Pick<ChildLabel, 'name' | 'className'>): string {
  return child.className === null || child.className === '' ? child.name : `${child.name}, ${child.className}`;
}

/**
 * What stands beside a name, which never stands alone: an adult's children with their classes (`Ellie, 5B; Tom, 3A`), a pupil's class
 * (`pupil, 5B`). Empty for an adult of whom no child is known.
 */
export function besideName(person: Pick<PersonLabel, 'kind' | 'className' | 'children' | 'notIdentified'>): string {
  if (person.kind === 'adult') return [...notKnownWho(person), ...person.children.map(childInWords)].join('; ');
  return childInWords({ name: 'pupil', className: person.className });
}

/** Said of somebody of whom only a description is known. */
export function notKnownWho({ notIdentified }: Pick<PersonLabel, 'notIdentified'>): readonly string[] {
  return notIdentified === true ? ['not known who'] : [];
}

/** `also known as Nell Harker, Ellie Brown`; empty where no other name is known. */
export function alsoKnownAs({ alsoKnownAs: names }: Pick<PersonLabel, 'alsoKnownAs'>): string {
  return names === undefined || names.length === 0 ? '' : `also known as ${names.join(', ')}`;
}

/** A person in one line: `Mrs S. Ahmed (Zara, 4C), first recorded Mon 2 Nov 2026`. */
export function personInWords(person: PersonLabel): string {
  const beside = besideName(person);
  const name = beside === '' ? person.name : `${person.name} (${beside})`;
  return person.difference === null ? name : `${name}, ${person.difference}`;
}
