import { shownDate } from '../../domain/dates/local-date';
import type { RecordAbout } from '../../domain/decision/decision';
import type { Equality, Grounds, ParentHere, SafeguardingSeen } from '../../domain/decision/grounds';
import type { RightsCheck } from '../../domain/decision/rights';

export const words = {
  records: 'Which records does it rest on?',
  recordsHelp: 'Only what was recorded about this person, and not struck out.',
  noRecords: 'Nothing is recorded about this person yet. Record it first: a line is enough.',
  part: 'What did this person do?',
  partHelp: 'Their own part, not anybody else’s. The letter says it.',
  rights: 'Leave the complaint aside. What was wrong with how they went about it?',
  rightsHelp: 'Complaining, going to Ofsted and asking others to complain are rights.',
  rightsNoted: 'Noted when it was recorded. It is taken over as it stands.',
  sayDifferently: 'Say it differently',
  nothingWrong: 'Nothing. It was only that they complained, or asked others to',
  manner: 'What was wrong with how',
  milder: 'What milder step did you think of, and why isn’t it enough?',
  equality: 'Could illness, disability, language or a crisis explain it?',
  equalityHelp: 'Note what you will do differently, never a diagnosis.',
  adjustment: 'What will you do differently for them?',
  adjustmentHelp: 'If nothing can be done, say why.',
  safeguarding: 'Has the safeguarding lead looked at it?',
  safeguardingHelp:
    'What somebody does may be a sign about a child. If they are under 18 themselves, speak first with whoever looks after them.',
  safeguardingOn: 'On which day?',
  safeguardingWho: 'Who?',
  safeguardingWhoHelp: 'Only if somebody stood in for the safeguarding lead.',
  onlyVictim: 'Were you the only one it was aimed at?',
  onlyVictimHelp:
    'Then somebody else decides with you: the chair, the local authority, the trust. They need not use this app.',
  secondName: 'Who decides with you?',
  secondRole: 'As what?',
  secondOn: 'When did they say so?',
  secondHow: 'How did it reach you?',
  skipped: 'Why did no milder step come first?',
  skippedHelp: 'If no warning came before, or a warning and no plan.',
  open: 'How does what they have open with the school go on?',
  openHelp: 'Only if they have raised or asked for something that is not finished.',
  parent: 'Are they a parent or carer of a child here?',
  parentHelp:
    'By birth or adoption, with parental responsibility, or with care of a child (section 576 Education Act 1996). Not known? Then they count as one, and are heard first.',
  soleVictimHelp: 'It is noted, and keeps no warning from being given.',
  soleVictim: 'A warning can be given all the same. Let somebody else look at it with you: the chair, a deputy.',
  restsOn: 'What it rests on',
  notSaid: 'Not noted',
  secondPerson: 'Who decided with them',
  toAdd: (count: number) => (count === 1 ? '1 thing still to add' : `${count} things still to add`),
} as const;

export const rightsOptions: readonly { readonly value: RightsCheck['answer']; readonly label: string }[] = [
  { value: 'manner', label: 'Something was: I say what' },
  { value: 'nothing-wrong', label: words.nothingWrong },
];

export const equalityOptions: readonly { readonly value: Equality['answer']; readonly label: string }[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
  { value: 'dont-know-have-asked', label: 'Don’t know, have asked' },
];

export const safeguardingOptions: readonly { readonly value: SafeguardingSeen['answer']; readonly label: string }[] = [
  { value: 'looked', label: 'Yes, looked at it' },
  { value: 'told', label: 'Has been told' },
];

export const parentOptions: readonly { readonly value: ParentHere; readonly label: string }[] = [
  { value: 'not-known', label: 'Not known' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

export const victimOptions: readonly { readonly value: Grounds['onlyVictim']; readonly label: string }[] = [
  { value: 'no', label: 'No' },
  { value: 'yes', label: 'Yes' },
];

/** `INC-2026-0012 · Fri 20 Nov 2026 · E1, E2` */
export function recordLine({ reference, on, clauses }: RecordAbout): string {
  return [reference, shownDate(on), clauses.join(', ')].filter((part) => part !== '').join(' · ');
}
