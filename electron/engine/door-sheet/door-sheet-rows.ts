import { createHash } from 'node:crypto';
import { type Instant, type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { type DoorSheet, SheetReference } from '../../../domain/door-sheet/door-sheet';
import { lastDayOfUse, latestUse, mayBeUsedUntil } from '../../../domain/door-sheet/door-sheet-rules';
import type { RestrictionRow } from '../../../domain/restriction/restriction';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { cardArrangements, cardLimits, onceInWords } from '../../../domain/restriction/shape-words';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { currentHolds } from '../hold/hold-rows';
import { standingOrders } from '../order/order-rows';
import { allowedOnce } from '../restriction/loosening-rows';
import { currentRestrictions, shownRestrictions } from '../restriction/restriction-rows';
import { shapesOf } from '../restriction/restriction-shapes';
import { readDoorLines } from '../settings/settings-queries';

/** The sheet as it would be printed now, to be used until the day asked for, where it may be. */
export function doorSheetNow(db: Readable, today: LocalDate, now: Instant, asked: LocalDate | null): DoorSheet {
  const calendar = schoolCalendar(db);
  const latest = latestUse(today, calendar);
  const useUntil = asked !== null && mayBeUsedUntil(asked, today, latest) ? asked : lastDayOfUse(today, calendar);
  const contents = {
    useUntil,
    holds: currentHolds(db, today),
    cards: cardsInForce(db, today, useUntil),
    doorLines: readDoorLines(db),
  };
  return {
    ...contents,
    reference: nextSheetReference(db, today),
    asAt: now,
    latestUse: latest,
    contents: createHash('sha256').update(JSON.stringify(contents)).digest('hex'),
    lastPrinted: lastPrinted(db),
  };
}

/** One card a person, by name: bans before contact plans on it, as at the look-up. */
function cardsInForce(db: Readable, today: LocalDate, useUntil: LocalDate): DoorSheet['cards'] {
  // What begins while the sheet is in use stands on it too, with the day.
  const inForce = currentRestrictions(db, today).filter(({ startsOn }) => startsOn <= useUntil);
  const cards = new Map<string, DoorSheet['cards'][number]>();
  const shapes = shapesOf(
    db,
    inForce.map(({ restrictionId }) => restrictionId),
  );
  const once = allowedOnce(
    db,
    inForce.map(({ restrictionId }) => restrictionId),
    today,
  );
  const rows = shownRestrictions(db, inForce, today).sort((one, other) => rank(one, today) - rank(other, today));
  for (const { restrictionId, person, type, whatIsRestricted, childArrangements, startsOn, endsOn } of rows) {
    const card = cards.get(person.personId) ?? {
      person,
      answer: type === 'ban' && startsOn <= today ? ('stop' as const) : ('conditions' as const),
      whatHolds: [],
      orders: [],
    };
    const shape = shapes.get(restrictionId) ?? NO_SHAPE;
    card.whatHolds.push({
      whatIsRestricted: [
        ...(startsOn > today ? [`From ${shownDate(startsOn)}:`] : []),
        cardLimits(whatIsRestricted, shape),
        ...(once.get(restrictionId) ?? []).filter(({ day }) => day <= useUntil).map(onceInWords),
      ].join('\n'),
      childArrangements: cardArrangements(childArrangements, shape),
      until: endsOn,
    });
    cards.set(person.personId, card);
  }
  for (const { person, atTheDoor } of standingOrders(db, today)) {
    const card = cards.get(person.personId) ?? { person, answer: 'conditions' as const, whatHolds: [], orders: [] };
    card.orders.push(atTheDoor);
    cards.set(person.personId, atTheDoor.door === 'stop' ? { ...card, answer: 'stop' } : card);
  }
  return [...cards.values()].sort((one, other) => one.person.name.localeCompare(other.person.name, 'en-GB'));
}

function rank({ type, startsOn }: Pick<RestrictionRow, 'type' | 'startsOn'>, today: LocalDate): number {
  return (type === 'ban' ? 0 : 1) + (startsOn > today ? 2 : 0);
}

/** The next number of the calendar year (England) of printing. */
export function nextSheetReference(db: Readable, today: LocalDate): SheetReference {
  const year = today.slice(0, 4);
  const newest = db.get<{ reference: string }>(
    'SELECT reference FROM door_sheet WHERE reference >= ? AND reference < ? ORDER BY printed_sequence DESC LIMIT 1',
    [`DOOR-${year}-`, `DOOR-${year}.`],
  );
  const last = newest === undefined ? 0 : Number(newest.reference.slice('DOOR-2026-'.length));
  return SheetReference.parse(`DOOR-${year}-${String(last + 1).padStart(4, '0')}`);
}

function lastPrinted(db: Readable): DoorSheet['lastPrinted'] {
  const row = db.get<{ reference: SheetReference; at: Instant; by: string }>(
    'SELECT reference, printed_at AS at, printed_by AS "by" FROM door_sheet ORDER BY printed_sequence DESC LIMIT 1',
  );
  return row === undefined ? null : { ...row, by: userName(db, row.by) };
}
