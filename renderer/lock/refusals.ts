import type { Failure, Missing } from '../../domain/result';
import { groupDiffers } from '../recovery-sheet/two-groups';
import type { FieldProblem } from '../ui/error-summary';

type Refused = Extract<Failure, { kind: 'refused' }>;

const SENTENCES: Readonly<Record<string, string>> = {
  schoolName: 'Please type the school’s name.',
  founderName: 'Please type your name.',
  signInName: 'Please type a sign-in name.',
  safeguardingLead: 'Please say who the safeguarding lead is.',
  passphrase: 'This passphrase would be too easy to guess. Add another word or two.',
};

/** What the gate refuses, as lines that lead to their fields. */
export function refusalProblems({ missing }: Refused): readonly FieldProblem[] {
  return missing.map((one) => {
    const group = groupNumber(one);
    if (group !== null) return { field: groupField(group), message: groupDiffers(group) };
    const field = one.field === 'newPassphrase' ? 'passphrase' : one.field;
    return { field, message: SENTENCES[field] ?? 'Please look at this once more.' };
  });
}

/** Name of the field of a group, counted from 1. */
export function groupField(number: number): string {
  return `group-${number}`;
}

/** The sheet's group that is meant, counted from 1: in the detail `group`, or at the end of the field's name. */
function groupNumber({ field, detail }: Missing): number | null {
  const given = detail?.group;
  if (typeof given === 'number') return given;
  const digits = /^groups?\D*(\d+)/.exec(field)?.[1];
  return digits === undefined ? null : Number(digits);
}
