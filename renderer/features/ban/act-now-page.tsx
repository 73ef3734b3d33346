import type { DraftId } from '../../../domain/ids';
import { TODAY } from '../../app/routes';
import { DraftPage } from '../../drafts/draft-page';
import { ActNowFields } from './act-now-fields';
import { words } from './act-now-messages';
import { useActNow } from './use-act-now';

/** Imposes a temporary ban: four answers on one short page. */
export function ActNowPage({ draftId }: { readonly draftId: DraftId }) {
  const form = useActNow(draftId);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.title}
      subtitle={words.subtitle}
      of={TODAY}
      ofTitle="Today"
      opening={words.opening}
    >
      <ActNowFields form={form} />
    </DraftPage>
  );
}
