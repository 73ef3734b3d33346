import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftForm } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import type { Failure, Result } from '../../domain/result';
import { addressOf } from '../app/routes';
import { useTopics } from '../ipc/topics';
import { useHeldDraft } from '../stores/held-draft';
import { useNavigation } from '../stores/navigation';
import { beforeLock } from './before-lock';
import { DraftKeeper, type DraftKeeping } from './draft-keeper';
import { draftStore } from './draft-store';
import { type DraftValues, storedValues } from './stored-values';
import { useOpenDraft } from './use-open-draft';
import { usePlaceInForm } from './use-place-in-form';

export interface DraftOptions<Values extends DraftValues> {
  readonly draftId: DraftId;
  readonly form: DraftForm;
  /** What an empty form holds. Only what JSON can hold; the same at every call. */
  readonly initial: Values;
  /** Names the draft in a list: `Incident at the main gate`. */
  readonly title: (values: Values) => string;
  /** An empty draft is not kept. By default: nothing differs from `initial`. */
  readonly isEmpty?: (values: Values) => boolean;
}

export interface DraftInHand<Values extends DraftValues> extends DraftKeeping {
  /** False until it is known whether there is a draft. The form is shown only then. */
  readonly ready: boolean;
  readonly openingFailure: Failure | null;
  /** True if the form goes on from a draft. */
  readonly resumed: boolean;
  readonly values: Values;
  readonly change: (part: Partial<Values>) => void;
  /** Puts the draft away for good. One that an open request holds stays: the frame says why. */
  readonly discard: () => Promise<void>;
  /** Records the form: nothing is kept meanwhile, nor once it worked, since the engine removes the draft with the same act. */
  readonly recording: <T>(work: () => Promise<Result<T>>) => Promise<Result<T>>;
}

/** A form's values that survive lock, crash and power cut: kept within a second of typing, with the cursor, and put back. */
export function useDraft<Values extends DraftValues>(options: DraftOptions<Values>): DraftInHand<Values> {
  const { draftId, initial } = options;
  const [values, setValues] = useState<Values | null>(null);
  const [keeping, setKeeping] = useState<DraftKeeping>({ keptAt: null, failure: null });
  const [route] = useState(() => addressOf(useNavigation.getState().route));
  const opened = useOpenDraft(draftId);
  const ready = values !== null;
  const place = usePlaceInForm(opened.state === 'opened' ? (opened.draft?.focus ?? null) : null, ready);
  const keeper = useRef<DraftKeeper | null>(null);

  const compose = useRef<() => Draft | null>(() => null);
  compose.current = () => (values === null ? null : draftOf(options, values, route, place.current));

  useEffect(() => {
    if (opened.state !== 'opened') return;
    const begun = new DraftKeeper(draftId, draftStore, setKeeping);
    keeper.current = begun;
    if (opened.draft !== null) {
      const { keptAt, ...draft } = opened.draft;
      begun.restored(draft);
      setKeeping({ keptAt, failure: null });
    }
    setValues((before) => before ?? storedValues(initial, opened.draft?.values ?? {}));
    const keepNow = () => {
      begun.change(compose.current());
      return begun.flush();
    };
    const stop = beforeLock(keepNow);
    return () => {
      stop();
      void keepNow().then(() => useTopics.getState().markStale(['drafts']));
    };
  }, [draftId, initial, opened]);

  useEffect(() => {
    if (values !== null) keeper.current?.change(compose.current());
  }, [values]);

  const change = useCallback((part: Partial<Values>) => {
    setValues((before) => (before === null ? null : { ...before, ...part }));
  }, []);
  const recording = useCallback(async <T>(work: () => Promise<Result<T>>) => {
    keeper.current?.hold();
    const result = await work();
    if (result.ok) void keeper.current?.end();
    else keeper.current?.release();
    return result;
  }, []);
  const discard = useCallback(async () => {
    await keeper.current?.end();
    const result = await draftStore.discard(draftId);
    const held = !result.ok && result.failure.kind === 'refused' ? result.failure.missing[0] : undefined;
    if (held !== undefined) useHeldDraft.getState().hold(held);
    useTopics.getState().markStale(['drafts']);
  }, [draftId]);

  return {
    ...keeping,
    ready,
    openingFailure: opened.state === 'failed' ? opened.failure : null,
    resumed: opened.state === 'opened' && opened.draft !== null,
    values: values ?? initial,
    change,
    discard,
    recording,
  };
}

function draftOf<Values extends DraftValues>(
  options: DraftOptions<Values>,
  values: Values,
  route: string,
  focus: Draft['focus'],
): Draft | null {
  const { draftId, form, initial, title, isEmpty } = options;
  const empty = isEmpty === undefined ? JSON.stringify(values) === JSON.stringify(initial) : isEmpty(values);
  if (empty) return null;
  return { draftId, form, route, title: title(values).slice(0, 300), values: { ...values } as Draft['values'], focus };
}
