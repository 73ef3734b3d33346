import { z } from 'zod';
import type { Id } from '../ids';

/** A casebook’s own colour, to tell two apart that are used on one PC. None that means something elsewhere: no red, amber or green. */
export const CasebookColour = z.enum(['teal', 'blue', 'purple', 'pink', 'brown', 'slate']);
export type CasebookColour = z.infer<typeof CasebookColour>;
export const CASEBOOK_COLOURS = CasebookColour.options;

export const ColourToChoose = z.strictObject({ colour: CasebookColour });
export type ColourToChoose = z.infer<typeof ColourToChoose>;

/** The colour that a casebook has until somebody chooses one: by its random id, so that two mostly differ. */
export function colourByItself(casebookId: Id): CasebookColour {
  const number = Number.parseInt(casebookId.slice(0, 8), 16);
  return CASEBOOK_COLOURS[number % CASEBOOK_COLOURS.length] ?? 'teal';
}
