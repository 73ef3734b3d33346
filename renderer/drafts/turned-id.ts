import type { DraftId, Id } from '../../domain/ids';

/** How many different drafts `turnedId` gives a record. */
export const TURNS = 256;

/**
 * An id that follows from a record's: each digit so many further, from 16 on each place by one more than the last. So a form within a record has one draft
 * at most, found again whenever the record is opened. `by` is from 1 to 255: 0 is the record's own id.
 */
export function turnedId(id: Id, by: number): DraftId {
  const each = Math.floor(by / 16);
  const turned = Array.from(id, (digit, place) => ((Number.parseInt(digit, 16) + by + each * place) % 16).toString(16));
  return turned.join('') as DraftId;
}
