import type { Instant } from '../../../domain/dates/local-date';
import type { Draft } from '../../../domain/draft/draft';
import { erasingHeldBy, peopleInValues } from '../../../domain/request/erasing-held';
import type { Missing } from '../../../domain/result';
import type { Readable } from '../compartment/access';
import { samePeople } from '../person/person-pages';
import { openRequestsAmong } from './request-rows';

/**
 * What keeps a draft from being thrown away (D61): it names a person with an open request. The same rule is for whatever command comes to erase
 * the bodies of entries (`eraseBody` of a compartment); none does yet.
 */
export function draftHeldBy(db: Readable, draft: Draft, now: Instant): readonly Missing[] {
  const names = samePeople(db, peopleInValues(draft.values)).everybody;
  return erasingHeldBy({ names, open: openRequestsAmong(db, names, now) }).map(({ reference, kind, due }) => ({
    field: 'draft',
    code: 'erasing-held',
    label: 'law',
    requirement: 'D61',
    detail: { reference, kind, ...(due === null ? {} : { on: due.on }) },
  }));
}
