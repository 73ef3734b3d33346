import { statusOn } from '../../../domain/restriction/restriction-status';
import type { TodayShown } from '../../../domain/today/today';
import { DUE_WITHIN, whatIsDue } from '../../../domain/today/today-rules';
import { backupState } from '../backup/backup-state';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Query, QueryContext } from '../door/handler';
import { listDrafts } from '../draft/drafts';
import { currentHolds } from '../hold/hold-rows';
import { incidentsStillToAdd } from '../incident/incident-rows';
import { ordersToLookAt } from '../order/order-rows';
import { currentRestrictions, shownRestrictions } from '../restriction/restriction-rows';

/** Most incidents with something still to add, the one recorded last first. */
export const STILL_TO_ADD_LIMIT = 50;

/** What waits today. */
export function todayShown({ db, today, actor, backupFolder }: QueryContext): TodayShown {
  const current = currentRestrictions(db, today);
  const due = whatIsDue(current, today, schoolCalendar());
  const inForce = current.filter((restriction) => statusOn(restriction, today) === 'in-force');
  return {
    holds: currentHolds(db, today),
    due: shownRestrictions(db, due, today),
    looks: ordersToLookAt(db, today, DUE_WITHIN),
    stillToAdd: incidentsStillToAdd(db, STILL_TO_ADD_LIMIT, today),
    drafts: listDrafts(db, actor.userId),
    inForce: shownRestrictions(db, inForce, today),
    backup: backupState(db, backupFolder),
  };
}

export const showToday: Query<'today:show'> = { answer: (_input, context) => todayShown(context) };
