import { mayBeTheSame } from '../../../domain/person/likely-duplicate';
import { closenessWith } from '../../../domain/person/name-ranking';
import type { PersonSuggestion } from '../../../domain/person/person';
import type { Query } from '../door/handler';
import { findPeople } from './find-people';
import { likelyPeople } from './likely-people';
import { NICKNAMES } from './nicknames';
import { peoplePage } from './people-list';
import { personDetail } from './person-detail';

/** Most suggestions under a field. */
export const SUGGESTION_LIMIT = 8;

/**
 * People who may be meant while a name is typed: adults, pupils, and the adults of a pupil of that name. Those whose name may be the typed
 * one, differently spelt, are marked: nobody is made twice unseen.
 */
export const suggestPeople: Query<'person:suggest'> = {
  answer: ({ text }, { db, today }) => {
    const closeness = closenessWith(NICKNAMES);
    return findPeople(db, text, today, 'themselves', SUGGESTION_LIMIT).map(
      ({ person, onRegister }): PersonSuggestion => {
        const likely = mayBeTheSame({ kind: person.kind, name: text, children: [] }, person, closeness);
        return { person, onRegister, ...(likely ? { likely: true } : {}) };
      },
    );
  },
};

/** People who may be the one that is about to be added. */
export const likelyPeopleQuery: Query<'person:likely'> = {
  answer: (incoming, { db, today }) => [...likelyPeople(db, incoming, today)],
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
