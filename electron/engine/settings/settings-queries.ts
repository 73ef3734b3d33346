import { DEFAULT_DOOR_LINES, type DoorLines } from '../../../domain/settings/door-lines';
import { type CasebookSettings, DEFAULT_SETTINGS } from '../../../domain/settings/settings';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';

/** The settings of the casebook, or what they are until somebody changes them. */
export function readSettings(db: Readable): CasebookSettings {
  const row = db.get<CasebookSettings>('SELECT lock_minutes AS lockMinutes FROM casebook_settings');
  return row ?? DEFAULT_SETTINGS;
}

/** What the school wants said and done at the door, or what it is until somebody changes it. */
export function readDoorLines(db: Readable): DoorLines {
  const row = db.get<DoorLines>(
    `SELECT say, call, wont_go AS wontGo, rings_or_writes AS ringsOrWrites, put_through AS putThrough FROM casebook_door_lines`,
  );
  return row ?? DEFAULT_DOOR_LINES;
}

export const showSettings: Query<'settings:show'> = {
  answer: (_input, { db }) => ({ ...readSettings(db), doorLines: readDoorLines(db) }),
};
