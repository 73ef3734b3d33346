import type { DraftId } from '../../../domain/ids';
import { TODAY } from '../../app/routes';
import { DraftPage } from '../../drafts/draft-page';
import { HoldFields } from './hold-fields';
import { words } from './messages';
import { useHoldForm } from './use-hold-form';

/** Notes *do not let in* about a person or a description: who, and who said so. */
export function HoldPage({ draftId }: { readonly draftId: DraftId }) {
  const form = useHoldForm(draftId);
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
      <HoldFields form={form} />
    </DraftPage>
  );
}
