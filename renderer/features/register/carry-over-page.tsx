import { HEADS } from '../../../domain/casebook/roles';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { CarryOverFields } from './carry-over-fields';
import { formWords } from './carry-over-messages';
import { words } from './messages';
import { useCarryOver } from './use-carry-over';

/** Carries a restriction over from paper: what the letter says, and what the app adds so that nothing is open-ended. */
export function CarryOverPage({ draftId }: { readonly draftId: DraftId }) {
  const shown = useSession((session) => session.shown);
  if (shown === null) return <Busy what={formWords.opening} />;
  return HEADS.includes(shown.user.role) ? <CarryOver draftId={draftId} today={shown.today} /> : <ForHeads />;
}

/** Whoever comes here by a draft or an address: what they can do instead. */
function ForHeads() {
  return (
    <Page title={formWords.title} above={<RouteLink to={{ page: 'register' }}>{words.title}</RouteLink>}>
      <Notice title={formWords.headOnly}>{formWords.headOnlyWords}</Notice>
    </Page>
  );
}

function CarryOver({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useCarryOver(draftId, today);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={formWords.title}
      subtitle={formWords.subtitle}
      of={{ page: 'register' }}
      ofTitle={words.title}
      opening={formWords.opening}
    >
      <CarryOverFields form={form} today={today} />
    </DraftPage>
  );
}
