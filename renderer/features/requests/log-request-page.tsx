import { useEffect, useState } from 'react';
import type { Instant } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { askTheTime } from '../../dates/ask-the-time';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { words } from './messages';
import { RequestFields } from './request-fields';
import { useRequestForm } from './use-request-form';

/** Logs a request as it came in. */
export function LogRequestPage({ draftId }: { readonly draftId: DraftId }) {
  const signedInAt = useSession((session) => session.shown?.now ?? null);
  const [now, setNow] = useState<Instant | null>(null);
  useEffect(() => {
    void askTheTime().then((asked) => setNow(asked ?? signedInAt));
  }, [signedInAt]);
  return now === null ? <Busy what={words.opening} /> : <LogRequest draftId={draftId} now={now} />;
}

function LogRequest({ draftId, now }: { readonly draftId: DraftId; readonly now: Instant }) {
  const form = useRequestForm(draftId, now);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.log}
      subtitle={words.logSubtitle}
      of={{ page: 'requests' }}
      ofTitle={words.title}
      opening={words.opening}
    >
      <RequestFields form={form} now={now} />
    </DraftPage>
  );
}
