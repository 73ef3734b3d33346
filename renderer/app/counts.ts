import type { TodayShown } from '../../domain/today/today';

/** How many things on Today need somebody: the number beside it in the sidebar, and beside *Needs you*. */
export function needsYou(today: TodayShown): number {
  return today.due.length + today.looks.length + today.stillToAdd.length + today.drafts.length;
}
