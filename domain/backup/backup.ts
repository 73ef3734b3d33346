import { z } from 'zod';
import { Instant } from '../dates/local-date';

/**
 * What is known of the newest copy that was proven (opened again, checked and counted): when, null if there is none; and how many entries came after
 * what it holds, without those that change no record (copies, unlockings, openings). `folderChosen`: somebody chose where copies go on this PC; without it
 * they lie beside the casebook. `folderMissing`: it was chosen, and was not there when it was last looked for.
 */
export const BackupState = z.strictObject({
  lastProvenAt: Instant.nullable(),
  changesSince: z.number().int().min(0),
  folderChosen: z.boolean(),
  folderMissing: z.boolean(),
});
export type BackupState = z.infer<typeof BackupState>;
