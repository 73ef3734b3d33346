import { monthOneEnds } from '../../../domain/request/clock';
import { clockFacts, isClosed } from '../../../domain/request/request-state';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Query } from '../door/handler';
import { dueFirst, everyRequest, openRequestsOf, requestOf, shownRequests } from './request-rows';

/** All requests: the open ones, what is due first at the top, and those that are closed, the one logged last first. */
export const listRequests: Query<'request:list'> = {
  answer: (_input, { db, now, today }) => {
    const rows = shownRequests(db, everyRequest(db), now, today);
    return {
      open: rows.filter(({ state }) => !isClosed(state)).sort(dueFirst),
      closed: rows.filter(({ state }) => isClosed(state)),
    };
  },
};

/** One request; looking at it is journalled (D65). */
export const showRequest: Query<'request:show'> = {
  answer: ({ requestId }, { db, now, today }) => {
    const request = requestOf(db, requestId);
    if (request === null) return null;
    const [row] = shownRequests(db, [request], now, today);
    if (row === undefined) return null;
    const { channel, takenBy, asks, loggedAt, loggedBy } = request;
    const steps = request.steps.map(({ step }) => step);
    return {
      ...row,
      channel,
      takenBy,
      asks,
      loggedAt,
      loggedBy: userName(db, loggedBy),
      monthOneEnds: monthOneEnds(clockFacts(request, steps), today, schoolCalendar(db)),
      steps: request.steps.map(({ step, at, by }) => ({ step, at, by: userName(db, by) })),
    };
  },
  opens: ({ requestId }) => ({ subject: requestId, what: 'request' }),
};

/** The open requests about a person, for their page and before any restriction (D27). */
export const openRequestsAbout: Query<'request:open-about'> = {
  answer: ({ personId }, { db, now }) => [...openRequestsOf(db, personId, now)],
};
