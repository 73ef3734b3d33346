import { lstatSync, readFileSync } from 'node:fs';
import { readSlot, SEAL_SLOT } from '../compartment/seal';

/**
 * True if a seal file has not its size, or a slot of it holds something that is neither a right slot nor the zeros of a slot that was never written: one torn by a power cut, or
 * changed by somebody. The other slot counts then, and the next seal is written over it, so this is the only moment at which it can be seen.
 */
export function anySealSlotDamaged(sealPath: string, sealKey: Uint8Array): boolean {
  const entry = lstatSync(sealPath, { throwIfNoEntry: false });
  if (entry?.isFile() !== true) return false;
  if (entry.size !== 2 * SEAL_SLOT) return true;
  const bytes = readFileSync(sealPath);
  return [0, 1].some((number) => {
    const slot = bytes.subarray(number * SEAL_SLOT, (number + 1) * SEAL_SLOT);
    return slot.some((byte) => byte !== 0) && readSlot(slot, number, sealKey) === null;
  });
}
