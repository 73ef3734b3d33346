import { z } from 'zod';
import { Role } from '../../../domain/casebook/casebook';
import { UserId } from '../../../domain/ids';
import { base64Of } from './base64';

/** Whole numbers from 1; far more than a casebook ever counts to. */
export const Generation = z.number().int().min(1).max(1_000_000_000);

/** The 96 bytes of a slot and the 16 of their authentication. */
const SLOT_BOX_BYTES = 112;

/** One user's slot (docs/format.md, section 3). The limits are only numbers here: out of range has a name of its own. */
export const Slot = z.strictObject({
  userId: UserId,
  signInName: z.string().min(1).max(300),
  role: Role,
  generation: Generation,
  kdf: z.strictObject({
    algorithm: z.literal('argon2id13'),
    opsLimit: z.number(),
    memLimit: z.number(),
    salt: base64Of(16),
  }),
  nonce: base64Of(24),
  box: base64Of(SLOT_BOX_BYTES),
  boxPublicKey: base64Of(32),
  signPublicKey: base64Of(32),
});
export type Slot = z.infer<typeof Slot>;
