import type { ChronologyGroup, ChronologyLine, ChronologyWhat } from '../../../domain/chronology/chronology';
import { enteredLater, newestFirst, type Source } from '../../../domain/chronology/merge';
import { dayInEngland, type Instant, type LocalDate, type LocalTime } from '../../../domain/dates/local-date';

/** What a line is made of. `at`: when it was recorded; null where that says nothing more than the day does. */
export interface LineFacts {
  readonly id: string;
  readonly group: ChronologyGroup;
  readonly on: LocalDate;
  readonly time?: LocalTime | null;
  readonly asTyped?: string | null;
  readonly sequence: number;
  readonly at: Instant | null;
  readonly what: ChronologyWhat;
}

export function lineOf({ id, group, on, time = null, asTyped = null, sequence, at, what }: LineFacts): ChronologyLine {
  const enteredOn = at === null ? null : enteredLater(on, dayInEngland(at));
  return { id, group, on, time, sequence, asTyped, enteredOn, what };
}

/** A kind of which all lines are at hand: the newest of them, and how many there are. */
export function whole(lines: readonly ChronologyLine[], limit: number): Source<ChronologyLine> {
  return { lines: [...lines].sort(newestFirst).slice(0, limit), inAll: lines.length };
}

/** Kinds that stand under one filter. */
export function together(...sources: readonly Source<ChronologyLine>[]): Source<ChronologyLine> {
  return { lines: sources.flatMap(({ lines }) => lines), inAll: sources.reduce((sum, { inAll }) => sum + inAll, 0) };
}
