import { useState } from 'react';
import type { ConversationDetail } from '../../../domain/conversation/conversation';
import { readLookAgain } from '../../../domain/conversation/conversation-entered';
import { failed, refused } from '../../../domain/result';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { useSession } from '../../stores/session';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { conversationMissing, done, lookUnderstood, words } from './messages';
import { stepDraftsOf } from './step-drafts';

export interface StepProps {
  readonly detail: ConversationDetail;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** Somebody has looked: what they found, and when to look once more, if at all. */
export function LookedForm({ detail: { conversationId }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(conversationId).looked;
  const today = useSession((session) => session.shown?.today ?? null);
  const command = useCommand('conversation:look-at');
  const [initial] = useState({ words: '', lookAgainOn: '' });
  const read = (text: string) => (today === null ? null : readLookAgain({ text, typedOn: '' }, today));
  const form = useInlineForm({
    draftId,
    form: 'conversation-step',
    initial,
    title: words.stepDraft,
    firstField: 'words',
    send: async ({ words: found, lookAgainOn: text }) => {
      if (today === null) return failed({ kind: 'locked' });
      const lookAgainOn = read(text);
      if (lookAgainOn === 'unreadable') return refused({ field: 'lookAgainOn', code: 'unreadable', label: 'needed' });
      return command.run({ draftId, conversationId, words: found, lookAgainOn });
    },
    onClose,
    onDone: () => onDone(done.looked),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.looked}
      act={words.noteIt}
      busy={command.busy && words.noting}
      leave={words.leave}
      onClose={onClose}
    >
      <TextArea
        name="words"
        label={words.lookedWords}
        help={words.lookedHelp}
        error={errorIn(form, 'words', conversationMissing)}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        lines={2}
        optional
      />
      <TextField
        name="lookAgainOn"
        label={words.lookNext}
        help={lookUnderstood(read(values.lookAgainOn))}
        error={errorIn(form, 'lookAgainOn', conversationMissing)}
        value={values.lookAgainOn}
        onChange={(lookAgainOn) => change({ lookAgainOn })}
        maxLength={60}
        optional
      />
    </InlineForm>
  );
}

const NO_TEXT = { text: '' };

/** Adds to it. */
export function AddedForm({ detail: { conversationId }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(conversationId).added;
  const command = useCommand('conversation:add-to');
  const form = useInlineForm({
    draftId,
    form: 'conversation-step',
    initial: NO_TEXT,
    title: words.stepDraft,
    firstField: 'text',
    send: ({ text }) => command.run({ draftId, conversationId, text }),
    onClose,
    onDone: () => onDone(done.added),
  });
  return (
    <InlineForm
      form={form}
      title={words.add}
      act={words.add}
      busy={command.busy && words.noting}
      leave={words.leave}
      onClose={onClose}
    >
      <TextArea
        name="text"
        label={words.addWords}
        help={words.addHelp}
        error={errorIn(form, 'text', conversationMissing)}
        value={form.draft.values.text}
        onChange={(text) => form.draft.change({ text })}
        lines={3}
      />
    </InlineForm>
  );
}

const NO_REASON = { reason: '' };

/** One reason, and it is struck out; the same again puts it back. */
export function StrikeForm({ detail: { conversationId, struckOut }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(conversationId).strike;
  const strike = useCommand('conversation:strike-out');
  const back = useCommand('conversation:put-back');
  const command = struckOut === null ? strike : back;
  const form = useInlineForm({
    draftId,
    form: 'conversation-step',
    initial: NO_REASON,
    title: words.stepDraft,
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, conversationId, reason }),
    onClose,
    onDone: () => onDone(struckOut === null ? done.struck : done.back),
  });
  const act = struckOut === null ? words.strike : words.putBack;
  return (
    <InlineForm
      form={form}
      title={act}
      act={act}
      busy={command.busy && words.noting}
      leave={words.leave}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={struckOut === null ? words.strikeWhy : words.backWhy}
        help={struckOut === null ? words.strikeHelp : words.backHelp}
        error={errorIn(form, 'reason', conversationMissing)}
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </InlineForm>
  );
}
