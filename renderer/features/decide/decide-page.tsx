import { useEffect } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { DraftPage } from '../../drafts/draft-page';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { focusField } from '../../ui/focus';
import { DecideFields } from './decide-fields';
import { words } from './messages';
import { type DecideForm, useDecide } from './use-decide';

/** `Decide what happens next`: who, which records, what the ladder would suggest, and what is decided. */
export function DecidePage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <Decide draftId={draftId} today={today} />;
}

function Decide({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useDecide(draftId, today);
  const { draft } = form;
  return (
    <DraftPage
      draft={draft}
      title={words.title}
      subtitle={words.subtitle}
      of={{ page: 'people' }}
      ofTitle={words.people}
      opening={words.opening}
    >
      <Opened form={form} />
    </DraftPage>
  );
}

function Opened({ form }: { readonly form: DecideForm }) {
  const { resumed } = form.draft;
  useEffect(() => {
    if (!resumed) focusField('about');
  }, [resumed]);
  return <DecideFields form={form} />;
}
