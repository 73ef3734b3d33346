import type { Responsibility } from '../../../domain/person/family';
import type { PersonLabel } from '../../../domain/person/person';
import type { Missing } from '../../../domain/result';

export const familyWords = {
  title: { adult: 'Children', pupil: 'Adults' },
  add: { adult: 'Add a child', pupil: 'Add an adult' },
  who: { adult: 'Which child', pupil: 'Which adult' },
  whoHelp: 'Somebody in the casebook, or a new name.',
  className: 'Class, if the child is new',
  relation: 'What the adult is to the child',
  suggested: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  relationHelp: 'In a word: mother, grandfather, childminder.',
  responsibility: 'Parental responsibility',
  responsibilityHelp: 'What the school was told or saw. It decides who is asked and told, not who may come in.',
  change: 'Change',
  unlink: 'Not linked',
  reason: 'Why this is wrong',
  reasonHelp: 'One line. Both people stay in the casebook.',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved.',
  unlinked: 'The link is taken away.',
  takeAway: 'Take the link away',
  takingAway: 'Taking it away',
  leave: 'Leave as it is',
  draft: 'Somebody of a family: not saved yet',
  unlinkDraft: 'Why a link is wrong: not saved yet',
  reasonNeeded: 'Say in a line why this is wrong.',
  changeOf: (name: string) => `Change what ${name} is`,
  unlinkOf: (name: string) => `${name} is not linked`,
  unlinkTitle: (name: string) => `${name} does not belong here`,
  changeTitle: (name: string) => `What ${name} is`,
} as const;

export const responsibilityWords: Readonly<Record<Responsibility, string>> = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
};

/** `mother, has parental responsibility`; empty where nothing is known. */
export function relationInWords(relation: string, responsibility: Responsibility): string {
  const said = { yes: 'has parental responsibility', no: 'no parental responsibility', 'not-known': '' }[
    responsibility
  ];
  return [relation, said].filter((part) => part !== '').join(', ');
}

/** The sentence for a refusal. */
export function familyRefused({ code }: Missing, kind: PersonLabel['kind']): string {
  switch (code) {
    case 'not-this-role':
      return 'Your sign-in can’t change this. Ask the office to.';
    case 'two-adults':
      return 'This is an adult. Here a child is linked; an adult is linked on the child’s page.';
    case 'two-children':
      return 'This is a child. Here an adult is linked; a child is linked on the adult’s page.';
    case 'not-in-casebook':
      return 'This person is not in the casebook any more. Choose somebody else.';
    default:
      return kind === 'adult' ? 'Type the child’s name, or the class.' : 'Type the adult’s name.';
  }
}
