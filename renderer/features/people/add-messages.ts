import type { PersonLabel } from '../../../domain/person/person';

export const addWords = {
  title: 'Add a person',
  subtitle: 'Nothing is recorded about them by this. A record can name somebody new without it.',
  opening: 'Opening the form',
  kind: 'Who it is',
  before: 'Before this person can be added',
  add: 'Add this person',
  addAnother: 'Add as another person',
  adding: 'Adding',
  added: 'Added.',
  draft: 'A new person: not added yet',
  perhaps: 'Who this may be',
  perhapsWhat:
    'If it is one of them, open their page and change it there. If it is somebody else, add them as another person.',
  tooLong: 'This is longer than the casebook takes. Please shorten it.',
} as const;

export const kindWords: Readonly<Record<PersonLabel['kind'], string>> = {
  adult: 'An adult: parent, relative, anybody else',
  pupil: 'A pupil',
};

/** The heading over those who are here already. */
export function perhapsHere(count: number): string {
  return count === 1 ? 'Somebody here may be the same person' : `${count} people here may be the same person`;
}
