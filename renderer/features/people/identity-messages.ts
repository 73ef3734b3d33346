import { shownDate } from '../../../domain/dates/local-date';
import { schoolYearInWords } from '../../../domain/dates/school-year';
import type { IdentityKept, OtherName } from '../../../domain/person/identity';
import { leftDay } from '../../../domain/person/identity-entered';
import type { Missing } from '../../../domain/result';

export const identityWords = {
  change: 'Change name or class',
  changeAdult: 'Change name',
  changing: 'Who this is',
  changingHelp: 'What stood here before stays in the casebook.',
  name: 'Name',
  description: 'What they looked like',
  descriptionHelp: 'A car, a coat, who they came with. It stands in place of the name until you know it.',
  notIdentified: 'We don’t know yet who this is',
  className: 'Class',
  leftOn: 'Last day here',
  leftOnHelp: 'Only if the child leaves before the summer. The adults stay.',
  otherName: (nth: number) => `Another name, ${nth + 1}`,
  kindOf: (nth: number) => `What it is, ${nth + 1}`,
  anotherName: 'Another name',
  anotherNameHelp: 'One that they go by, or had before. They are found by it too.',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved.',
  leave: 'Leave as it is',
  draft: 'A person’s name: not saved yet',
} as const;

export const otherNameKinds: readonly { readonly value: OtherName['kind']; readonly label: string }[] = [
  { value: 'known-as', label: 'Known as' },
  { value: 'former', label: 'Former name' },
  { value: 'description', label: 'How they were described' },
];

/** `Nell Harker, known as`. */
export function otherNameInWords({ kind, name }: OtherName): string {
  return `${name} (${{ 'known-as': 'known as', former: 'before', description: 'as described' }[kind]})`;
}

/** What the class is and since when, where the summer has passed since: the new one is typed over it. */
export function classHelp({ classYear }: IdentityKept, thisYear: number): string | undefined {
  if (classYear === null || classYear >= thisYear) return undefined;
  return `This was the class in ${schoolYearInWords(classYear)}. Type the new one when you know it.`;
}

/** What the typed day of leaving is taken for. */
export function leavingUnderstood(
  entered: Parameters<typeof leftDay>[0],
  today: Parameters<typeof leftDay>[1],
): string {
  const day = leftDay(entered, today);
  if (day === null) return '';
  return day === 'unreadable' ? unreadableDay : shownDate(day);
}

export const unreadableDay = 'This can’t be read as a date. Try 20/7/2026 or “Fri”.';

/** The sentence for a refusal. */
export function identityRefused({ field, code }: Missing): string {
  if (code === 'unreadable') return unreadableDay;
  if (code === 'not-this-role') return 'Your sign-in can’t change this. Ask the office to.';
  if (code === 'perhaps-there') return 'Look below: this may be somebody who is here already.';
  return field === 'name'
    ? 'Type a name, or tick that you don’t know it yet and say what they looked like.'
    : 'Needed.';
}
