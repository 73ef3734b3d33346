import type { Query } from '../door/handler';
import { findPeople } from './find-people';
import { peoplePage } from './people-list';
import { personDetail } from './person-detail';

/** Most suggestions under a field. */
export const SUGGESTION_LIMIT = 8;

/** People who may be meant while a name is typed: adults, pupils, and the adults of a pupil of that name. */
export const suggestPeople: Query<'person:suggest'> = {
  answer: ({ text }, { db, today }) => [...findPeople(db, text, today, 'themselves', SUGGESTION_LIMIT)],
};

/** The page of people: all in order, or those who answer a text. */
export const listPeople: Query<'person:list'> = {
  answer: (asked, { db, today }) => peoplePage(db, asked, today),
};

/** One person; looking at the page is journalled (D65). */
export const showPerson: Query<'person:show'> = {
  answer: ({ personId }, { db, today }) => personDetail(db, personId, today),
  opens: ({ personId }) => ({ subject: personId, what: 'person' }),
};
