import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { ConversationFields } from './conversation-fields';
import { words } from './messages';
import { useConversationForm } from './use-conversation-form';

/** Records a talk with somebody: sixty seconds. */
export function RecordConversationPage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <RecordConversation draftId={draftId} today={today} />;
}

function RecordConversation({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useConversationForm(draftId, today);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.record}
      subtitle={words.subtitle}
      of={{ page: 'people' }}
      ofTitle={words.people}
      opening={words.opening}
    >
      <ConversationFields form={form} today={today} />
    </DraftPage>
  );
}
