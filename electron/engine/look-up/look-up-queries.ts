import type { LocalDate } from '../../../domain/dates/local-date';
import { foundByDescription } from '../../../domain/hold/found-by-description';
import type { HoldShown } from '../../../domain/hold/hold';
import type { DeskCard } from '../../../domain/look-up/look-up';
import { namesakesOf } from '../../../domain/look-up/namesakes';
import { closenessWith } from '../../../domain/person/name-ranking';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { currentHolds } from '../hold/hold-rows';
import { type FoundPerson, findPeople } from '../person/find-people';
import { NICKNAMES } from '../person/nicknames';
import { readDoorLines } from '../settings/settings-queries';

/** Most cards at the desk: what fits on a screen without scrolling. */
export const CARD_LIMIT = 8;

interface HoldingRow {
  readonly type: 'ban' | 'contact-plan';
  readonly recorded_sequence: number;
  readonly person_id: string;
  readonly what_is_restricted: string;
  readonly child_arrangements: string;
  readonly ends_on: LocalDate;
}

/**
 * Who may be meant, and what holds today: holds at the door, limits, arrangements for the children and until when (D45: no reason, no
 * narrative, no reference).
 * A pupil's name brings the adults linked with the pupil.
 */
export const lookUp: Query<'look-up:find'> = {
  answer: ({ text }, { db, today, now }) => {
    const found = findPeople(db, text, today, 'by-their-adults', CARD_LIMIT);
    const holding = whatHolds(
      db,
      found.map(({ person }) => person.personId),
      today,
    );
    const people = found.map(({ person }) => person);
    const standing = currentHolds(db, today);
    const closeness = closenessWith(NICKNAMES);
    return {
      cards: found.map((one) => {
        const namesakes = namesakesOf(one.person, people);
        return card(one, namesakes, holding.get(one.person.personId) ?? [], standing);
      }),
      described: standing.filter(
        ({ about }) => about.kind === 'not-identified' && foundByDescription(text, about.description, closeness),
      ),
      doorLines: readDoorLines(db),
      asAt: now,
    };
  },
};

function card(
  { person, onRegister }: FoundPerson,
  namesakes: DeskCard['not'],
  whatHolds: DeskCard['whatHolds'],
  standing: readonly HoldShown[],
): DeskCard {
  return {
    person,
    answer: ANSWERS[onRegister ?? 'nothing'],
    not: onRegister === null ? [] : namesakes,
    holds: holdsOn(person, standing),
    whatHolds,
  };
}

const ANSWERS = { stop: 'stop', held: 'stop', conditions: 'conditions', nothing: 'nothing-recorded' } as const;

function holdsOn({ personId }: PersonLabel, standing: readonly HoldShown[]): HoldShown[] {
  return standing.filter(({ about }) => about.kind === 'person' && about.person.personId === personId);
}

/** Bans first, then the one that lasts longest. */
function whatHolds(
  db: Readable,
  personIds: readonly string[],
  today: LocalDate,
): ReadonlyMap<string, DeskCard['whatHolds']> {
  const rows = db.all<HoldingRow>(
    `SELECT r.person_id, r.type, r.recorded_sequence, r.what_is_restricted, r.child_arrangements, r.ends_on
     FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
    [JSON.stringify(personIds), today, today, today],
  );
  const holding = new Map<string, DeskCard['whatHolds']>();
  for (const { person_id, what_is_restricted, child_arrangements, ends_on } of rows.sort(compare)) {
    const list = holding.get(person_id) ?? [];
    list.push({ whatIsRestricted: what_is_restricted, childArrangements: child_arrangements, until: ends_on });
    holding.set(person_id, list);
  }
  return holding;
}

function compare(first: HoldingRow, second: HoldingRow): number {
  if (first.type !== second.type) return first.type === 'ban' ? -1 : 1;
  if (first.ends_on !== second.ends_on) return first.ends_on > second.ends_on ? -1 : 1;
  return first.recorded_sequence - second.recorded_sequence;
}
