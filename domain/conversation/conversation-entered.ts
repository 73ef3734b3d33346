import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import { type DraftId, IncidentId, Reference } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ConversationToRecord } from './conversation';

const DayEntered = z.strictObject({ text: z.string(), typedOn: z.string() });
type DayEntered = z.infer<typeof DayEntered>;

/** What the form holds; plain JSON of one shape, so that it fits in a draft. `typedOn`: the day from which `yesterday` is to be read. */
export const ConversationEntered = z.strictObject({
  about: PersonEntered,
  words: z.string(),
  agreed: z.string(),
  on: DayEntered,
  lookAgainOn: DayEntered,
  spokenBy: z.string(),
  /** The record that it is about, where the form was opened from one. */
  from: z.strictObject({ incidentId: IncidentId, reference: Reference, opening: z.string() }).nullable(),
});
export type ConversationEntered = z.infer<typeof ConversationEntered>;

const NO_DAY: DayEntered = { text: '', typedOn: '' };

/** The form as it begins: with whom, and from which record. */
export function conversationBegun(begin: FormBegun): ConversationEntered {
  return {
    about: aboutBegun(begin),
    words: '',
    agreed: '',
    on: NO_DAY,
    lookAgainOn: NO_DAY,
    spokenBy: '',
    from: begin.from === undefined ? null : { ...begin.from },
  };
}

/** Nothing worth keeping in a draft. Whoever came with the form is not. */
export function nothingEntered({ about, words, agreed, on, lookAgainOn, spokenBy }: ConversationEntered): boolean {
  const nobodyTyped = nobodyEntered(about) || about.who === 'known';
  return nobodyTyped && [words, agreed, on.text, lookAgainOn.text, spokenBy].every(isBlank);
}

/** The day on which they spoke: today where nothing is typed; null where it can't be read. */
export function readSpokenOn({ text, typedOn }: DayEntered, today: LocalDate): LocalDate | null {
  return isBlank(text) ? today : readTypedDate(text, typedFrom(typedOn, today), 'past');
}

/** The day on which somebody looks again: none where nothing is typed; `unreadable` where it can't be read. */
export function readLookAgain({ text, typedOn }: DayEntered, today: LocalDate): LocalDate | null | 'unreadable' {
  return isBlank(text) ? null : (readTypedDate(text, typedFrom(typedOn, today), 'coming') ?? 'unreadable');
}

function typedFrom(typedOn: string, today: LocalDate): LocalDate {
  return typedOn === '' ? today : (typedOn as LocalDate);
}

export interface ConversationRead {
  /** What only the form can know to be missing: a date that is none. */
  readonly missing: readonly Missing[];
  readonly toRecord: ConversationToRecord;
}

/** What is sent, once `missing` is empty. */
export function readConversation(entered: ConversationEntered, draftId: DraftId, today: LocalDate): ConversationRead {
  const { about, words, agreed, spokenBy, from } = entered;
  const on = readSpokenOn(entered.on, today);
  const lookAgainOn = readLookAgain(entered.lookAgainOn, today);
  const unreadable = (field: string): Missing => ({ field, code: 'unreadable', label: 'needed' });
  return {
    missing: [
      ...(on === null ? [unreadable('on')] : []),
      ...(lookAgainOn === 'unreadable' ? [unreadable('lookAgainOn')] : []),
    ],
    toRecord: {
      draftId,
      about: aboutOf(about),
      words,
      on: on ?? today,
      agreed,
      lookAgainOn: lookAgainOn === 'unreadable' ? null : lookAgainOn,
      spokenBy,
      incidentId: from?.incidentId ?? null,
    },
  };
}
