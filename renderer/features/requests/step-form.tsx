import type { RequestDetail } from '../../../domain/request/request';
import {
  dayField,
  NO_STEP_ENTERED,
  readStep,
  type StepEntered,
  type StepName,
} from '../../../domain/request/step-entered';
import { failed, refused } from '../../../domain/result';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { useSession } from '../../stores/session';
import { missingInWords, stepDraft, stepWords, words } from './messages';
import { stepDraftsOf } from './step-drafts';
import { StepFields } from './step-fields';

export interface StepFormProps {
  readonly request: RequestDetail;
  readonly step: StepName;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Where the cursor goes at first: what only a person knows. */
const firstField: Readonly<Record<StepName, string>> = {
  answered: 'outcome',
  acknowledged: 'on',
  extended: 'why',
  paused: 'reason-clarification',
  resumed: 'on',
  withdrawn: 'on',
  'breach-decided': 'toldIco-yes',
};

/** One step of a request: a small form within its page. */
export function StepForm({ request: { requestId, reference }, step, onClose, onDone }: StepFormProps) {
  const draftId = stepDraftsOf(requestId)[step];
  const today = useSession((session) => session.shown?.today ?? null);
  const command = useCommand('request:note-step');
  const form = useInlineForm<StepEntered>({
    draftId,
    form: 'request-step',
    initial: NO_STEP_ENTERED,
    title: stepDraft(reference),
    firstField: firstField[step],
    send: async (entered) => {
      if (today === null) return failed({ kind: 'locked' });
      const read = readStep(step, entered, today);
      return read.read ? command.run({ draftId, requestId, step: read.step }) : refused(...read.missing);
    },
    onClose,
    onDone,
  });
  const errorOf = (field: string) => {
    // What is wrong with the step as a whole stands beside its day.
    const missing = form.missing(field) ?? (field === dayField(step) ? form.missing('step') : null);
    return missing === null ? null : missingInWords(missing);
  };
  return (
    <InlineForm
      form={form}
      title={stepWords[step]}
      act={words.note}
      busy={command.busy && words.noting}
      leave={words.leave}
      onClose={onClose}
    >
      <StepFields step={step} values={form.draft.values} change={form.draft.change} errorOf={errorOf} />
    </InlineForm>
  );
}
