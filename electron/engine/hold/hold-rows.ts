import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { HoldShown } from '../../../domain/hold/hold';
import type { HoldPeriod } from '../../../domain/hold/hold-period';
import type { HoldId, PersonId } from '../../../domain/ids';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { labelsOf, showAbout } from '../person/person-labels';

interface HoldRow {
  readonly holdId: HoldId;
  readonly personId: PersonId | null;
  readonly description: string | null;
  readonly saidBy: string;
  readonly words: string;
  readonly endsOn: LocalDate;
  readonly placedAt: Instant;
  readonly placedBy: string;
  readonly placedSequence: number;
}

const COLUMNS = `h.hold_id AS holdId, h.person_id AS personId, h.description, h.said_by AS saidBy, h.words, h.ends_on AS endsOn,
  h.placed_at AS placedAt, h.placed_by AS placedBy, h.placed_sequence AS placedSequence`;
/** The SQL side of `stands`. */
const STANDS = 'h.ends_on >= ? AND h.lifted_at IS NULL';

/** When a hold ends or was lifted, or null if there is none of that id. */
export function holdPeriodOf(db: Readable, holdId: string): HoldPeriod | null {
  return (
    db.get<HoldPeriod>('SELECT ends_on AS endsOn, lifted_at AS liftedAt FROM hold WHERE hold_id = ?', [holdId]) ?? null
  );
}

/** Which of these people (a JSON list of ids) are on hold on a day. */
export function heldAmong(db: Readable, personIds: string, day: LocalDate): readonly string[] {
  return db
    .all<{ person_id: string }>(
      `SELECT h.person_id FROM json_each(?) j CROSS JOIN hold h ON h.person_id = j.value WHERE ${STANDS}`,
      [personIds, day],
    )
    .map(({ person_id }) => person_id);
}

/** All that stand on a day, the newest first. A school has a handful. */
export function currentHolds(db: Readable, day: LocalDate): HoldShown[] {
  const rows = db.all<HoldRow>(`SELECT ${COLUMNS} FROM hold h WHERE ${STANDS}`, [day]);
  if (rows.length === 0) return [];
  const labels = labelsOf(
    db,
    rows.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    day,
  );
  return [...rows]
    .sort((first, second) => second.placedSequence - first.placedSequence)
    .map(({ holdId, personId, description, saidBy, words, endsOn, placedAt, placedBy }) => {
      const by = userName(db, placedBy);
      const about = showAbout(
        personId === null ? { kind: 'not-identified', description: description ?? '' } : { kind: 'person', personId },
        labels,
      );
      return { holdId, about, saidBy: saidBy === '' ? by : saidBy, words, until: endsOn, placedAt, placedBy: by };
    });
}
