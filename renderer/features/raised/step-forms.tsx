import { useState } from 'react';
import { type ConcernDetail, ConcernHow, ConcernStage } from '../../../domain/concern/concern';
import { LINE_LIMIT } from '../../../domain/text';
import { howWords, raisedMissing, stageWords } from '../../concern/messages';
import { InlineForm } from '../../drafts/inline-form';
import { withDay } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { useToday } from '../../stores/use-today';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { noted, stepDraft, words } from './messages';
import { stepDraftsOf } from './step-drafts';

export interface StepProps {
  readonly detail: ConcernDetail;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

const TODAY = 'today';
const hows = ConcernHow.options.map((value) => ({ value, label: howWords[value] }));

/** That it has reached the school, and how they were told so. */
export function AcknowledgedForm({ detail: { concernId, reference }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(concernId).acknowledged;
  const today = useToday();
  const command = useCommand('concern:acknowledge');
  const [initial] = useState({ on: TODAY, how: 'phone' as ConcernHow });
  const form = useInlineForm({
    draftId,
    form: 'raised-step',
    initial,
    title: stepDraft(reference),
    firstField: 'on',
    send: ({ on: text, how }) => withDay(text, today, (on) => command.run({ draftId, concernId, on, how })),
    onClose,
    onDone: () => onDone(noted.acknowledged),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.acknowledged}
      act={words.note}
      busy={command.busy && words.recording}
      leave={words.leave}
      onClose={onClose}
    >
      <Day value={values.on} error={errorIn(form, 'on', raisedMissing)} onChange={(on) => change({ on })} />
      <How value={values.how} onChange={(how) => change({ how })} />
    </InlineForm>
  );
}

/** What they were told. */
export function AnsweredForm({ detail: { concernId, reference }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(concernId).answered;
  const today = useToday();
  const command = useCommand('concern:answer');
  const [initial] = useState({ on: TODAY, words: '' });
  const form = useInlineForm({
    draftId,
    form: 'raised-step',
    initial,
    title: stepDraft(reference),
    firstField: 'words',
    send: (typed) => withDay(typed.on, today, (on) => command.run({ draftId, concernId, on, words: typed.words })),
    onClose,
    onDone: () => onDone(noted.answered),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.answered}
      act={words.note}
      busy={command.busy && words.recording}
      leave={words.leave}
      onClose={onClose}
    >
      <TextArea
        name="words"
        label={words.toldAnswer}
        help={words.toldAnswerHelp}
        error={errorIn(form, 'words', raisedMissing)}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        lines={3}
      />
      <Day value={values.on} error={errorIn(form, 'on', raisedMissing)} onChange={(on) => change({ on })} />
    </InlineForm>
  );
}

/** To another stage. */
export function MovedForm({ detail: { concernId, reference, stage: at }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(concernId).moved;
  const today = useToday();
  const command = useCommand('concern:move');
  const others = ConcernStage.options.filter((stage) => stage !== at);
  const [initial] = useState({ on: TODAY, stage: firstOf(others) });
  const form = useInlineForm({
    draftId,
    form: 'raised-step',
    initial,
    title: stepDraft(reference),
    firstField: `stage-${initial.stage}`,
    send: ({ on: text, stage }) => withDay(text, today, (on) => command.run({ draftId, concernId, on, stage })),
    onClose,
    onDone: () => onDone(noted.moved),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.move}
      act={words.note}
      busy={command.busy && words.recording}
      leave={words.leave}
      onClose={onClose}
    >
      <RadioGroup<ConcernStage>
        name="stage"
        legend={words.whichStage}
        help={words.stageHelp}
        error={errorIn(form, 'stage', raisedMissing)}
        options={others.map((value) => ({ value, label: stageWords[value] }))}
        value={values.stage}
        onChange={(stage) => change({ stage })}
      />
      <Day value={values.on} error={errorIn(form, 'on', raisedMissing)} onChange={(on) => change({ on })} />
    </InlineForm>
  );
}

/** The first stage that is no talk: most move there. */
function firstOf(stages: readonly ConcernStage[]): ConcernStage {
  return stages.find((stage) => stage !== 'informal') ?? 'stage-1';
}

/** The outcome, and how they were told of it. */
export function ClosedForm({ detail: { concernId, reference }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(concernId).closed;
  const today = useToday();
  const command = useCommand('concern:close');
  const [initial] = useState({ on: TODAY, how: 'letter' as ConcernHow, words: '' });
  const form = useInlineForm({
    draftId,
    form: 'raised-step',
    initial,
    title: stepDraft(reference),
    firstField: 'words',
    send: ({ on: text, how, words: told }) =>
      withDay(text, today, (on) => command.run({ draftId, concernId, on, how, words: told })),
    onClose,
    onDone: () => onDone(noted.closed),
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.close}
      act={words.close}
      busy={command.busy && words.recording}
      leave={words.leave}
      onClose={onClose}
    >
      <TextArea
        name="words"
        label={words.outcome}
        help={words.outcomeHelp}
        error={errorIn(form, 'words', raisedMissing)}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        lines={3}
      />
      <How value={values.how} onChange={(how) => change({ how })} />
      <Day value={values.on} error={errorIn(form, 'on', raisedMissing)} onChange={(on) => change({ on })} />
    </InlineForm>
  );
}

const NO_REASON = { reason: '' };

/** Open again, with one line. */
export function ReopenedForm({ detail: { concernId, reference }, onClose, onDone }: StepProps) {
  const draftId = stepDraftsOf(concernId).reopened;
  const command = useCommand('concern:reopen');
  const form = useInlineForm({
    draftId,
    form: 'raised-step',
    initial: NO_REASON,
    title: stepDraft(reference),
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, concernId, reason }),
    onClose,
    onDone: () => onDone(noted.reopened),
  });
  return (
    <InlineForm
      form={form}
      title={words.reopen}
      act={words.reopen}
      busy={command.busy && words.recording}
      leave={words.leave}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={words.why}
        help={words.stageHelp}
        error={errorIn(form, 'reason', raisedMissing)}
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </InlineForm>
  );
}

interface DayProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
}

function Day({ value, error, onChange }: DayProps) {
  return <TextField name="on" label={words.onDay} error={error} value={value} onChange={onChange} maxLength={60} />;
}

function How({ value, onChange }: { readonly value: ConcernHow; readonly onChange: (how: ConcernHow) => void }) {
  return <RadioGroup name="how" legend={words.howTold} options={hows} value={value} onChange={onChange} columns={2} />;
}
