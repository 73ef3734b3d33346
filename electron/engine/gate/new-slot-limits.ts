import { CasebookDisaster } from '../door/failures';
import type { KdfLimits } from '../keys/argon2';
import { calibrate } from '../keys/calibrate';
import { KDF_FLOOR } from '../keys/passphrase-key';

/** Limits for a new slot, measured on this PC. The test build may take the floor, so that hundreds of starts stay short. */
export async function newSlotLimits(): Promise<KdfLimits> {
  if (__TEST_BUILD__ && process.env.CASEBOOK_TEST_FAST_KEYS === '1') return KDF_FLOOR;
  const calibrated = await calibrate();
  if (!calibrated.ok) throw new CasebookDisaster('low-memory');
  return calibrated.value;
}
