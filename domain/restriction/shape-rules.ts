import type { Role } from '../casebook/casebook';
import { HEADS } from '../casebook/roles';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ShapeToNote } from './restriction';
import { looserParts, stricterParts } from './scope-rules';
import { ARRANGEMENTS, type Shape } from './shape';

/**
 * How a restriction stands, for what may be noted of what it says. `proposed`: it holds nothing yet. `temporary`: imposed, and
 * what it will say is still being decided. `holds`: decided or reviewed here, so that stricter takes the process, and looser its own step. `paper`: it says what its letter says, and nobody here has reviewed it.
 */
export type Standing = 'proposed' | 'temporary' | 'holds' | 'paper';

/** What noting a shape needs to know: what was noted before, how the restriction stands, and who asks. */
export interface FactsForShape {
  readonly role: Role;
  readonly before: Shape;
  readonly standing: Standing;
}

/**
 * Notes what a restriction says, in place of what was noted before; of one that has ended too. It changes no date. What holds keeps what it forbids: loosening has a step
 * of its own, with who decided and why. What came from paper is for a head or deputy: filling in needs nothing more, replacing what was known needs one line of reason.
 */
export function noteShape(
  { restrictionId, shape, reason }: ShapeToNote,
  { role, before, standing }: FactsForShape,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [];
  if (!maySign(role, 'restriction:shape-noted')) missing.push(needed('restrictionId', 'not-this-role'));
  else if (standing === 'paper' && !HEADS.includes(role)) missing.push(needed('restrictionId', 'head-needed'));
  if (standing === 'temporary' || standing === 'holds') missing.push(...stricterParts(before, shape));
  if (standing === 'holds') missing.push(...looserParts(before, shape));
  if (standing === 'paper' && replacesKnown(before, shape) && isBlank(reason)) missing.push(needed('reason', 'empty'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided(
    {},
    { kind: 'restriction:shape-noted', subject: restrictionId, day: moment.today, body: { shape, reason } },
  );
}

/** Does it take out or change something that was known? Filling in what was still to add, or adding to a list, does not. */
export function replacesKnown(before: Shape, after: Shape): boolean {
  const { contact, arrangements } = before;
  return (
    (before.places !== null && !same(before.places, after.places)) ||
    (before.times !== null && !same(before.times, after.times)) ||
    !before.exceptions.every((one) => after.exceptions.some((other) => same(one, other))) ||
    // One way more, beside those that were the only ones, says something else.
    (contact.ways.length > 0 && !same([...contact.ways].sort(), [...after.contact.ways].sort())) ||
    !before.alsoHere.every((one) => after.alsoHere.includes(one)) ||
    wordsReplaced(contact.with, after.contact.with) ||
    wordsReplaced(contact.howOften, after.contact.howOften) ||
    wordsReplaced(before.whichChildren, after.whichChildren) ||
    wordsReplaced(before.mayRemove, after.mayRemove) ||
    wordsReplaced(before.handlingNote, after.handlingNote) ||
    ARRANGEMENTS.some(
      (name) =>
        arrangements[name].state !== 'to-add' &&
        !isBlank(arrangements[name].words) &&
        !same(arrangements[name], after.arrangements[name]),
    )
  );
}

function wordsReplaced(before: string, after: string): boolean {
  return !isBlank(before) && before !== after;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
