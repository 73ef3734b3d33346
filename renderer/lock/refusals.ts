import type { PassphraseMeasure } from '../../domain/casebook/casebook';
import type { Failure, Missing } from '../../domain/result';
import { groupDiffers } from '../recovery-sheet/two-groups';
import type { FieldProblem } from '../ui/error-summary';
import { passphraseHints } from './passphrase-choice';

type Refused = Extract<Failure, { kind: 'refused' }>;
type Hint = NonNullable<PassphraseMeasure['hint']>;

const SENTENCES: Readonly<Record<string, string>> = {
  schoolName: 'Please type the school’s name.',
  founderName: 'Please type your name.',
  signInName: 'Please type a sign-in name.',
  safeguardingLead: 'Please say who the safeguarding lead is.',
};

/** What the gate refuses, as lines that lead to their fields. */
export function refusalProblems({ missing }: Refused): readonly FieldProblem[] {
  return missing.map(problemOf);
}

/** Name of the field of a group, counted from 1. */
export function groupField(number: number): string {
  return `group-${number}`;
}

function problemOf({ field, code }: Missing): FieldProblem {
  if (field === 'groups' && code === 'other-sheet') {
    return {
      field,
      message: 'This sheet does not open this casebook. Is it of another casebook, or older than the newest sheet?',
    };
  }
  const group = /^groups\.(\d+)$/.exec(field)?.[1];
  if (group !== undefined) {
    const number = Number(group) + 1;
    return { field: groupField(number), message: groupDiffers(number) };
  }
  if (field === 'passphrase' || field === 'newPassphrase')
    return { field: 'passphrase', message: passphraseHints[hintOf(code)] };
  if (field === 'signInName' && code === 'unknown') {
    return { field, message: 'Nobody has this sign-in name in this casebook.' };
  }
  return { field, message: SENTENCES[field] ?? 'Please look at this once more.' };
}

function hintOf(code: string): Hint {
  return code in passphraseHints ? (code as Hint) : 'easy-to-guess';
}
