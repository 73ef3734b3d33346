import type { DraftId, OrderId } from '../../domain/ids';

/** The draft of a look has the order's own id, the draft of a reason the same read backwards: one of each at most. */
export function lookDraftOf(orderId: OrderId): DraftId {
  return `${orderId}` as DraftId;
}

export function endDraftOf(orderId: OrderId): DraftId {
  return [...orderId].reverse().join('') as DraftId;
}
