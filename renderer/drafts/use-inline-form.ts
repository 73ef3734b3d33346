import { useEffect, useRef, useState } from 'react';
import type { DraftForm } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import type { Failure, Missing, Result } from '../../domain/result';
import { focusField } from '../ui/focus';
import { useKey } from '../ui/use-key';
import type { DraftValues } from './stored-values';
import { type DraftInHand, useDraft } from './use-draft';

export interface InlineFormOptions<Values extends DraftValues> {
  readonly draftId: DraftId;
  readonly form: DraftForm;
  /** The same at every call. */
  readonly initial: Values;
  readonly title: string;
  /** Where the cursor goes at first. */
  readonly firstField: string;
  readonly send: (values: Values) => Promise<Result<unknown>>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

export interface InlineFormInHand<Values extends DraftValues> {
  readonly draft: DraftInHand<Values>;
  readonly record: () => void;
  readonly putAway: () => void;
  /** What a refusal says of a field; null if nothing. */
  readonly missing: (field: string) => Missing | null;
  /** Everything that the last try was refused for: questions that one may go on without among them. */
  readonly refusedWith: readonly Missing[];
  /** Rises at each try that was refused for something of which no field stands in this form. */
  readonly attempt: number;
  /** Why it could not be recorded, where it was not the form's fault. */
  readonly failure: Failure | null;
}

/** A small form that opens within a record: kept as a draft of its own, recorded with its key, gone when that worked. */
export function useInlineForm<Values extends DraftValues>(
  options: InlineFormOptions<Values>,
): InlineFormInHand<Values> {
  const { draftId, form, initial, title, firstField, send, onClose, onDone } = options;
  const draft = useDraft({ draftId, form, initial, title: () => title });
  const underWay = useRef(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [attempt, setAttempt] = useState(0);
  const { ready, resumed } = draft;
  // Somebody may have opened another form while this one was being recorded: that one stays open.
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  useEffect(() => {
    if (ready && !resumed) focusField(firstField);
  }, [ready, resumed, firstField]);

  const run = async () => {
    if (underWay.current || !ready) return;
    underWay.current = true;
    const result = await draft.recording(() => send(draft.values));
    if (!here.current) return;
    if (result.ok) return onDone();
    underWay.current = false;
    setFailure(result.failure);
    if (result.failure.kind !== 'refused') return;
    if (!result.failure.missing.some(({ field }) => focusField(field))) setAttempt((before) => before + 1);
  };
  const record = () => void run();
  useKey('Ctrl+Enter', record);
  const refused = failure?.kind === 'refused' ? failure.missing : [];
  return {
    draft,
    record,
    putAway: () => void draft.discard().then(onClose),
    missing: (field) => refused.find((one) => one.field === field) ?? null,
    refusedWith: refused,
    attempt,
    failure: refused.length > 0 ? null : failure,
  };
}
