import type { Query } from '../door/handler';
import { findPeople } from './find-people';

/** Most suggestions under a field. */
export const SUGGESTION_LIMIT = 8;

/** People who may be meant while a name is typed: adults, pupils, and the adults of a pupil of that name. */
export const suggestPeople: Query<'person:suggest'> = {
  answer: ({ text }, { db, today }) => [...findPeople(db, text, today, 'themselves', SUGGESTION_LIMIT)],
};
