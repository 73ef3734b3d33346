import { HEADS } from '../casebook/roles';
import { CasebookSettings } from './settings';

export const settingsEntries = {
  'settings:changed': { version: 1, body: CasebookSettings, signedBy: HEADS, upcasts: [] },
} as const;
