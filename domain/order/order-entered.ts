import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import { aboutOf, NOBODY_ENTERED, nobodyEntered, PersonEntered } from '../person/person-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { DoorAnswer, OrderKind, type OrderToNote } from './order';

/** A date as typed, and the day from which `in 3 weeks` is to be read. */
const DateTyped = z.strictObject({ text: z.string(), typedOn: z.string() });
export type DateTyped = z.infer<typeof DateTyped>;

/** What the form holds; plain JSON of one shape, so that it fits in a draft. */
export const OrderEntered = z.strictObject({
  about: PersonEntered,
  kind: OrderKind.nullable(),
  whichChildren: z.string(),
  says: z.string(),
  how: z.enum(['seen', 'told']).nullable(),
  seenBy: z.string(),
  seenOn: DateTyped,
  source: z.string(),
  until: DateTyped,
  lookAgainOn: DateTyped,
  door: DoorAnswer.nullable(),
  atTheDoor: z.string(),
});
export type OrderEntered = z.infer<typeof OrderEntered>;
export type OrderDateField = 'seenOn' | 'until' | 'lookAgainOn';

const NO_DATE: DateTyped = { text: '', typedOn: '' };

export const NO_ORDER_ENTERED: OrderEntered = {
  about: NOBODY_ENTERED,
  kind: null,
  whichChildren: '',
  says: '',
  how: null,
  seenBy: '',
  seenOn: NO_DATE,
  source: '',
  until: NO_DATE,
  lookAgainOn: NO_DATE,
  door: null,
  atTheDoor: '',
};

/** Nothing worth keeping in a draft. */
export function nothingEntered(entered: OrderEntered): boolean {
  return (
    nobodyEntered(entered.about) &&
    JSON.stringify({ ...entered, about: null }) === JSON.stringify({ ...NO_ORDER_ENTERED, about: null })
  );
}

export function typeOrderDate(text: string, today: LocalDate): DateTyped {
  return isBlank(text) ? NO_DATE : { text, typedOn: today };
}

/** What is understood of a date: the day; null if nothing is typed; `unreadable` if it is no date. */
export function readOrderDate(
  field: OrderDateField,
  typed: DateTyped,
  today: LocalDate,
): LocalDate | null | 'unreadable' {
  if (isBlank(typed.text)) return null;
  const from = typed.typedOn === '' ? today : (typed.typedOn as LocalDate);
  return readTypedDate(typed.text, from, field === 'seenOn' ? 'past' : 'coming') ?? 'unreadable';
}

export interface OrderRead {
  /** What only the form can know to be missing: an answer not chosen, a date that is none. */
  readonly missing: readonly Missing[];
  readonly toNote: OrderToNote;
}

/** What is sent. An answer that is still open is sent as the stricter one, and never before `missing` is empty. */
export function readOrder(entered: OrderEntered, draftId: DraftId, today: LocalDate): OrderRead {
  const missing: Missing[] = [];
  const date = (field: OrderDateField) => {
    const read = readOrderDate(field, entered[field], today);
    if (read !== 'unreadable') return read;
    missing.push({ field, code: 'unreadable', label: 'needed' });
    return null;
  };
  for (const field of ['kind', 'how', 'door'] as const)
    if (entered[field] === null) missing.push({ field, code: 'not-chosen', label: 'needed' });
  const { about, kind, whichChildren, says, how, seenBy, source, door, atTheDoor } = entered;
  const toNote: OrderToNote = {
    draftId,
    about: aboutOf(about),
    kind: kind ?? 'other',
    whichChildren,
    says,
    seen: { how: how ?? 'told', by: seenBy, on: date('seenOn') },
    source,
    until: date('until'),
    lookAgainOn: date('lookAgainOn'),
    door: door ?? 'stop',
    atTheDoor,
  };
  return { missing, toNote };
}
