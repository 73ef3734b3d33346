import { summerAhead } from '../../../domain/today/summer';
import type { BeforeSummer, TodayShown } from '../../../domain/today/today';
import { whatIsDueUntil } from '../../../domain/today/today-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import { concernsDue } from '../concern/concern-rows';
import { conversationsToLookAt } from '../conversation/conversation-rows';
import type { Query, QueryContext } from '../door/handler';
import { defamationReminders } from '../incident/incident-reminders';
import { ordersToLookAt } from '../order/order-rows';
import { openRequests } from '../request/request-rows';
import { currentRestrictions, shownRestrictions } from '../restriction/restriction-rows';
import { openTasks } from '../task/task-rows';
import { todayShown } from './today-queries';

/** What ends or is due until school is back: with what is late already, and without what only asks to be completed. */
export const showBeforeSummer: Query<'today:before-summer'> = {
  answer: (_input, context) => beforeSummer(context),
};

function beforeSummer(context: QueryContext): BeforeSummer {
  const { db, now, today } = context;
  const { lastSchoolDay, until } = summerAhead(today, schoolCalendar(db).terms);
  const day = todayShown(context);
  const undecided = new Set(day.bans.map(({ restrictionId }) => restrictionId));
  const decided = currentRestrictions(db, today).filter(({ restrictionId }) => !undecided.has(restrictionId));
  const shown: TodayShown = {
    ...day,
    due: shownRestrictions(db, whatIsDueUntil(decided, today, until), today),
    looks: ordersToLookAt(db, today, ANY).filter(({ lookAgainOn, until: ends }) =>
      [lookAgainOn, ends ?? lookAgainOn].some((on) => on <= until),
    ),
    requests: openRequests(db, now, today).filter(({ due }) => due === null || due.on <= until),
    raised: concernsDue(db, today, ANY).filter(({ due }) => due !== null && due.on <= until),
    talks: conversationsToLookAt(db, today, ANY).filter(({ lookAgain }) => lookAgain !== null && lookAgain.on <= until),
    defamation: defamationReminders(db, today, until),
    tasks: openTasks(db, today).filter(({ by }) => by <= until),
    holds: [],
    settledToAdd: [],
    stillToAdd: [],
    drafts: [],
    inForce: [],
  };
  return { lastSchoolDay, until, shown };
}

/** However many school days it is away: the day decides. */
const ANY = Number.POSITIVE_INFINITY;
