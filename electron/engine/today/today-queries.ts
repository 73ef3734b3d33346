import { LOOK_AGAIN_WITHIN } from '../../../domain/conversation/look-again';
import { addSchoolDays, schoolDaysBetween } from '../../../domain/dates/school-calendar';
import { statusOn } from '../../../domain/restriction/restriction-status';
import type { TodayShown } from '../../../domain/today/today';
import { DUE_WITHIN, LATE_ANSWER_WITHIN, RAISED_WITHIN, whatIsDue } from '../../../domain/today/today-rules';
import { backupState } from '../backup/backup-state';
import { bansToDecide } from '../ban/ban-queries';
import { lateAnswers } from '../ban/ban-rows';
import { schoolCalendar } from '../calendar/school-calendar';
import { concernsDue } from '../concern/concern-rows';
import { settledStillToAdd } from '../concern/settled-rows';
import { conversationsToLookAt } from '../conversation/conversation-rows';
import type { Query, QueryContext } from '../door/handler';
import { listDrafts } from '../draft/drafts';
import { currentHolds } from '../hold/hold-rows';
import { defamationReminders, policeReferencesDue, riddorDue } from '../incident/incident-reminders';
import { incidentsStillToAdd } from '../incident/incident-rows';
import { ordersToLookAt } from '../order/order-rows';
import { requestsForToday } from '../request/request-rows';
import { apologiesDue } from '../restriction/loosening-rows';
import { currentRestrictions, restrictionsOf, shownRestrictions } from '../restriction/restriction-rows';
import { stillTold } from '../restriction/staff-told';
import { tasksDue } from '../task/task-rows';

/** Most incidents with something still to add, the one recorded last first. */
export const STILL_TO_ADD_LIMIT = 50;

/** Confirmed bans to which an answer came afterwards: looked at again within ten school days. */
function answersToLookAt({ db, today }: QueryContext): TodayShown['lateAnswers'] {
  const calendar = schoolCalendar(db);
  return lateAnswers(db, today).flatMap(({ restrictionId, on }) => {
    const [restriction] = shownRestrictions(db, restrictionsOf(db, [restrictionId]), today);
    const lookBy = addSchoolDays(on, LATE_ANSWER_WITHIN, calendar);
    return restriction === undefined
      ? []
      : [{ restriction, lookBy, inSchoolDays: schoolDaysBetween(today, lookBy, calendar) }];
  });
}

/** Those who were told of a restriction that has ended, and not of its end: the one that ended last first. */
function notUntold({ db, today }: QueryContext): TodayShown['untold'] {
  const who = stillTold(db, today);
  return shownRestrictions(db, restrictionsOf(db, [...who.keys()]), today).map((restriction) => ({
    restriction,
    who: [...(who.get(restriction.restrictionId) ?? [])],
  }));
}

/** What waits today. */
export function todayShown(context: QueryContext): TodayShown {
  const { db, now, today, actor, backupFolder } = context;
  const bans = bansToDecide(context);
  const undecided = new Set(bans.map(({ restrictionId }) => restrictionId));
  const current = currentRestrictions(db, today);
  // A ban that waits for its decision has a line of its own.
  const decided = current.filter(({ restrictionId }) => !undecided.has(restrictionId));
  const due = whatIsDue(decided, today, schoolCalendar(db));
  const inForce = current.filter((restriction) => statusOn(restriction, today) === 'in-force');
  return {
    holds: currentHolds(db, today),
    due: shownRestrictions(db, due, today),
    looks: ordersToLookAt(db, today, DUE_WITHIN),
    lateAnswers: answersToLookAt(context),
    requests: requestsForToday(db, now, today),
    apologies: shownRestrictions(db, restrictionsOf(db, apologiesDue(db)), today),
    untold: notUntold(context),
    bans,
    raised: concernsDue(db, today, RAISED_WITHIN),
    talks: conversationsToLookAt(db, today, LOOK_AGAIN_WITHIN),
    settledToAdd: settledStillToAdd(db, today),
    policeReferences: policeReferencesDue(db, today, schoolCalendar(db)),
    riddor: riddorDue(db, today),
    defamation: defamationReminders(db, today),
    stillToAdd: incidentsStillToAdd(db, STILL_TO_ADD_LIMIT, today),
    tasks: tasksDue(db, today),
    drafts: listDrafts(db, actor.userId),
    inForce: shownRestrictions(db, inForce, today),
    backup: backupState(db, backupFolder),
  };
}

export const showToday: Query<'today:show'> = { answer: (_input, context) => todayShown(context) };
