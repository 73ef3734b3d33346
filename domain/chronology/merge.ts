import type { LocalDate, LocalTime } from '../dates/local-date';

/** Where a line stands: when it happened, and the entry that recorded it. */
export interface Placed<Group extends string> {
  readonly id: string;
  readonly group: Group;
  /** The day on which it happened; of one whose day isn’t known, that of recording. */
  readonly on: LocalDate;
  /** Null: of no known time. It stands after whatever of that day has one. */
  readonly time: LocalTime | null;
  /** The number of its entry in the journal. */
  readonly sequence: number;
}

/** Lines of one kind: at least the newest `limit` of them, in any order, and how many there are. All are of the group. */
export interface Source<Line> {
  readonly lines: readonly Line[];
  readonly inAll: number;
}

/** What is shown: the newest first. `counts` and `inAll` are of everything, shown or not; `more`: how many of the chosen group are not shown. */
export interface Merged<Line, Group extends string> {
  readonly lines: readonly Line[];
  readonly counts: Readonly<Record<Group, number>>;
  readonly inAll: number;
  readonly more: number;
}

/**
 * One chronology of many kinds of records, in the order in which things happened and not in that of typing: what was entered later stands in its place.
 * `group` null: all of them. Of two lines of the same moment the one recorded later is the newer.
 */
export function mergeChronology<Group extends string, Line extends Placed<Group>>(
  sources: Readonly<Record<Group, Source<Line>>>,
  group: NoInfer<Group> | null,
  limit: number,
): Merged<Line, Group> {
  const groups = Object.keys(sources) as Group[];
  const chosen = groups.filter((one) => group === null || one === group);
  const total = (some: readonly Group[]) => some.reduce((sum, one) => sum + sources[one].inAll, 0);
  const lines = chosen
    .flatMap((one) => sources[one].lines)
    .sort(newestFirst)
    .slice(0, limit);
  const counts = Object.fromEntries(groups.map((one) => [one, sources[one].inAll])) as Record<Group, number>;
  return { lines, counts, inAll: total(groups), more: total(chosen) - lines.length };
}

/** The order of a chronology, the newest first; a total order, so that it is the same each time. */
export function newestFirst<Group extends string>(one: Placed<Group>, other: Placed<Group>): number {
  return (
    descending(one.on, other.on) ||
    descending(one.time ?? '24:00', other.time ?? '24:00') ||
    other.sequence - one.sequence ||
    descending(one.id, other.id)
  );
}

function descending(one: string, other: string): number {
  return one === other ? 0 : one < other ? 1 : -1;
}

/** The day of typing, where it is later than that of happening; else null. */
export function enteredLater(on: LocalDate, recordedOn: LocalDate): LocalDate | null {
  return recordedOn > on ? recordedOn : null;
}
