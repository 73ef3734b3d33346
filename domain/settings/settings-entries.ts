import { HEADS } from '../casebook/roles';
import { ColourToChoose } from './casebook-colour';
import { DoorLines } from './door-lines';
import { CasebookSettings } from './settings';

export const settingsEntries = {
  'settings:door-lines-changed': { version: 1, body: DoorLines, signedBy: HEADS, upcasts: [] },
  'settings:colour-chosen': { version: 1, body: ColourToChoose, signedBy: HEADS, upcasts: [] },
  'settings:changed': { version: 1, body: CasebookSettings, signedBy: HEADS, upcasts: [] },
} as const;
