import type { RestrictionId } from '../../domain/ids';
import type { BreachBegun } from '../../domain/incident/incident-entered';
import type { FormBegun } from '../../domain/person/form-begun';
import { newDraftId } from '../drafts/new-draft-id';
import { beginWith } from '../stores/begin-with';
import { beginBreach } from '../stores/breach-to-begin';
import { useNavigation } from '../stores/navigation';

/** Opens an empty form to record an incident. */
export function recordIncident(): void {
  useNavigation.getState().go({ page: 'record', draftId: newDraftId() });
}

/** Opens the form to record that somebody broke their restriction, with whom and which filled in. */
export function recordBreach(breach: BreachBegun): void {
  const draftId = newDraftId();
  beginBreach(draftId, breach);
  useNavigation.getState().go({ page: 'record', draftId });
}

/** Opens the form for a hold at the door, with whoever was pointed at or the name that was typed where it was asked for. */
export function holdAtTheDoor(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'hold', draftId });
}

/** Opens `Temporary ban now`, with whom it is about, or the record that it comes from. */
export function banNow(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'act-now', draftId });
}

/** Opens the form to propose a ban. */
export function proposeBan(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'propose', draftId });
}

/** Opens `Decide what happens next`, about somebody or from a record. */
export function decideNext(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'decide', draftId });
}

/** Opens `Log a call` for a contact plan. */
export function logCall(restrictionId: RestrictionId): void {
  useNavigation.getState().go({ page: 'log-call', restrictionId });
}

/** Opens the form for what somebody raised with us, from their page with their name in it. */
export function logRaised(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'log-raised', draftId });
}

/** Opens `Record a conversation`, with whom and about which record it was. */
export function recordConversation(begin: FormBegun): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'record-conversation', draftId });
}

/** Opens the form for a new person, with the name that was sought. */
export function addPerson(name = ''): void {
  const draftId = newDraftId();
  beginWith(draftId, { name });
  useNavigation.getState().go({ page: 'add-person', draftId });
}

/** Opens the form to log a request, with whose it is where that is known. */
export function logRequest(begin: FormBegun = {}): void {
  const draftId = newDraftId();
  beginWith(draftId, begin);
  useNavigation.getState().go({ page: 'log-request', draftId });
}

/** Opens the form to add a task, in the list of tasks. */
export function addTask(): void {
  useNavigation.getState().go({ page: 'tasks', draftId: newDraftId() });
}

/** Blanks the page and locks. What was typed is kept on the way. */
export function lock(): void {
  void window.shell['window:lock']({});
}
