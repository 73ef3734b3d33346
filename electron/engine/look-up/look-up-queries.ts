import { type LocalDate, timeInEngland } from '../../../domain/dates/local-date';
import { foundByDescription } from '../../../domain/hold/found-by-description';
import type { HoldShown } from '../../../domain/hold/hold';
import type { DeskCard } from '../../../domain/look-up/look-up';
import { namesakesOf } from '../../../domain/look-up/namesakes';
import { closenessWith } from '../../../domain/person/name-ranking';
import type { PersonLabel } from '../../../domain/person/person';
import { holdsNow, type Turn } from '../../../domain/restriction/holds-now';
import type { AllowedOnce } from '../../../domain/restriction/loosening';
import { nextLook } from '../../../domain/restriction/next-look';
import { endedLately, type RestrictionDates } from '../../../domain/restriction/restriction-status';
import { NO_SHAPE, type Shape } from '../../../domain/restriction/shape';
import { cardArrangements, cardLimits } from '../../../domain/restriction/shape-words';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { currentHolds } from '../hold/hold-rows';
import { ordersOn } from '../order/order-rows';
import { type FoundPerson, findPeople } from '../person/find-people';
import { NICKNAMES } from '../person/nicknames';
import { samePeople } from '../person/person-pages';
import { allowedOnce } from '../restriction/loosening-rows';
import { shapesOf } from '../restriction/restriction-shapes';
import { readDoorLines } from '../settings/settings-queries';

/** Most cards at the desk: what fits on a screen without scrolling. */
export const CARD_LIMIT = 8;

interface HoldingRow {
  readonly restriction_id: string;
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
    const turn = { day: today, time: timeInEngland(now) };
    const found = findPeople(db, text, today, 'by-their-adults', CARD_LIMIT);
    const holding = whatHolds(
      db,
      found.map(({ person }) => person.personId),
      turn,
    );
    const orders = ordersOn(
      db,
      found.map(({ person }) => person.personId),
      today,
    );
    const ended = lately(db, found, today);
    const people = found.map(({ person }) => person);
    const standing = currentHolds(db, today);
    const closeness = closenessWith(NICKNAMES);
    return {
      cards: found.map((one) => {
        const namesakes = namesakesOf(one.person, people);
        const { personId } = one.person;
        return {
          ...card(one, namesakes, holding.lines.get(personId) ?? [], standing),
          orders: [...(orders.get(personId) ?? [])],
          ended: [...(ended.get(personId) ?? [])],
        };
      }),
      described: standing.filter(
        ({ about }) => about.kind === 'not-identified' && foundByDescription(text, about.description, closeness),
      ),
      doorLines: readDoorLines(db),
      asAt: now,
      changesIn: Date.parse(nextLook(holding.shapes, now, holding.once)) - Date.parse(now),
    };
  },
};

function card(
  { person, onRegister }: FoundPerson,
  namesakes: DeskCard['not'],
  whatHolds: DeskCard['whatHolds'],
  standing: readonly HoldShown[],
): Omit<DeskCard, 'orders' | 'ended'> {
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

/** What holds, by person, bans first, then the one that lasts longest; and the shapes that it hangs on. */
function whatHolds(
  db: Readable,
  personIds: readonly string[],
  turn: Turn,
): {
  readonly lines: ReadonlyMap<string, DeskCard['whatHolds']>;
  readonly shapes: readonly Shape[];
  readonly once: readonly AllowedOnce[];
} {
  const { day: today } = turn;
  const { everybody, pageOf } = samePeople(db, personIds);
  const rows = db.all<HoldingRow>(
    `SELECT r.restriction_id, r.person_id, r.type, r.recorded_sequence, r.what_is_restricted, r.child_arrangements, r.ends_on
     FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.starts_on <= ? AND r.ends_on >= ? AND (r.ended_on IS NULL OR r.ended_on > ?)`,
    [JSON.stringify(everybody), today, today, today],
  );
  const ids = rows.map(({ restriction_id }) => restriction_id);
  const shapes = shapesOf(db, ids);
  const once = allowedOnce(db, ids, today);
  const calendar = schoolCalendar(db);
  const lines = new Map<string, DeskCard['whatHolds']>();
  for (const row of rows.sort(compare)) {
    const shape = shapes.get(row.restriction_id) ?? NO_SHAPE;
    const list = lines.get(pageOf(row.person_id)) ?? [];
    list.push({
      whatIsRestricted: cardLimits(row.what_is_restricted, shape),
      childArrangements: cardArrangements(row.child_arrangements, shape),
      until: row.ends_on,
      now: holdsNow(shape, turn, row.ends_on, calendar, once.get(row.restriction_id)),
    });
    lines.set(pageOf(row.person_id), list);
  }
  return { lines, shapes: [...shapes.values()], once: [...once.values()].flat() };
}

function compare(first: HoldingRow, second: HoldingRow): number {
  if (first.type !== second.type) return first.type === 'ban' ? -1 : 1;
  if (first.ends_on !== second.ends_on) return first.ends_on > second.ends_on ? -1 : 1;
  return first.recorded_sequence - second.recorded_sequence;
}

/** By person, the days on which a restriction of theirs ended within ten school days, the last first; nothing of one that was entered in error. */
function lately(
  db: Readable,
  found: readonly FoundPerson[],
  today: LocalDate,
): ReadonlyMap<string, readonly LocalDate[]> {
  const { everybody, pageOf } = samePeople(
    db,
    found.map(({ person }) => person.personId),
  );
  const rows = db.all<Omit<RestrictionDates, 'reviewOn'> & { readonly personId: string }>(
    `SELECT r.person_id AS personId, r.starts_on AS startsOn, r.ends_on AS endsOn, r.ended_on AS endedOn
     FROM json_each(?) j CROSS JOIN restriction r ON r.person_id = j.value
     WHERE r.ended_how IS NOT 'entered-in-error'`,
    [JSON.stringify(everybody)],
  );
  const calendar = schoolCalendar(db);
  const days = new Map<string, readonly LocalDate[]>();
  for (const row of rows) {
    const on = endedLately(row, today, calendar);
    if (on === null) continue;
    const page = pageOf(row.personId);
    days.set(page, [...(days.get(page) ?? []), on].sort().reverse());
  }
  return days;
}
