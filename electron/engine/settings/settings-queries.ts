import { type CasebookSettings, DEFAULT_SETTINGS } from '../../../domain/settings/settings';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';

/** The settings of the casebook, or what they are until somebody changes them. */
export function readSettings(db: Readable): CasebookSettings {
  const row = db.get<CasebookSettings>('SELECT lock_minutes AS lockMinutes FROM casebook_settings');
  return row ?? DEFAULT_SETTINGS;
}

export const showSettings: Query<'settings:show'> = { answer: (_input, { db }) => readSettings(db) };
