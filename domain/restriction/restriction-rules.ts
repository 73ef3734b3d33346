import type { Role } from '../casebook/casebook';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { Reference, RestrictionId } from '../ids';
import { maySign } from '../journal/entry-kinds';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { isLooser } from './looser';
import type { RestrictionToCarryOver, RestrictionToEnd, ShapeToNote } from './restriction';
import { decidePeriod } from './restriction-period';
import { type RestrictionDates, statusOn } from './restriction-status';
import type { Shape } from './shape';
import { limitsInWords } from './shape-words';

/** What carrying over needs to know: the number that is next, and the person that the form names if the casebook holds them. */
export interface FactsForCarryingOver {
  readonly reference: Reference;
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  /** Pupils who may be one of the children typed. */
  readonly pupils: readonly ChildLabel[];
}

/**
 * Records a restriction that a letter on paper imposed, also one that has ended since. Refused with everything that is missing at once: the person
 * (D10, and never a pupil: D11), what is restricted, dates that can't stand (D33). Somebody new is added first.
 */
export function carryOverRestriction(
  input: RestrictionToCarryOver,
  facts: FactsForCarryingOver,
  moment: Moment,
): Decision<{ restrictionId: RestrictionId; reference: Reference }> {
  const { period, missing: datesMissing } = decidePeriod(input, moment.today, facts.calendar);
  const missing: Missing[] = [...personMissing(input.about, facts.known), ...scopeMissing(input), ...datesMissing];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (period === null || about.kind !== 'person')
    throw new Error('a restriction without a person or dates was not refused');
  const restrictionId = moment.newId() as RestrictionId;
  const { reference } = facts;
  const { type, childArrangements, shape, heard } = input;
  const whatIsRestricted = isBlank(input.whatIsRestricted) ? limitsInWords(shape).join('\n') : input.whatIsRestricted;
  return decided({ restrictionId, reference }, ...entries, {
    kind: 'restriction:carried-over',
    subject: restrictionId,
    day: period.startsOn,
    body: { reference, personId: about.personId, type, whatIsRestricted, childArrangements, shape, ...period, heard },
  });
}

/** What noting a shape needs to know: that the restriction is there, and who asks. */
export interface FactsForShape {
  readonly role: Role;
  readonly before: Shape;
  /** Decided in the app, for good: from then on it may only become looser this way. */
  readonly decided: boolean;
}

/** Notes what a restriction says, in place of what was noted before; of one that has ended too. It changes no date and needs no reason. */
export function noteShape(
  { restrictionId, shape }: ShapeToNote,
  { role, before, decided: isDecided }: FactsForShape,
  moment: Moment,
): Decision<Record<string, never>> {
  if (!maySign(role, 'restriction:shape-noted'))
    return notDecided({ field: 'restrictionId', code: 'not-this-role', label: 'needed' });
  if (isDecided && !isLooser(before, shape))
    return notDecided({ field: 'shape', code: 'stricter', label: 'law', requirement: 'D28' });
  const entry = {
    kind: 'restriction:shape-noted',
    subject: restrictionId,
    day: moment.today,
    body: { shape },
  } as const;
  return decided({}, entry);
}

/** What ending needs to know: the restriction's dates, and who asks. */
export interface FactsForEnding {
  readonly restriction: RestrictionDates;
  readonly role: Role;
}

/**
 * Ends a restriction today, from any state but *ended*: loosening is one step, with one reason (D28, D49). Refused without a reason, if it has
 * ended already, and to a role that may not.
 */
export function endRestriction(
  { restrictionId, reason, how, by, paper }: Omit<RestrictionToEnd, 'draftId'>,
  { restriction, role }: FactsForEnding,
  moment: Moment,
): Decision<Record<string, never>> {
  const missing: Missing[] = [];
  if (!maySign(role, 'restriction:ended'))
    missing.push({ field: 'restrictionId', code: 'head-needed', label: 'needed' });
  if (statusOn(restriction, moment.today) === 'ended') missing.push(alreadyEnded(restriction));
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  if (how === 'set-aside' && isBlank(by)) missing.push({ field: 'by', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const on = moment.today;
  return decided(
    {},
    { kind: 'restriction:ended', subject: restrictionId, day: on, body: { on, reason, how, by, paper } },
  );
}

function alreadyEnded({ endsOn, endedOn }: RestrictionDates): Missing {
  return { field: 'restrictionId', code: 'already-ended', label: 'needed', detail: { on: endedOn ?? endsOn } };
}

/** Words or data: one of them has to say what holds. */
function scopeMissing({ whatIsRestricted, shape }: RestrictionToCarryOver): readonly Missing[] {
  return isBlank(whatIsRestricted) && limitsInWords(shape).length === 0
    ? [{ field: 'whatIsRestricted', code: 'empty', label: 'needed' }]
    : [];
}
