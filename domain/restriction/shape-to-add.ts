import { isBlank } from '../text';
import type { RestrictionType } from './restriction';
import { ARRANGEMENTS, type ArrangementName, type Shape } from './shape';

/** Something that a restriction ought to say and that nobody has entered yet. It never keeps anything from being recorded. */
export type ShapeToAdd =
  | 'places'
  | 'times'
  | 'ways'
  | 'with'
  | 'howOften'
  | 'mayRemove'
  | 'handlingNote'
  | ArrangementName;

/** D32 and D34 for a ban, D39 for a contact plan, D37 for both: what is still to add, in the order of the form. */
export function shapeToAdd(type: RestrictionType, shape: Shape): readonly ShapeToAdd[] {
  const { contact, arrangements } = shape;
  const ban: readonly (ShapeToAdd | null)[] = [
    shape.places === null ? 'places' : null,
    shape.times === null ? 'times' : null,
    // Arranged without saying how, or not needed without saying why, says nothing yet.
    ...ARRANGEMENTS.map((name) =>
      arrangements[name].state === 'to-add' || isBlank(arrangements[name].words) ? name : null,
    ),
    isBlank(shape.mayRemove) ? 'mayRemove' : null,
  ];
  const plan: readonly (ShapeToAdd | null)[] = [
    contact.ways.length === 0 ? 'ways' : null,
    isBlank(contact.with) ? 'with' : null,
    isBlank(contact.howOften) ? 'howOften' : null,
  ];
  const both: readonly (ShapeToAdd | null)[] = [
    shape.alsoHere.length > 0 && isBlank(shape.handlingNote) ? 'handlingNote' : null,
  ];
  return [...(type === 'ban' ? ban : plan), ...both].filter((one) => one !== null);
}

const PUBLIC =
  /\b(pavements?|footpaths?|public (?:road|highway|street|path)s?|(?:the|any|outside|nearby) (?:road|street|lane)s?|bus stops?)\b/i;

/** D32: the word for a public road or pavement in a text, or null. A ban covers the school's premises alone. */
export function publicPlaceNamed(text: string): string | null {
  return PUBLIC.exec(text)?.[0] ?? null;
}
