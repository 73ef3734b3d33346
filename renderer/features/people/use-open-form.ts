import { useEffect, useState } from 'react';
import type { KeptDraft } from '../../../domain/draft/draft';
import type { PersonId } from '../../../domain/ids';
import { useKeptDrafts } from '../../drafts/use-kept-drafts';
import type { FamilyFormOpen } from './family-section';
import {
  detailsDraftOf,
  familyDraftOf,
  identityDraftOf,
  mergeDraftOf,
  partDraftOf,
  unlinkDraftOf,
} from './person-drafts';

/** The one form that is open on a person's page. */
export type PersonFormOpen = 'details' | 'identity' | 'merge' | PartFormOpen | FamilyFormOpen;

/** The page of one of those who are also kept is about to be given back. */
export interface PartFormOpen {
  readonly act: 'part';
  readonly of: string;
}

/** Which form is open: none at first, or the one that was left half written; of several, the one that was typed in last. */
export function useOpenForm(
  personId: PersonId,
): readonly [open: PersonFormOpen | null, setOpen: (form: PersonFormOpen | null) => void] {
  const [open, setOpen] = useState<PersonFormOpen | null>(null);
  const kept = useKeptDrafts({
    details: detailsDraftOf(personId),
    identity: identityDraftOf(personId),
    family: familyDraftOf(personId),
    unlink: unlinkDraftOf(personId),
    merge: mergeDraftOf(personId),
    part: partDraftOf(personId),
  });
  useEffect(() => {
    const last = kept?.[0];
    if (last !== undefined) setOpen(formOf(...last));
  }, [kept]);
  return [open, setOpen];
}

type PersonForm = 'details' | 'identity' | 'family' | 'unlink' | 'merge' | 'part';

function formOf(form: PersonForm, { values: { of } }: KeptDraft): PersonFormOpen {
  if (form === 'details' || form === 'identity' || form === 'merge') return form;
  const whom = typeof of === 'string' ? of : '';
  if (form === 'unlink' || form === 'part') return { act: form, of: whom };
  return whom === '' ? { act: 'add' } : { act: 'change', of: whom };
}
