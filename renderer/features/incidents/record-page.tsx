import type { DraftId } from '../../../domain/ids';
import { DraftPage } from '../../drafts/draft-page';
import { formWords, words } from './messages';
import { NoteForm } from './note-form';
import { Recorded } from './recorded';
import { useRecordForm } from './use-record-form';

/** The short form to record an incident, and what is offered once it is recorded. */
export function RecordPage({ draftId }: { readonly draftId: DraftId }) {
  const form = useRecordForm(draftId);
  const { draft } = form;
  if (form.recorded !== null) return <Recorded recorded={form.recorded} />;
  return (
    <DraftPage
      draft={draft}
      title={words.record}
      of={{ page: 'incidents' }}
      ofTitle={words.incidents}
      opening={formWords.opening}
    >
      <NoteForm form={form} />
    </DraftPage>
  );
}
