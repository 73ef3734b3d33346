import { z } from 'zod';
import { Instant } from '../dates/local-date';

/** What is known of the newest copy that was proven (opened again, checked and counted) in the chosen folder. */
export const BackupState = z.strictObject({
  lastProvenAt: Instant.nullable(),
  changesSince: z.number().int().min(0),
  folderChosen: z.boolean(),
});
export type BackupState = z.infer<typeof BackupState>;
