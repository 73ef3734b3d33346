import type { DraftId } from '../../../domain/ids';
import { Page } from '../../ui/page';

export function CarryOverPage({ draftId }: { readonly draftId: DraftId }) {
  return (
    <Page title="Carry over from paper">
      <p data-draft={draftId}>The form for a restriction that a letter imposed already will be here.</p>
    </Page>
  );
}
