import type { DraftId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { TODAY } from '../../app/routes';
import { DraftKept } from '../../drafts/draft-kept';
import { FailureNotice } from '../../failures/failure-notice';
import { Busy } from '../../ui/busy';
import { Page } from '../../ui/page';
import { HoldFields } from './hold-fields';
import { words } from './messages';
import { useHoldForm } from './use-hold-form';

/** Notes *do not let in* about a person or a description: who, and who said so. */
export function HoldPage({ draftId }: { readonly draftId: DraftId }) {
  const form = useHoldForm(draftId);
  const { draft } = form;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      focus="none"
      above={<RouteLink to={TODAY}>Today</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      {draft.ready && <HoldFields form={form} />}
    </Page>
  );
}
