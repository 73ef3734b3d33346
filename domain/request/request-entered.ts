import { z } from 'zod';
import { dayInEngland, Instant, type LocalDate, type LocalTime, timeInEngland } from '../dates/local-date';
import { readTypedWhen } from '../dates/typed-when';
import type { DraftId } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, NOBODY_ENTERED, nobodyEntered, PersonEntered } from '../person/person-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { RequestChannel, RequestKind, type RequestToReceive } from './request';

/** What the form holds; plain JSON of one shape, so that it fits in a draft. `typedAt`: from when `yesterday` is to be read. */
export const RequestEntered = z.strictObject({
  kind: RequestKind.nullable(),
  about: PersonEntered,
  sender: z.string(),
  received: z.strictObject({ text: z.string(), typedAt: Instant.nullable() }),
  channel: RequestChannel.nullable(),
  takenBy: z.string(),
  asks: z.string(),
});
export type RequestEntered = z.infer<typeof RequestEntered>;

const NOTHING: RequestEntered = {
  kind: null,
  about: NOBODY_ENTERED,
  sender: '',
  received: { text: '', typedAt: null },
  channel: null,
  takenBy: '',
  asks: '',
};

/** The form as it opens, from the page of a person or from anywhere else. */
export function requestBegun(begin: FormBegun): RequestEntered {
  return { ...NOTHING, about: aboutBegun(begin) };
}

/** Nothing worth keeping in a draft: a person who came with the page alone is nothing yet. */
export function nothingEntered(entered: RequestEntered): boolean {
  const { kind, about, sender, received, channel, takenBy, asks } = entered;
  const words = [sender, received.text, takenBy, asks].every(isBlank);
  return words && kind === null && channel === null && (about.who === 'known' || nobodyEntered(about));
}

/** The day of receipt, and for a breach the time. Nothing typed: today, and for a breach now. */
export function readReceived(
  { kind, received: { text, typedAt } }: Pick<RequestEntered, 'kind' | 'received'>,
  now: Instant,
): { readonly on: LocalDate; readonly at: LocalTime | null } | 'unreadable' {
  const breach = kind === 'breach';
  if (isBlank(text)) return { on: dayInEngland(now), at: breach ? timeInEngland(now) : null };
  const { day, time } = readTypedWhen(text, typedAt ?? now);
  return day === null ? 'unreadable' : { on: day, at: breach ? time : null };
}

export interface RequestRead {
  /** What only the form can know to be missing: an answer not chosen, a day that is none. */
  readonly missing: readonly Missing[];
  readonly toReceive: RequestToReceive | null;
}

/** What is sent; null while something is missing. */
export function readRequest(entered: RequestEntered, draftId: DraftId, now: Instant): RequestRead {
  const { kind, about, sender, channel, takenBy, asks } = entered;
  const received = readReceived(entered, now);
  const missing: readonly Missing[] = [
    ...(kind === null ? [needed('kind', 'not-chosen')] : []),
    ...(received === 'unreadable' ? [needed('received', 'unreadable')] : []),
    ...(channel === null ? [needed('channel', 'not-chosen')] : []),
  ];
  if (kind === null || channel === null || received === 'unreadable') return { missing, toReceive: null };
  const toReceive = {
    draftId,
    kind,
    about: nobodyEntered(about) ? null : aboutOf(about),
    sender,
    receivedOn: received.on,
    receivedAt: received.at,
    channel,
    takenBy,
    asks,
  };
  return { missing, toReceive };
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
