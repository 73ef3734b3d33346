import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { InChargeToName } from './in-charge';

/** What the form holds; plain JSON of one shape, so that it fits in a draft. `typedOn`: the day from which `tomorrow` is to be read. */
export const InChargeEntered = z.strictObject({
  name: z.string(),
  role: z.string(),
  from: z.string(),
  until: z.string(),
  typedOn: z.string(),
});
export type InChargeEntered = z.infer<typeof InChargeEntered>;

export const NOBODY_IN_CHARGE: InChargeEntered = { name: '', role: '', from: '', until: '', typedOn: '' };

/** What is understood of a day: the day; null if nothing is typed; `unreadable` if it is no day. */
export function readInChargeDay(
  field: 'from' | 'until',
  entered: InChargeEntered,
  today: LocalDate,
): LocalDate | null | 'unreadable' {
  const text = entered[field];
  if (isBlank(text)) return null;
  return readTypedDate(text, entered.typedOn === '' ? today : (entered.typedOn as LocalDate), 'coming') ?? 'unreadable';
}

/** What is sent, or the days that can't be read. */
export function readInCharge(
  entered: InChargeEntered,
  draftId: DraftId,
  today: LocalDate,
): { readonly toName: InChargeToName | null; readonly missing: readonly Missing[] } {
  const days = { from: readInChargeDay('from', entered, today), until: readInChargeDay('until', entered, today) };
  const { from, until } = days;
  if (from === 'unreadable' || until === 'unreadable') {
    const missing = (['from', 'until'] as const)
      .filter((field) => days[field] === 'unreadable')
      .map((field) => ({ field, code: 'unreadable', label: 'needed' as const }));
    return { toName: null, missing };
  }
  const { name, role } = entered;
  return { toName: { draftId, name, role, userId: null, from, until }, missing: [] };
}
