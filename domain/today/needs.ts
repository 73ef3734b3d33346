import { type Due, dueIn } from '../dates/due';
import type { LocalDate } from '../dates/local-date';
import type { KeptDraft } from '../draft/draft';
import type { IncidentRow, StillToAdd } from '../incident/incident';
import type { OrderRow } from '../order/order';
import type { RestrictionRow } from '../restriction/restriction';
import type { TodayShown } from './today';

/** One thing that needs somebody. */
export type Need =
  | { readonly kind: 'review'; readonly restriction: RestrictionRow; readonly due: Due }
  | { readonly kind: 'ends-soon'; readonly restriction: RestrictionRow; readonly due: Due }
  | { readonly kind: 'look-again'; readonly order: OrderRow; readonly due: Due }
  | { readonly kind: 'to-add'; readonly incident: IncidentRow; readonly missing: readonly StillToAdd[] }
  | { readonly kind: 'draft'; readonly draft: KeptDraft };

/**
 * What stands under *Needs you*, in the order in which to take it: restrictions as the engine ranks them, then orders to look at again, half-written forms, the newest
 * first, then records with something to add. As many as there are in `today`.
 */
export function needsOf(today: TodayShown, on: LocalDate): readonly Need[] {
  const drafts = [...today.drafts].sort((first, second) => (first.keptAt < second.keptAt ? 1 : -1));
  return [
    ...today.due.map((restriction) => restrictionNeed(restriction, on)),
    ...today.looks.map(
      (order): Need => ({
        kind: 'look-again',
        order,
        due: dueIn(order.lookAgainInSchoolDays ?? 0, order.lookAgainOn, on),
      }),
    ),
    ...drafts.map((draft): Need => ({ kind: 'draft', draft })),
    ...today.stillToAdd.map(({ incident, missing }): Need => ({ kind: 'to-add', incident, missing })),
  ];
}

/** It is due for whichever comes first: its review, as a rule, or its end. */
function restrictionNeed(restriction: RestrictionRow, on: LocalDate): Need {
  const { reviewInSchoolDays, reviewOn, endsInSchoolDays, endsOn } = restriction;
  return reviewInSchoolDays === null || endsOn < reviewOn
    ? { kind: 'ends-soon', restriction, due: dueIn(endsInSchoolDays ?? 0, endsOn, on) }
    : { kind: 'review', restriction, due: dueIn(reviewInSchoolDays, reviewOn, on) };
}
