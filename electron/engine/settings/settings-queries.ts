import { type CasebookColour, colourByItself } from '../../../domain/settings/casebook-colour';
import { DEFAULT_DOOR_LINES, type DoorLines } from '../../../domain/settings/door-lines';
import { type CasebookSettings, DEFAULT_SETTINGS } from '../../../domain/settings/settings';
import { casebookFacts } from '../casebook-facts/casebook-facts';
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

/** The colour of the casebook, or what it is by itself. */
export function readColour(db: Readable): CasebookColour {
  const row = db.get<{ colour: CasebookColour }>('SELECT colour FROM casebook_colour');
  return row?.colour ?? colourByItself(casebookFacts(db).casebookId);
}

export const showSettings: Query<'settings:show'> = {
  answer: (_input, { db }) => ({ ...readSettings(db), doorLines: readDoorLines(db), colour: readColour(db) }),
};
