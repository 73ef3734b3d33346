import type { DraftId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { DraftKept } from '../../drafts/draft-kept';
import { FailureNotice } from '../../failures/failure-notice';
import { Busy } from '../../ui/busy';
import { Page } from '../../ui/page';
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
    <Page
      title={words.record}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'incidents' }}>{words.incidents}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={formWords.opening} />}
      {draft.ready && <NoteForm form={form} />}
    </Page>
  );
}
