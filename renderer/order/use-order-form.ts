import { useRef, useState } from 'react';
import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import { NO_ORDER_ENTERED, nothingEntered, type OrderEntered, readOrder } from '../../domain/order/order-entered';
import type { Failure } from '../../domain/result';
import { type DraftInHand, useDraft } from '../drafts/use-draft';
import { useCommand } from '../ipc/use-command';
import { settlePerson } from '../people/settle-person';
import { useAnnouncer } from '../stores/announcer';
import { useNavigation } from '../stores/navigation';
import type { FieldProblem } from '../ui/error-summary';
import { added, draftTitle, missingInWords, words } from './messages';

export interface OrderForm {
  readonly draft: DraftInHand<OrderEntered>;
  readonly add: () => Promise<void>;
  /** Throws the draft away and leaves the form. */
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  /** Rises at each press of the main button. */
  readonly attempt: number;
  readonly failure: Failure | null;
}

const ORDERS = { page: 'orders' } as const;

/** The form with its draft, and what `Add it` does with it. */
export function useOrderForm(draftId: DraftId, today: LocalDate): OrderForm {
  const draft = useDraft({
    draftId,
    form: 'order',
    initial: NO_ORDER_ENTERED,
    title: draftTitle,
    isEmpty: nothingEntered,
  });
  const command = useCommand('order:note');
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const newest = useRef(draft.values);
  newest.current = draft.values;

  const send = async () => {
    const about = await settlePerson(newest.current.about);
    draft.change({ about });
    const { missing, toNote } = readOrder({ ...newest.current, about }, draftId, today);
    setAttempt((before) => before + 1);
    setFailure(null);
    if (missing.length > 0) {
      setProblems(missing.map((one) => ({ field: one.field, message: missingInWords(one) })));
      return;
    }
    const result = await draft.recording(() => command.run(toNote));
    if (result.ok) {
      const { orderId, lookAgainOn } = result.value;
      useAnnouncer.getState().announce(added(lookAgainOn));
      useNavigation.getState().replace({ ...ORDERS, orderId });
      return;
    }
    const found = problemsOf(result.failure);
    setProblems(found);
    setFailure(found.length > 0 ? null : result.failure);
  };
  const add = async () => {
    // A key that is held down must not add it twice.
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    useNavigation.getState().replace(ORDERS);
  };
  return { draft, add, putAway, busy: command.busy, problems, attempt, failure };
}

/** What can be mended in the form itself. */
export function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map((one) => ({ field: one.field, message: missingInWords(one) }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.')[0] ?? path, message: words.tooLong }));
}
