import { useCallback, useEffect, useRef } from 'react';
import type { RestrictionId } from '../../domain/ids';
import { type ContactEntered, contactToLog, NO_CONTACT_ENTERED } from '../../domain/plan/contact-entered';
import type { Missing } from '../../domain/result';
import { askTheTime } from '../dates/ask-the-time';
import { type DraftInHand, useDraft } from '../drafts/use-draft';
import { type PageForm, usePageForm } from '../drafts/use-page-form';
import { useCommand } from '../ipc/use-command';
import { refusalSentence } from '../refusals/refusal-words';
import { restrictionDraft } from '../restriction/step-drafts';
import { useAnnouncer } from '../stores/announcer';
import { useNavigation } from '../stores/navigation';
import type { FieldProblem } from '../ui/error-summary';
import { words } from './messages';

export interface CallForm extends PageForm<ContactEntered> {
  readonly typeWhen: (text: string) => void;
}

/** The form with its draft, one a plan, and what `Log it` does with it. */
export function useLogCall(restrictionId: RestrictionId): CallForm {
  const draftId = restrictionDraft(restrictionId, 'call');
  const draft = useDraft({ draftId, form: 'contact', initial: NO_CONTACT_ENTERED, title: () => words.draft, isEmpty });
  const command = useCommand('plan:log-contact');
  const typeWhen = useWhen(draft);
  const form = usePageForm({
    draft,
    send: async (entered) => {
      const result = await draft.recording(() => command.run(contactToLog(entered, restrictionId, draftId)));
      if (!result.ok) return result.failure;
      useAnnouncer.getState().announce(words.logged);
      useNavigation.getState().replace({ page: 'register', restrictionId });
      return null;
    },
    problemOf,
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().back(),
  });
  return { ...form, typeWhen };
}

/** What is typed of the time is read from the moment of typing it. */
function useWhen(draft: DraftInHand<ContactEntered>): (text: string) => void {
  const newest = useRef(draft);
  newest.current = draft;
  const note = useCallback(async (text: string) => {
    const typedAt = await askTheTime();
    const { values, change } = newest.current;
    if (typedAt !== null && values.when.text === text) change({ when: { text, typedAt } });
  }, []);
  const { ready, values } = draft;
  const { text, typedAt } = values.when;
  const notYet = ready && typedAt === null;
  useEffect(() => {
    if (notYet) void note(text);
  }, [notYet, text, note]);
  return (typed) => draft.change({ when: { text: typed, typedAt: null } });
}

/** Only the time at which the form was opened stands in it. */
function isEmpty({ when, ...entered }: ContactEntered): boolean {
  const { when: begun, ...nothing } = NO_CONTACT_ENTERED;
  return when.text === begun.text && JSON.stringify(entered) === JSON.stringify(nothing);
}

function problemOf(missing: Missing): FieldProblem {
  const { field, code } = missing;
  return { field, message: code === 'no-day' ? words.noDay : refusalSentence(missing) };
}
