import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import { NO_ORDER_ENTERED, nothingEntered, type OrderEntered, readOrder } from '../../domain/order/order-entered';
import type { Failure } from '../../domain/result';
import { useDraft } from '../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../drafts/use-page-form';
import { useCommand } from '../ipc/use-command';
import { settleAbout } from '../people/settle-person';
import { useAnnouncer } from '../stores/announcer';
import { useNavigation } from '../stores/navigation';
import type { FieldProblem } from '../ui/error-summary';
import { added, draftTitle, missingInWords, words } from './messages';

export type OrderForm = PageForm<OrderEntered>;

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
  return usePageForm({
    draft,
    settle: settleAbout,
    send: async (entered) => {
      const { missing, toNote } = readOrder(entered, draftId, today);
      if (missing.length > 0) return refusalOf(missing);
      const result = await draft.recording(() => command.run(toNote));
      if (!result.ok) return result.failure;
      const { orderId, lookAgainOn } = result.value;
      useAnnouncer.getState().announce(added(lookAgainOn));
      useNavigation.getState().replace({ ...ORDERS, orderId });
      return null;
    },
    problemOf: (missing) => ({ field: missing.field, message: missingInWords(missing) }),
    tooLong: words.tooLong,
    busy: command.busy,
    leave: () => useNavigation.getState().replace(ORDERS),
  });
}

/** What can be mended in the form itself. */
export function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map((one) => ({ field: one.field, message: missingInWords(one) }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.')[0] ?? path, message: words.tooLong }));
}
