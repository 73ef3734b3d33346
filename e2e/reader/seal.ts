import { hex, hmacSha256, sameBytes } from './digest';
import { check } from './fault';
import type { Header } from './header';
import type { Entry } from './journal';

const SLOT = 4096;
const SIGNED = 4064;

export interface Seal {
  readonly counter: bigint;
  readonly sequence: bigint;
  readonly hash: Uint8Array;
  readonly headerGeneration: bigint;
  readonly keyGeneration: bigint;
  readonly casebookId: string;
}

/** The slot that counts, and a sentence for a slot that is neither right nor never written. Throws if no slot is right. */
export function readSeal(
  file: Uint8Array,
  sealKey: Uint8Array,
): { readonly seal: Seal; readonly remarks: readonly string[] } {
  check(file.length === 2 * SLOT, `The seal has ${file.length} bytes instead of ${2 * SLOT}.`);
  const seals: Seal[] = [];
  const remarks: string[] = [];
  for (const number of [0, 1]) {
    const slot = Buffer.from(file.subarray(number * SLOT, (number + 1) * SLOT));
    if (slot.every((byte) => byte === 0)) continue;
    if (!sameBytes(hmacSha256(sealKey, slot.subarray(0, SIGNED)), slot.subarray(SIGNED)))
      remarks.push(`Slot ${number} of the seal is damaged.`);
    else seals.push(parseSlot(slot, number));
  }
  const [newest] = seals.sort((a, b) => (a.counter < b.counter ? 1 : -1));
  check(newest !== undefined, `The seal has no slot that is right. ${remarks.join(' ')}`.trim());
  return { seal: newest, remarks };
}

function parseSlot(slot: Buffer, number: number): Seal {
  check(slot.toString('latin1', 0, 8) === 'CCSEAL01', `Slot ${number} of the seal does not begin with CCSEAL01.`);
  const counter = slot.readBigUInt64LE(8);
  check(counter % 2n === BigInt(number), `Slot ${number} of the seal holds counter ${counter}.`);
  check(
    slot.subarray(88, SIGNED).every((byte) => byte === 0),
    `Slot ${number} of the seal holds more than this reader knows.`,
  );
  return {
    counter,
    sequence: slot.readBigUInt64LE(16),
    hash: slot.subarray(24, 56),
    headerGeneration: slot.readBigUInt64LE(56),
    keyGeneration: slot.readBigUInt64LE(64),
    casebookId: hex(slot.subarray(72, 88)),
  };
}

/** Compares the seal with header and journal. Returns how many entries the journal is ahead (a crash leaves that); throws if it is behind or another. */
export function compareSeal(seal: Seal, header: Header, keyGeneration: number, entries: readonly Entry[]): number {
  check(seal.casebookId === header.casebookId, 'The seal belongs to another casebook.');
  check(seal.keyGeneration === BigInt(keyGeneration), 'The seal is of another key generation than the header says.');
  check(
    seal.headerGeneration <= BigInt(header.generation),
    'The header is older than the seal: an old copy was put in its place.',
  );
  check(
    seal.sequence <= BigInt(entries.length),
    `The database ends at entry ${entries.length}, but its seal names entry ${seal.sequence}.`,
  );
  const sealed = entries[Number(seal.sequence) - 1];
  check(
    sealed !== undefined && sameBytes(sealed.hash, seal.hash),
    `Entry ${seal.sequence} is not the one that was sealed.`,
  );
  return entries.length - Number(seal.sequence);
}
