import { totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';
import { type Outcome, refusal, success } from '../files/outcome';
import type { KdfLimits } from './argon2';
import { derivePassphraseKey, KDF_CEILING, KDF_DEFAULT, KDF_FLOOR, KDF_LOW_MEMORY } from './passphrase-key';
import { wipe } from './secret';

const GIB = 1_073_741_824;
const LEAST_MILLISECONDS = 800;
const MOST_MILLISECONDS = 1_500;
const MOST_PASSES = 6;

/** The PC as calibration sees it; a test puts in a slower or a smaller one. */
export interface CalibrationSurroundings {
  /** Bytes. */
  readonly totalMemory: number;
  /** Milliseconds of one derivation, or null if the memory was not given. */
  readonly measure: (limits: KdfLimits) => Promise<number | null>;
}

const here: CalibrationSurroundings = { totalMemory: totalmem(), measure: measureHere };

/**
 * Limits for new slots that take this PC about 0.8 to 1.5 seconds: more passes first (to 6), then more memory (to 1 GiB and an eighth of
 * the PC's). Never under the default, except on a PC with at most 4 GiB or one that does not give 256 MiB: there 128 MiB and 4 passes.
 */
export async function calibrate(
  surroundings: CalibrationSurroundings = here,
): Promise<Outcome<KdfLimits, { readonly code: 'low-memory' }>> {
  const { totalMemory, measure } = surroundings;
  // The first derivation in a process takes up to twice as long.
  if ((await measure(KDF_FLOOR)) === null) return refusal({ code: 'low-memory' });
  if (totalMemory <= 4 * GIB) return lowMemory(measure);
  const milliseconds = await measure(KDF_DEFAULT);
  if (milliseconds === null) return lowMemory(measure);
  return success(stronger(milliseconds / KDF_DEFAULT.opsLimit, Math.min(KDF_CEILING.memLimit, totalMemory / 8)));
}

async function lowMemory(
  measure: CalibrationSurroundings['measure'],
): Promise<Outcome<KdfLimits, { readonly code: 'low-memory' }>> {
  return (await measure(KDF_LOW_MEMORY)) === null ? refusal({ code: 'low-memory' }) : success(KDF_LOW_MEMORY);
}

/** `millisecondsOfPass`: one pass over the default's memory. The time grows with passes and with memory. */
function stronger(millisecondsOfPass: number, mostMemory: number): KdfLimits {
  let limits = KDF_DEFAULT;
  for (let memLimit = KDF_DEFAULT.memLimit; memLimit <= mostMemory; memLimit *= 2) {
    const ofPass = (millisecondsOfPass * memLimit) / KDF_DEFAULT.memLimit;
    if (memLimit > KDF_DEFAULT.memLimit && ofPass * KDF_DEFAULT.opsLimit > MOST_MILLISECONDS) break;
    const passes = Math.ceil(LEAST_MILLISECONDS / ofPass);
    limits = { opsLimit: Math.min(Math.max(passes, KDF_DEFAULT.opsLimit), MOST_PASSES), memLimit };
    if (passes <= MOST_PASSES) break;
  }
  return limits;
}

async function measureHere(limits: KdfLimits): Promise<number | null> {
  const start = performance.now();
  const derived = await derivePassphraseKey('calibration', new Uint8Array(16), limits);
  if (!derived.ok) return null;
  wipe(derived.value);
  return performance.now() - start;
}
