import type { Role } from '../casebook/casebook';
import type { Missing } from '../result';
import { type EntryKind, maySign } from './entry-kinds';

/** What keeps somebody of this role from noting it. */
export function signingMissing(role: Role, kind: EntryKind, field: string): readonly Missing[] {
  return maySign(role, kind) ? [] : [needed(field, 'not-this-role')];
}

/** Something that a form needs, and no law asks for. */
export function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
