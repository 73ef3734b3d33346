import type { ClauseId } from '../../../domain/code/clause-id';
import { useNavigation } from '../../stores/navigation';

export function headingId(clauseId: ClauseId): string {
  return `clause-${clauseId}`;
}

/** The id of the heading over the linked policies. */
export const POLICIES_HEADING = 'linked-policies';

/** Goes to the linked policies, at the end of the code. */
export function goToPolicies(): void {
  const heading = document.getElementById(POLICIES_HEADING);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

/** Brings a clause to the top and sends focus to its heading, so that it is read out. False if it isn't in this code. */
export function showClause(clauseId: ClauseId): boolean {
  const heading = document.getElementById(headingId(clauseId));
  if (heading === null) return false;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
  return true;
}

/** Goes to the address of a clause; again if it is open already and has been scrolled away. */
export function goToClause(clauseId: ClauseId): void {
  useNavigation.getState().go({ page: 'code', clauseId });
  requestAnimationFrame(() => showClause(clauseId));
}
