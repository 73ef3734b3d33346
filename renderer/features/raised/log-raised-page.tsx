import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Notice } from '../../ui/notice';
import { LogRaisedFields } from './log-raised-fields';
import { WORRIED, words, worriedWords } from './messages';
import { useLogRaised } from './use-log-raised';

/** Logs what somebody raised. A worry about a child is not for here, and its first line says so. */
export function LogRaisedPage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <LogRaised draftId={draftId} today={today} />;
}

function LogRaised({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useLogRaised(draftId, today);
  const session = useSession((one) => one.shown);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.log}
      subtitle={words.formSubtitle}
      of={{ page: 'raised' }}
      ofTitle={words.title}
      opening={words.opening}
      above={
        <Notice kind="attention" title={WORRIED}>
          <p>{worriedWords(session)}</p>
        </Notice>
      }
    >
      <LogRaisedFields form={form} today={today} />
    </DraftPage>
  );
}
