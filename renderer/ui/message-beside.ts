import type { FieldProblem } from './error-summary';

/** What is said beside a field; null if nothing. */
export function messageBeside(problems: readonly FieldProblem[], field: string): string | null {
  return problems.find((problem) => problem.field === field)?.message ?? null;
}
