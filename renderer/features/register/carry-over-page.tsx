import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
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
