import type { Query } from '../door/handler';
import { incidentPage } from './incident-rows';

/** A page of incidents, the newest happening first. */
export const listIncidents: Query<'incident:list'> = {
  answer: ({ offset, limit }, { db }) => incidentPage(db, offset, limit),
};
