import type { ReactNode } from 'react';
import { RouteLink } from '../app/route-link';
import type { Route } from '../app/routes';
import { FailureNotice } from '../failures/failure-notice';
import { Busy } from '../ui/busy';
import { Page } from '../ui/page';
import { DraftKept } from './draft-kept';
import type { DraftValues } from './stored-values';
import type { DraftInHand } from './use-draft';

export interface DraftPageProps<Values extends DraftValues> {
  readonly draft: Pick<DraftInHand<Values>, 'ready' | 'openingFailure' | 'keptAt' | 'failure'>;
  readonly title: string;
  readonly subtitle?: string;
  /** The page that the form belongs to, and its name. */
  readonly of: Route;
  readonly ofTitle: string;
  readonly opening: string;
  /** Stands over the form, and does not wait for it. */
  readonly above?: ReactNode;
  /** The form. It is shown once it is known whether it goes on from a draft. */
  readonly children: ReactNode;
}

/** The page of one form: its draft is opened first, and the page says when it was kept. */
export function DraftPage<Values extends DraftValues>(props: DraftPageProps<Values>) {
  const { draft, title, subtitle, of, ofTitle, opening, above, children } = props;
  return (
    <Page
      title={title}
      subtitle={subtitle}
      width="form"
      focus="none"
      above={<RouteLink to={of}>{ofTitle}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {above}
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={opening} />}
      {draft.ready && children}
    </Page>
  );
}
