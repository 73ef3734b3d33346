import type { CasebookToCreate, SchoolType } from '../../domain/casebook/casebook';
import type { FieldProblem } from '../ui/error-summary';
import { isBlankLine, type PassphraseChoice, passphraseOf, passphraseProblems } from './passphrase-choice';

/** Everything that is asked to set up a casebook, as typed. */
export interface CreateForm {
  readonly schoolName: string;
  readonly schoolType: SchoolType | null;
  readonly founderName: string;
  readonly signInName: string;
  readonly lead: 'me' | 'somebody-else' | null;
  readonly leadName: string;
  readonly passphrase: PassphraseChoice;
}

export const EMPTY_FORM: CreateForm = {
  schoolName: '',
  schoolType: null,
  founderName: '',
  signInName: 'Headteacher',
  lead: null,
  leadName: '',
  passphrase: { kind: 'generated', generated: '', own: '', again: '' },
};

export const STEPS = ['school', 'you', 'passphrase'] as const;
export type Step = (typeof STEPS)[number];

/** What is missing before the step can be left. */
export function problemsOf(step: Step, form: CreateForm): readonly FieldProblem[] {
  switch (step) {
    case 'school':
      return [
        ...(isBlankLine(form.schoolName) ? [{ field: 'schoolName', message: 'Please type the school’s name.' }] : []),
        ...(form.schoolType === null ? [{ field: 'schoolType', message: 'Please choose the type of school.' }] : []),
      ];
    case 'you':
      return [
        ...(isBlankLine(form.founderName) ? [{ field: 'founderName', message: 'Please type your name.' }] : []),
        ...(isBlankLine(form.signInName) ? [{ field: 'signInName', message: 'Please type a sign-in name.' }] : []),
        ...leadProblems(form),
      ];
    case 'passphrase':
      return passphraseProblems(form.passphrase);
  }
}

function leadProblems(form: CreateForm): readonly FieldProblem[] {
  if (form.lead === null) return [{ field: 'safeguardingLead', message: 'Please say who the safeguarding lead is.' }];
  if (form.lead === 'me' || !isBlankLine(form.leadName)) return [];
  return [{ field: 'leadName', message: 'Please type the safeguarding lead’s name.' }];
}

/** The form as the engine takes it; null while something is missing. */
export function casebookToCreate(form: CreateForm): CasebookToCreate | null {
  const { schoolType, lead } = form;
  if (schoolType === null || lead === null || STEPS.some((step) => problemsOf(step, form).length > 0)) return null;
  return {
    schoolName: form.schoolName.trim(),
    schoolType,
    founderName: form.founderName.trim(),
    signInName: form.signInName.trim(),
    safeguardingLead: lead === 'me' ? { who: 'me' } : { who: 'somebody-else', name: form.leadName.trim() },
    passphrase: passphraseOf(form.passphrase),
  };
}

/** The step that holds a field, so that an answer from the engine leads to the right one. */
export function stepOfField(field: string): Step {
  if (field.startsWith('school')) return 'school';
  return field.startsWith('passphrase') ? 'passphrase' : 'you';
}
