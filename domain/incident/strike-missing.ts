import type { Role } from '../casebook/casebook';
import { type EntryKind, maySign } from '../journal/entry-kinds';
import { needed } from '../journal/signing-missing';
import type { Missing } from '../result';
import { isBlank } from '../text';

/** What keeps a record from being struck out or put back: a role that may not, no reason, or that it is so already. */
export function strikeMissing(kind: EntryKind, role: Role, reason: string, already: boolean): readonly Missing[] {
  return [
    ...(maySign(role, kind) ? [] : [needed('reason', 'head-needed')]),
    ...(isBlank(reason) ? [needed('reason', 'empty')] : []),
    ...(already ? [needed('reason', 'already')] : []),
  ];
}
