import type { Query } from '../door/handler';
import { incidentDetail } from './incident-detail';
import { incidentPage } from './incident-list';

/** A page of incidents, as a filter and a search let through. */
export const listIncidents: Query<'incident:list'> = {
  answer: ({ filter, offset, limit }, { db, today }) => incidentPage(db, filter, { offset, limit, today }),
};

/** One incident; looking at it is journalled (D65). */
export const showIncident: Query<'incident:show'> = {
  answer: ({ incidentId }, { db, today }) => incidentDetail(db, incidentId, today),
  opens: ({ incidentId }) => ({ subject: incidentId, what: 'incident' }),
};
