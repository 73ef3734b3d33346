import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import { RouteLink } from '../app/route-link';
import { DraftKept } from '../drafts/draft-kept';
import { FailureNotice } from '../failures/failure-notice';
import { useSession } from '../stores/session';
import { Busy } from '../ui/busy';
import { Page } from '../ui/page';
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
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'orders' }}>{words.register}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      {draft.ready && <OrderFields form={form} today={today} />}
    </Page>
  );
}
