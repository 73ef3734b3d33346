import type { Missing } from '../../domain/result';
import type { FieldProblem } from '../ui/error-summary';
import { BehindRefusal } from './behind-refusal';
import { refusalSentence } from './refusal-words';

/** What mends something that is missing: null where a field of the form does, and the sentence leads to it. */
export type MendElsewhere = (missing: Missing) => (() => void) | null;

/**
 * The one way in which a form says what it was refused for: each sentence leads to its field, or has the button that opens what mends it elsewhere; with
 * `Why?`, how binding it is, its source and when that was checked (D73). `problems` and `missing` go in pairs.
 */
export function refusedProblems(
  problems: readonly FieldProblem[],
  missing: readonly Missing[],
  mend: MendElsewhere = () => null,
): readonly FieldProblem[] {
  return problems.map((problem, index) => {
    const one = missing[index];
    if (one === undefined) return problem;
    const opens = mend(one);
    // A question that one may go on without has its `Why?` beside its own field.
    const asked = problem.field?.startsWith('going-on-') === true;
    return {
      ...problem,
      field: opens === null ? problem.field : null,
      ...(asked ? {} : { beside: <BehindRefusal missing={one} mend={opens} /> }),
    };
  });
}

/** What is said of the record as a whole belongs to no field. */
const OF_THE_WHOLE = 'restrictionId';

/** The same, with the general sentences; a question that one may go on without leads to the field that asks it. */
export function problemsOf(missing: readonly Missing[], mend?: MendElsewhere): readonly FieldProblem[] {
  const plain = missing.map((one) => ({
    field: one.mayGoOn === true ? `going-on-${one.code}` : one.field === OF_THE_WHOLE ? null : one.field,
    message: refusalSentence(one),
  }));
  return refusedProblems(plain, missing, mend);
}
