import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Id } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { CasebookColour, ColourToChoose } from './casebook-colour';
import { DOOR_LINES, type DoorLines } from './door-lines';
import type { CasebookSettings } from './settings';

/** What changing needs to know: what is set now, which casebook it is, and who asks. */
export interface FactsForChangingSettings {
  readonly casebookId: Id;
  readonly current: CasebookSettings;
  readonly role: Role;
}

/** Changes the settings of the casebook. Refused to a role that may not. What is set already leaves no entry. */
export function changeSettings(
  wanted: CasebookSettings,
  { casebookId, current, role }: FactsForChangingSettings,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'settings:changed'))
    return notDecided({ field: 'lockMinutes', code: 'head-needed', label: 'needed' });
  if (wanted.lockMinutes === current.lockMinutes) return decided({});
  return decided({}, { kind: 'settings:changed', subject: casebookId, day: moment.today, body: wanted });
}

/** What changing the lines for the door needs to know. */
export interface FactsForChangingDoorLines extends Pick<FactsForChangingSettings, 'casebookId' | 'role'> {
  readonly current: DoorLines;
}

/** Changes what the school wants said and done at the door. Refused to a role that may not. What is set already leaves no entry. */
export function changeDoorLines(
  wanted: DoorLines,
  { casebookId, current, role }: FactsForChangingDoorLines,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'settings:door-lines-changed'))
    return notDecided({ field: 'doorLines', code: 'head-needed', label: 'needed' });
  if (DOOR_LINES.every((line) => wanted[line] === current[line])) return decided({});
  return decided({}, { kind: 'settings:door-lines-changed', subject: casebookId, day: moment.today, body: wanted });
}

/** What choosing a colour needs to know. */
export interface FactsForChoosingColour extends Pick<FactsForChangingSettings, 'casebookId' | 'role'> {
  readonly current: CasebookColour;
}

/** Chooses the colour that tells this casebook from others on one PC. Refused to a role that may not. The one that it has leaves no entry. */
export function chooseColour(
  { colour }: ColourToChoose,
  { casebookId, current, role }: FactsForChoosingColour,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'settings:colour-chosen'))
    return notDecided({ field: 'colour', code: 'head-needed', label: 'needed' });
  if (colour === current) return decided({});
  return decided({}, { kind: 'settings:colour-chosen', subject: casebookId, day: moment.today, body: { colour } });
}
