import { createHmac, timingSafeEqual } from 'node:crypto';
import type { JournalHead } from '../journal/entry';

/** Bytes of a slot; the file has two. */
export const SEAL_SLOT = 4_096;
const MAC_AT = 4_064;
const MAGIC = Buffer.from('CCSEAL01', 'ascii');

/** What a seal says: the journal's last entry when it was written, and what it was written under (docs/format.md, section 6). */
export interface SealRecord {
  readonly counter: number;
  readonly sequence: number;
  readonly hash: Buffer;
  readonly headerGeneration: number;
  readonly keyGeneration: number;
  readonly casebookId: string;
}

/** What comparing a database with its seal can say. */
export type SealOutcome =
  | { readonly outcome: 'agrees' }
  /** The database or the header is ahead, as a crash leaves it: the seal is written anew in silence. */
  | { readonly outcome: 'repaired'; readonly from: number; readonly to: number }
  /** Saved entries are gone, or an old copy was put in the database's place. */
  | { readonly outcome: 'entries-missing'; readonly missing: number; readonly sealed: number; readonly found: number }
  /** The entry at the seal's number is another one: the journal was written by something else. */
  | { readonly outcome: 'replaced'; readonly sequence: number }
  /** The key file is an older one than the seal was written under. */
  | { readonly outcome: 'header-older'; readonly sealed: number; readonly found: number }
  | { readonly outcome: 'seal-missing' }
  | { readonly outcome: 'seal-damaged' };

/** The bytes of one slot under the 32-byte seal key. */
export function slotBytes(record: SealRecord, key: Uint8Array): Buffer {
  const slot = Buffer.alloc(SEAL_SLOT);
  MAGIC.copy(slot, 0);
  slot.writeBigUInt64LE(BigInt(record.counter), 8);
  slot.writeBigUInt64LE(BigInt(record.sequence), 16);
  record.hash.copy(slot, 24, 0, 32);
  slot.writeBigUInt64LE(BigInt(record.headerGeneration), 56);
  slot.writeBigUInt64LE(BigInt(record.keyGeneration), 64);
  Buffer.from(record.casebookId, 'hex').copy(slot, 72, 0, 16);
  macOf(slot, key).copy(slot, MAC_AT);
  return slot;
}

/** What a slot says, or null if its HMAC is not right. `number` is the slot's own, 0 or 1. */
export function readSlot(slot: Buffer, number: number, key: Uint8Array): SealRecord | null {
  if (slot.length !== SEAL_SLOT || !slot.subarray(0, 8).equals(MAGIC)) return null;
  if (!timingSafeEqual(macOf(slot, key), slot.subarray(MAC_AT))) return null;
  const counter = Number(slot.readBigUInt64LE(8));
  if (counter % 2 !== number) return null;
  return {
    counter,
    sequence: Number(slot.readBigUInt64LE(16)),
    hash: Buffer.from(slot.subarray(24, 56)),
    headerGeneration: Number(slot.readBigUInt64LE(56)),
    keyGeneration: Number(slot.readBigUInt64LE(64)),
    casebookId: slot.subarray(72, 88).toString('hex'),
  };
}

/** Of two slots, the right one with the higher counter; null if neither is right. */
export function newestSlot(first: SealRecord | null, second: SealRecord | null): SealRecord | null {
  if (first === null || second === null) return first ?? second;
  return first.counter > second.counter ? first : second;
}

/**
 * Compares the newest seal with the database. `hashAt` gives the hash of an entry of the journal (of 0: the hash before the first), or null.
 */
export function compareSeal(
  seal: SealRecord,
  head: JournalHead,
  headerGeneration: number,
  hashAt: (sequence: number) => Uint8Array | null,
): SealOutcome {
  if (seal.sequence > head.sequence) {
    const missing = seal.sequence - head.sequence;
    return { outcome: 'entries-missing', missing, sealed: seal.sequence, found: head.sequence };
  }
  const hash = hashAt(seal.sequence);
  if (hash === null || !seal.hash.equals(hash)) return { outcome: 'replaced', sequence: seal.sequence };
  if (seal.headerGeneration > headerGeneration) {
    return { outcome: 'header-older', sealed: seal.headerGeneration, found: headerGeneration };
  }
  const behind = seal.sequence < head.sequence || seal.headerGeneration < headerGeneration;
  return behind ? { outcome: 'repaired', from: seal.sequence, to: head.sequence } : { outcome: 'agrees' };
}

function macOf(slot: Buffer, key: Uint8Array): Buffer {
  return createHmac('sha256', key).update(slot.subarray(0, MAC_AT)).digest();
}
