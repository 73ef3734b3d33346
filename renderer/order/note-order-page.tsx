import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import { DraftPage } from '../drafts/draft-page';
import { useSession } from '../stores/session';
import { Busy } from '../ui/busy';
import { words } from './messages';
import { OrderFields } from './order-fields';
import { useOrderForm } from './use-order-form';

/** Notes an order or instruction from outside the code. */
export function NoteOrderPage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <NoteOrder draftId={draftId} today={today} />;
}

function NoteOrder({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useOrderForm(draftId, today);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.title}
      subtitle={words.subtitle}
      of={{ page: 'orders' }}
      ofTitle={words.register}
      opening={words.opening}
    >
      <OrderFields form={form} today={today} />
    </DraftPage>
  );
}
