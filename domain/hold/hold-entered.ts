import { z } from 'zod';
import type { DraftId } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import { isBlank } from '../text';
import type { HoldToPlace } from './hold';

/** What the form holds; plain JSON of one shape, so that it fits in a draft. */
export const HoldEntered = z.strictObject({ about: PersonEntered, saidBy: z.string(), words: z.string() });
export type HoldEntered = z.infer<typeof HoldEntered>;

/** The form as it begins: about somebody, with a name that was typed elsewhere, or empty. */
export function holdBegun(begin: FormBegun): HoldEntered {
  return { about: aboutBegun(begin), saidBy: '', words: '' };
}

/** Nothing worth keeping in a draft. */
export function nothingEntered({ about, saidBy, words }: HoldEntered): boolean {
  return nobodyEntered(about) && isBlank(saidBy) && isBlank(words);
}

/** What is sent; possible at any moment. */
export function holdToPlace({ about, saidBy, words }: HoldEntered, draftId: DraftId): HoldToPlace {
  return { draftId, about: aboutOf(about), saidBy, words };
}
