import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { PersonId, Reference, RestrictionId } from '../../../domain/ids';
import type { AlsoKept, PersonSide } from '../../../domain/person/merging';
import {
  type FactsForKeeping,
  type FactsForMerging,
  type FactsForParting,
  keepRecord,
  mergePeople,
  type PageToMerge,
  partPeople,
} from '../../../domain/person/merging-rules';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type Query } from '../door/handler';
import { recordedMeanwhile } from './meanwhile';
import { detailsOf } from './person-details';
import { labelOf, ownLabelOf } from './person-labels';
import { keptAs, keptOnPage } from './person-merging';
import { membersAsJson } from './person-pages';

/** Two records are of one person. */
export const mergePeopleCommand: Command<'person:merge', FactsForMerging> = defineCommand<'person:merge'>()({
  load: ({ first, other }, { db, today, actor }): FactsForMerging | null => {
    const page = pageToMerge(db, first, today);
    return page === null ? null : { first: page, other: pageToMerge(db, other, today), role: actor.role };
  },
  decide: (_input, facts, moment) => mergePeople(facts, moment),
  stale: ['people', 'incidents', 'register', 'concerns', 'requests', 'today'],
  draft: ({ draftId }) => draftId,
});

/** They are two people after all. */
export const partPeopleCommand: Command<'person:part', FactsForParting> = defineCommand<'person:part'>()({
  load: ({ personId }, { db, today, actor }): FactsForParting | null =>
    labelOf(db, personId, today) === null
      ? null
      : { keptAs: keptAs(db, personId) as PersonId | null, role: actor.role },
  decide: partPeople,
  stale: ['people', 'incidents', 'register', 'concerns', 'requests', 'today'],
  draft: ({ draftId }) => draftId,
});

/** What came in meanwhile belongs where it stands. */
export const keepRecordCommand: Command<'person:keep-record', FactsForKeeping> = defineCommand<'person:keep-record'>()({
  load: ({ personId }, { db, today, actor }): FactsForKeeping | null =>
    labelOf(db, personId, today) === null
      ? null
      : { waiting: recordedMeanwhile(db, personId, today).map(({ recordId }) => recordId), role: actor.role },
  decide: keepRecord,
  stale: ['people'],
});

/** Two records side by side: no page is opened, only what each has is counted. */
export const comparePeopleQuery: Query<'person:compare'> = {
  answer: ({ one, other }, { db, today }) => {
    const [first, second] = [sideOf(db, one, today), sideOf(db, other, today)];
    if (first === null || second === null) return null;
    return { one: first, other: second, same: first.person.personId === second.person.personId };
  },
};

/** The records that are shown on a person's page besides their own, in the order in which it was said. */
export function alsoKept(db: Readable, page: number, today: LocalDate): AlsoKept[] {
  return keptOnPage(db, page).flatMap(({ personId, at, actor }) => {
    const person = ownLabelOf(db, personId, today);
    return person === null
      ? []
      : [
          {
            person,
            recordedAt: recordedAt(db, personId),
            details: detailsOf(db, personId),
            mergedAt: at as Instant,
            mergedBy: userName(db, actor),
          },
        ];
  });
}

function pageToMerge(db: Readable, personId: PersonId, today: LocalDate): PageToMerge | null {
  const person = labelOf(db, personId, today);
  if (person === null) return null;
  const holding = holdingOn(db, membersAsJson(db, personId), today).map(({ reference }) => reference);
  return { personId: person.personId, kind: person.kind, identified: person.notIdentified !== true, holding };
}

/** Restrictions that hold, the ones to come too: they would meet on one page. */
function holdingOn(
  db: Readable,
  members: string,
  today: LocalDate,
): { restrictionId: RestrictionId; reference: Reference }[] {
  return db.all(
    `SELECT restriction_id AS restrictionId, reference FROM restriction WHERE person_id IN (SELECT value FROM json_each(?))
       AND ends_on >= ? AND (ended_on IS NULL OR ended_on > ?) ORDER BY starts_on, recorded_sequence`,
    [members, today, today],
  );
}

function sideOf(db: Readable, personId: PersonId, today: LocalDate): PersonSide | null {
  const person = labelOf(db, personId, today);
  if (person === null) return null;
  const members = membersAsJson(db, personId);
  const count = (table: string, distinct = '*') =>
    db.get<{ total: number }>(
      `SELECT count(${distinct}) AS total FROM ${table} WHERE person_id IN (SELECT value FROM json_each(?))`,
      [members],
    )?.total ?? 0;
  return {
    person,
    recordedAt: recordedAt(db, person.personId),
    incidents: count('incident_person', 'DISTINCT incident'),
    restrictions: count('restriction'),
    holds: count('hold'),
    raised: count('concern'),
    decisions: count('decision'),
    requests: count('request'),
    orders: count('outside_order'),
    holding: holdingOn(db, members, today),
  };
}

function recordedAt(db: Readable, personId: string): Instant {
  const row = db.get<{ recorded_at: Instant }>('SELECT recorded_at FROM person WHERE person_id = ?', [personId]);
  if (row === undefined) throw new Error('somebody is shown whom the casebook does not hold');
  return row.recorded_at;
}
