import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { DraftKept } from '../../drafts/draft-kept';
import { FailureNotice } from '../../failures/failure-notice';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Page } from '../../ui/page';
import { CarryOverFields } from './carry-over-fields';
import { formWords } from './carry-over-messages';
import { words } from './messages';
import { useCarryOver } from './use-carry-over';

/** Carries a restriction over from paper: what the letter says, and what the app adds so that nothing is open-ended. */
export function CarryOverPage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={formWords.opening} /> : <CarryOver draftId={draftId} today={today} />;
}

function CarryOver({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useCarryOver(draftId, today);
  const { draft } = form;
  return (
    <Page
      title={formWords.title}
      subtitle={formWords.subtitle}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'register' }}>{words.title}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={formWords.opening} />}
      {draft.ready && <CarryOverFields form={form} today={today} />}
    </Page>
  );
}
