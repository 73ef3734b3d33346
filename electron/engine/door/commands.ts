import { notePolicyCommand } from '../code/linked-policies';
import { printDoorSheetCommand } from '../door-sheet/door-sheet-commands';
import { liftHoldCommand, placeHoldCommand } from '../hold/hold-commands';
import { importPeopleCommand } from '../import/import-commands';
import { disputeCommand, putBackCommand, strikeOutCommand } from '../incident/incident-after';
import { addToIncidentCommand, correctIncidentCommand, recordIncidentCommand } from '../incident/incident-commands';
import { removeFilterCommand, saveFilterCommand } from '../incident/saved-filters';
import { endOrderCommand, lookAtOrderCommand, noteOrderCommand } from '../order/order-commands';
import { addPersonCommand, noteFamilyCommand, noteIdentityCommand, unlinkCommand } from '../person/person-commands';
import { noteDetailsCommand } from '../person/person-details';
import {
  carryOverRestrictionCommand,
  endRestrictionCommand,
  noteShapeCommand,
  printRegisterCommand,
} from '../restriction/restriction-commands';
import { describeSchoolCommand } from '../school/school-commands';
import { changeDoorLinesCommand, changeSettingsCommand, chooseColourCommand } from '../settings/settings-commands';

/** Every command, by channel. */
export const commands = {
  'person:add': addPersonCommand,
  'person:note-identity': noteIdentityCommand,
  'person:note-family': noteFamilyCommand,
  'person:unlink': unlinkCommand,
  'import:take-in': importPeopleCommand,
  'person:note-details': noteDetailsCommand,
  'incident:record': recordIncidentCommand,
  'incident:add-to': addToIncidentCommand,
  'incident:correct': correctIncidentCommand,
  'incident:save-filter': saveFilterCommand,
  'incident:remove-filter': removeFilterCommand,
  'incident:dispute': disputeCommand,
  'incident:strike-out': strikeOutCommand,
  'incident:put-back': putBackCommand,
  'restriction:carry-over': carryOverRestrictionCommand,
  'restriction:note-shape': noteShapeCommand,
  'restriction:end': endRestrictionCommand,
  'restriction:print-register': printRegisterCommand,
  'hold:place': placeHoldCommand,
  'hold:lift': liftHoldCommand,
  'order:note': noteOrderCommand,
  'order:look-again': lookAtOrderCommand,
  'order:end': endOrderCommand,
  'door-sheet:print': printDoorSheetCommand,
  'code:note-policy': notePolicyCommand,
  'school:describe': describeSchoolCommand,
  'settings:change': changeSettingsCommand,
  'settings:change-door-lines': changeDoorLinesCommand,
  'settings:choose-colour': chooseColourCommand,
} as const;

export type Commands = typeof commands;
