import type { Query } from '../door/handler';
import { incidentDetail } from './incident-detail';
import { incidentPage } from './incident-rows';

/** A page of incidents, the newest happening first. */
export const listIncidents: Query<'incident:list'> = {
  answer: ({ offset, limit }, { db }) => incidentPage(db, offset, limit),
};

/** One incident; looking at it is journalled (D65). */
export const showIncident: Query<'incident:show'> = {
  answer: ({ incidentId }, { db }) => incidentDetail(db, incidentId),
  opens: ({ incidentId }) => ({ subject: incidentId, what: 'incident' }),
};
