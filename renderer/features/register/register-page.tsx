import type { RestrictionId } from '../../../domain/ids';
import { Page } from '../../ui/page';

export function RegisterPage({ restrictionId }: { readonly restrictionId?: RestrictionId }) {
  return (
    <Page title="Register">
      <p data-restriction={restrictionId}>All restrictions will be here.</p>
    </Page>
  );
}
