import type { DraftId, Id } from '../../domain/ids';

/**
 * An id that follows from a record's: each digit so many further. So a form within a record has one draft at most, found again whenever the
 * record is opened.
 */
export function turnedId(id: Id, by: number): DraftId {
  return Array.from(id, (digit) => ((Number.parseInt(digit, 16) + by) % 16).toString(16)).join('') as DraftId;
}
