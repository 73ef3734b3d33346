import { useState } from 'react';
import type { BanShown, SideForm, Telling } from '../../../domain/ban/ban';
import { refused } from '../../../domain/result';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { unreadable, withDay } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { decidesOf, I_DECIDE, WhoDecides } from '../../in-charge/who-decides';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { restrictionDraft } from '../../restriction/step-drafts';
import { useToday } from '../../stores/use-today';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { sideForms, stepDraft, tellings, words } from './messages';

export interface StepProps {
  readonly ban: BanShown;
  readonly onClose: () => void;
  readonly onDone: (said?: string) => void;
}

/** How it reached them: what begins their time to answer, and what doesn’t. */
export function ToldForm({ ban, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = ban;
  const draftId = restrictionDraft(restrictionId, 'told');
  const today = useToday();
  const command = useCommand('ban:tell');
  const [initial] = useState<{ how: Telling; on: string; words: string }>({ how: 'handed', on: 'today', words: '' });
  const form = useInlineForm({
    draftId,
    form: 'ban-step',
    initial,
    title: stepDraft(reference),
    firstField: 'how-handed',
    send: (typed) =>
      withDay(typed.on, today, (on) => command.run({ draftId, restrictionId, how: typed.how, on, words: typed.words })),
    onClose,
    onDone: () => onDone(),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.told}
      act="Note it"
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.beforeStep}
      onClose={onClose}
    >
      <RadioGroup
        name="how"
        legend="How"
        options={tellings}
        value={values.how}
        onChange={(how) => change({ how })}
        columns={2}
      />
      <TextField
        name="on"
        label="On which day?"
        error={errorIn(form, 'on')}
        value={values.on}
        onChange={(on) => change({ on })}
      />
      <TextField
        name="words"
        label="Anything to note"
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        maxLength={LINE_LIMIT}
        optional
      />
    </InlineForm>
  );
}

/** Their side, in the form in which it came. */
export function SideFormInline({ ban, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = ban;
  const draftId = restrictionDraft(restrictionId, 'side');
  const today = useToday();
  const command = useCommand('ban:record-side');
  const [initial] = useState<{ form: SideForm; on: string; summary: string }>({
    form: 'letter',
    on: 'today',
    summary: '',
  });
  const form = useInlineForm({
    draftId,
    form: 'ban-step',
    initial,
    title: stepDraft(reference),
    firstField: 'summary',
    send: (typed) =>
      withDay(typed.on, today, (on) =>
        command.run({ draftId, restrictionId, form: typed.form, on, summary: typed.summary }),
      ),
    onClose,
    onDone: () => onDone(),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.recordSide}
      act={words.recordSide}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.beforeStep}
      onClose={onClose}
    >
      <TextArea
        name="summary"
        label="What they say to it"
        help="As they say it, also where you see it differently."
        error={errorIn(form, 'summary')}
        value={values.summary}
        onChange={(summary) => change({ summary })}
        lines={3}
      />
      <RadioGroup
        name="form"
        legend="How it came"
        options={sideForms}
        value={values.form}
        onChange={(chosen) => change({ form: chosen })}
        columns={2}
      />
      <TextField
        name="on"
        label="On which day?"
        error={errorIn(form, 'on')}
        value={values.on}
        onChange={(on) => change({ on })}
      />
    </InlineForm>
  );
}

const NO_REASON = { reason: '', ...I_DECIDE };

/** Loosening: one line of reason. */
export function WithdrawForm({ ban, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = ban;
  const draftId = restrictionDraft(restrictionId, 'withdraw');
  const command = useCommand('ban:withdraw');
  const form = useInlineForm({
    draftId,
    form: 'ban-step',
    initial: NO_REASON,
    title: stepDraft(reference),
    firstField: 'reason',
    send: ({ reason, ...typed }) => command.run({ draftId, restrictionId, reason, decidedBy: decidesOf(typed) }),
    onClose,
    onDone: () => onDone(),
  });
  return (
    <InlineForm
      form={form}
      title={words.withdraw}
      act={words.withdraw}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.beforeStep}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label="Why?"
        help="One line. It is over at once, and the look-up says so."
        error={errorIn(form, 'reason')}
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <WhoDecides value={form.draft.values} error={errorIn(form, 'decides')} onChange={form.draft.change} />
    </InlineForm>
  );
}

/** Once, by at most ten school days. */
export function ExtendForm({ ban, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = ban;
  const draftId = restrictionDraft(restrictionId, 'extend');
  const command = useCommand('ban:extend');
  const [initial] = useState({ days: '10', reason: '' });
  const form = useInlineForm({
    draftId,
    form: 'ban-step',
    initial,
    title: stepDraft(reference),
    firstField: 'schoolDays',
    send: async ({ days, reason }) => {
      const schoolDays = Number(days.trim());
      if (!Number.isInteger(schoolDays) || schoolDays < 1 || schoolDays > 10)
        return refused<Record<string, never>>(unreadable('schoolDays', 'no-number'));
      return command.run({ draftId, restrictionId, schoolDays, reason });
    },
    onClose,
    onDone: () => onDone(),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.extend}
      act={words.extend}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.beforeStep}
      onClose={onClose}
    >
      <TextField
        name="schoolDays"
        label="By how many school days?"
        help="Ten at most, and once only."
        error={errorIn(form, 'schoolDays')}
        value={values.days}
        onChange={(days) => change({ days })}
      />
      <TextField
        name="reason"
        label="Why can’t it be decided in time?"
        error={errorIn(form, 'reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </InlineForm>
  );
}
