import { mergeChronology } from '../../../domain/chronology/merge';
import type { Query } from '../door/handler';
import { membersAsJson } from '../person/person-pages';
import { incidentLines } from './incident-lines';
import { contactLines, restrictionLines } from './restriction-lines';
import { conversationLines, decisionLines, raisedLines, requestLines } from './talk-lines';

/** Everything about one person, under whichever name it is kept, in the order in which it happened: of each kind no more is read than is shown, and each says how many there are. */
export const showChronology: Query<'chronology:of-person'> = {
  answer: ({ personId, group, limit }, { db, today }) => {
    const members = membersAsJson(db, personId);
    const { lines, counts, inAll, more } = mergeChronology(
      {
        raised: raisedLines(db, personId, limit),
        incidents: incidentLines(db, members, limit),
        conversations: conversationLines(db, personId, limit),
        decisions: decisionLines(db, members, limit),
        restrictions: restrictionLines(db, members, today, limit),
        contacts: contactLines(db, members, limit),
        requests: requestLines(db, personId, limit),
      },
      group,
      limit,
    );
    return { lines: [...lines], counts, inAll, more };
  },
};
