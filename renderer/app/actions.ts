import { newDraftId } from '../drafts/new-draft-id';
import { useNavigation } from '../stores/navigation';

/** Opens an empty form to record an incident. */
export function recordIncident(): void {
  useNavigation.getState().go({ page: 'record', draftId: newDraftId() });
}

/** Blanks the page and locks. What was typed is kept on the way. */
export function lock(): void {
  void window.shell['window:lock']({});
}
