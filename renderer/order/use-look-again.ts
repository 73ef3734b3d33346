import { useRef, useState } from 'react';
import type { LocalDate } from '../../domain/dates/local-date';
import type { OrderId } from '../../domain/ids';
import { readOrderDate } from '../../domain/order/order-entered';
import type { Failure } from '../../domain/result';
import { type DraftInHand, useDraft } from '../drafts/use-draft';
import { useCommand } from '../ipc/use-command';
import { useAnnouncer } from '../stores/announcer';
import type { FieldProblem } from '../ui/error-summary';
import { focusField } from '../ui/focus';
import { lookDraftTitle, lookedAgain, missingInWords } from './messages';
import { lookDraftOf } from './order-drafts';
import { problemsOf } from './use-order-form';

const NOTHING = { how: '', by: '', words: '', lookAgainOn: { text: '', typedOn: '' } };

export interface LookAgainForm {
  readonly draft: DraftInHand<typeof NOTHING>;
  /** What is understood of the next day. */
  readonly next: LocalDate | null | 'unreadable';
  readonly note: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly failure: Failure | null;
}

/** The form with its draft, and what `Note that you looked` does with it. */
export function useLookAgain(orderId: OrderId, today: LocalDate, onDone: () => void): LookAgainForm {
  const draftId = lookDraftOf(orderId);
  const draft = useDraft({ draftId, form: 'order', initial: NOTHING, title: lookDraftTitle });
  const command = useCommand('order:look-again');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const { ready, values } = draft;
  const next = readOrderDate('lookAgainOn', values.lookAgainOn, today);
  const note = async () => {
    if (underWay.current || !ready) return;
    const open = [
      ...(values.how === '' ? [needed('how', 'not-chosen')] : []),
      ...(next === 'unreadable' ? [needed('lookAgainOn', 'unreadable')] : []),
    ];
    setProblems(open);
    const [first] = open;
    if (first !== undefined || next === 'unreadable') {
      focusField(first?.field ?? 'lookAgainOn');
      return;
    }
    underWay.current = true;
    const seen = { how: values.how === 'seen' ? ('seen' as const) : ('told' as const), by: values.by, on: today };
    const input = { draftId, orderId, seen, words: values.words, lookAgainOn: next };
    const result = await draft.recording(() => command.run(input));
    underWay.current = false;
    setProblems(result.ok ? [] : problemsOf(result.failure));
    setFailure(result.ok || problemsOf(result.failure).length > 0 ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(lookedAgain(result.value.lookAgainOn));
    onDone();
  };
  return { draft, next, note, busy: command.busy, problems, failure };
}

function needed(field: string, code: string): FieldProblem {
  return { field, message: missingInWords({ field, code, label: 'needed' }) };
}
