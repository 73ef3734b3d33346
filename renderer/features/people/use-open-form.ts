import { useEffect, useState } from 'react';
import type { KeptDraft } from '../../../domain/draft/draft';
import type { PersonId } from '../../../domain/ids';
import { type OpenedDraft, useOpenDraft } from '../../drafts/use-open-draft';
import type { FamilyFormOpen } from './family-section';
import { detailsDraftOf, familyDraftOf, identityDraftOf, unlinkDraftOf } from './person-drafts';

/** The one form that is open on a person's page. */
export type PersonFormOpen = 'details' | 'identity' | FamilyFormOpen;

/** Which form is open: none at first, or the one that was left half written; of several, the one that was typed in last. */
export function useOpenForm(
  personId: PersonId,
): readonly [open: PersonFormOpen | null, setOpen: (form: PersonFormOpen | null) => void] {
  const [open, setOpen] = useState<PersonFormOpen | null>(null);
  const details = useOpenDraft(detailsDraftOf(personId));
  const identity = useOpenDraft(identityDraftOf(personId));
  const family = useOpenDraft(familyDraftOf(personId));
  const unlink = useOpenDraft(unlinkDraftOf(personId));
  useEffect(() => {
    if ([details, identity, family, unlink].some(({ state }) => state === 'opening')) return;
    const found: (readonly [PersonFormOpen, KeptDraft])[] = [];
    const note = (opened: OpenedDraft, form: (draft: KeptDraft) => PersonFormOpen) => {
      if (opened.state === 'opened' && opened.draft !== null) found.push([form(opened.draft), opened.draft]);
    };
    note(details, () => 'details');
    note(identity, () => 'identity');
    note(family, ({ values: { of } }) =>
      typeof of === 'string' && of !== '' ? { act: 'change', of } : { act: 'add' },
    );
    note(unlink, ({ values: { of } }) => ({ act: 'unlink', of: typeof of === 'string' ? of : '' }));
    const [last] = found.sort(([, one], [, other]) => (one.keptAt < other.keptAt ? 1 : -1));
    if (last !== undefined) setOpen(last[0]);
  }, [details, identity, family, unlink]);
  return [open, setOpen];
}
