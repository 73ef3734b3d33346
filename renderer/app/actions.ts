import { newDraftId } from '../drafts/new-draft-id';
import { useNavigation } from '../stores/navigation';
import { beginWithName } from '../stores/typed-name';

/** Opens an empty form to record an incident. */
export function recordIncident(): void {
  useNavigation.getState().go({ page: 'record', draftId: newDraftId() });
}

/** Opens the form for a hold at the door, with the name that was typed where it was asked for. */
export function holdAtTheDoor(name = ''): void {
  const draftId = newDraftId();
  beginWithName(draftId, name);
  useNavigation.getState().go({ page: 'hold', draftId });
}

/** Opens the form for a new person, with the name that was sought. */
export function addPerson(name = ''): void {
  const draftId = newDraftId();
  beginWithName(draftId, name);
  useNavigation.getState().go({ page: 'add-person', draftId });
}

/** Blanks the page and locks. What was typed is kept on the way. */
export function lock(): void {
  void window.shell['window:lock']({});
}
