import { z } from 'zod';
import { CasebookColour } from './casebook-colour';
import { DoorLines } from './door-lines';

/** Settings that belong to the casebook (those of the PC are kept by the main process). */
export const CasebookSettings = z.strictObject({ lockMinutes: z.number().int().min(1).max(15) });
export type CasebookSettings = z.infer<typeof CasebookSettings>;

export const DEFAULT_SETTINGS: CasebookSettings = { lockMinutes: 5 };

/** Everything that is set in the casebook, as it is shown. */
export const SettingsShown = CasebookSettings.extend({ doorLines: DoorLines, colour: CasebookColour });
export type SettingsShown = z.infer<typeof SettingsShown>;
