import type { Query } from '../door/handler';
import { incidentsCiting } from '../incident/incident-rows';
import { codeOn } from './code-versions';

/** Most records listed under a clause, the newest first: the list of incidents has them all. */
export const CITING_LIMIT = 50;

/** The code in force on a day, or today. */
export const showCode: Query<'code:show'> = {
  answer: ({ on }, { db, today }) => codeOn(db, on ?? today),
};

/** The incidents that cite a clause now, the newest happening first. */
export const recordsCiting: Query<'code:records-citing'> = {
  answer: ({ clauseId }, { db, today }) => incidentsCiting(db, clauseId, CITING_LIMIT, today),
};
