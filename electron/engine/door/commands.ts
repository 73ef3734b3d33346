import {
  adoptBanCommand,
  confirmBanCommand,
  extendBanCommand,
  imposeBanCommand,
  noteGroundsCommand,
  proposeBanCommand,
  recordSideCommand,
  tellOfBanCommand,
  withdrawBanCommand,
} from '../ban/ban-commands';
import { setCalendarCommand } from '../calendar/calendar-commands';
import { notePolicyCommand } from '../code/linked-policies';
import {
  acknowledgeConcernCommand,
  answerConcernCommand,
  closeConcernCommand,
  logConcernCommand,
  moveConcernCommand,
  pointAtSettledCommand,
  reopenConcernCommand,
  setTargetsCommand,
} from '../concern/concern-commands';
import {
  addToConversationCommand,
  lookAtConversationCommand,
  putConversationBackCommand,
  recordConversationCommand,
  strikeConversationCommand,
} from '../conversation/conversation-commands';
import { setLadderCommand, takeBackCommand, warnCommand } from '../decision/decision-commands';
import { printDoorSheetCommand } from '../door-sheet/door-sheet-commands';
import { liftHoldCommand, placeHoldCommand } from '../hold/hold-commands';
import { importPeopleCommand } from '../import/import-commands';
import { endInChargeCommand, nameInChargeCommand } from '../in-charge/in-charge-commands';
import { disputeCommand, putBackCommand, strikeOutCommand } from '../incident/incident-after';
import { addToIncidentCommand, correctIncidentCommand, recordIncidentCommand } from '../incident/incident-commands';
import { endOrderCommand, lookAtOrderCommand, noteOrderCommand } from '../order/order-commands';
import { keepRecordCommand, mergePeopleCommand, partPeopleCommand } from '../person/merging-commands';
import { addPersonCommand, noteFamilyCommand, noteIdentityCommand, unlinkCommand } from '../person/person-commands';
import { noteDetailsCommand } from '../person/person-details';
import { logContactCommand, startPlanCommand } from '../plan/plan-commands';
import { noteStepCommand, receiveRequestCommand } from '../request/request-commands';
import { allowOnceCommand, narrowRestrictionCommand, noteApologyCommand } from '../restriction/loosening-commands';
import {
  carryOverRestrictionCommand,
  endRestrictionCommand,
  noteShapeCommand,
  printEntryCommand,
  printRegisterCommand,
} from '../restriction/restriction-commands';
import { tellStaffCommand, untellStaffCommand } from '../restriction/staff-told';
import { recordReviewCommand } from '../review/review-commands';
import {
  removeFilterCommand,
  removeRegisterFilterCommand,
  saveFilterCommand,
  saveRegisterFilterCommand,
} from '../saved-filter/saved-filters';
import { describeSchoolCommand } from '../school/school-commands';
import { changeDoorLinesCommand, changeSettingsCommand, chooseColourCommand } from '../settings/settings-commands';
import { addTaskCommand, doTaskCommand, reopenTaskCommand } from '../task/task-commands';

/** Every command, by channel. */
export const commands = {
  'person:add': addPersonCommand,
  'person:note-identity': noteIdentityCommand,
  'person:note-family': noteFamilyCommand,
  'person:unlink': unlinkCommand,
  'person:merge': mergePeopleCommand,
  'person:part': partPeopleCommand,
  'person:keep-record': keepRecordCommand,
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
  'task:add': addTaskCommand,
  'task:do': doTaskCommand,
  'task:reopen': reopenTaskCommand,
  'restriction:carry-over': carryOverRestrictionCommand,
  'restriction:note-shape': noteShapeCommand,
  'restriction:end': endRestrictionCommand,
  'restriction:narrow': narrowRestrictionCommand,
  'restriction:allow-once': allowOnceCommand,
  'restriction:tell-staff': tellStaffCommand,
  'restriction:untell-staff': untellStaffCommand,
  'restriction:note-apology': noteApologyCommand,
  'review:record': recordReviewCommand,
  'restriction:print-register': printRegisterCommand,
  'restriction:print-entry': printEntryCommand,
  'restriction:save-filter': saveRegisterFilterCommand,
  'restriction:remove-filter': removeRegisterFilterCommand,
  'ban:impose-now': imposeBanCommand,
  'ban:propose': proposeBanCommand,
  'ban:tell': tellOfBanCommand,
  'ban:record-side': recordSideCommand,
  'ban:note-grounds': noteGroundsCommand,
  'ban:extend': extendBanCommand,
  'ban:adopt': adoptBanCommand,
  'ban:confirm': confirmBanCommand,
  'ban:withdraw': withdrawBanCommand,
  'decision:warn': warnCommand,
  'decision:take-back': takeBackCommand,
  'decision:set-ladder': setLadderCommand,
  'plan:start': startPlanCommand,
  'plan:log-contact': logContactCommand,
  'in-charge:name': nameInChargeCommand,
  'in-charge:end': endInChargeCommand,
  'hold:place': placeHoldCommand,
  'hold:lift': liftHoldCommand,
  'order:note': noteOrderCommand,
  'order:look-again': lookAtOrderCommand,
  'order:end': endOrderCommand,
  'concern:log': logConcernCommand,
  'concern:acknowledge': acknowledgeConcernCommand,
  'concern:answer': answerConcernCommand,
  'concern:move': moveConcernCommand,
  'concern:close': closeConcernCommand,
  'concern:reopen': reopenConcernCommand,
  'concern:point-at': pointAtSettledCommand,
  'concern:set-targets': setTargetsCommand,
  'conversation:record': recordConversationCommand,
  'conversation:add-to': addToConversationCommand,
  'conversation:look-at': lookAtConversationCommand,
  'conversation:strike-out': strikeConversationCommand,
  'conversation:put-back': putConversationBackCommand,
  'request:receive': receiveRequestCommand,
  'request:note-step': noteStepCommand,
  'door-sheet:print': printDoorSheetCommand,
  'code:note-policy': notePolicyCommand,
  'school:describe': describeSchoolCommand,
  'calendar:set': setCalendarCommand,
  'settings:change': changeSettingsCommand,
  'settings:change-door-lines': changeDoorLinesCommand,
  'settings:choose-colour': chooseColourCommand,
} as const;

export type Commands = typeof commands;
