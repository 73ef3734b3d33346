import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank, LINE_LIMIT } from '../text';
import { type RestrictionDates, statusOn } from './restriction-status';
import { MOST_TOLD, type StaffTold, type StaffToTell, type StaffToUntell } from './staff-told';

type Done = Decision<Record<string, never>>;

/** What noting it needs to know. `told`: everybody who was told of this restriction. */
export interface FactsForTelling {
  readonly restriction: Omit<RestrictionDates, 'reviewOn'>;
  readonly told: readonly Pick<StaffTold, 'toldId' | 'untoldOn'>[];
  readonly role: Role;
}

/** The names or roles, one a line, without empty lines and doubles. */
export function linesOf(who: string): readonly string[] {
  const lines = who.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return [...new Set(lines)].filter((line) => line !== '');
}

/** Notes who was told of a restriction, one entry each, so that each can be told of its end. Of one that has ended, too: it may be noted late. */
export function tellStaff(
  { restrictionId, who, on }: Omit<StaffToTell, 'draftId'>,
  { role }: Pick<FactsForTelling, 'role'>,
  moment: Moment,
): Done {
  const lines = linesOf(who);
  const missing: Missing[] = roleMissing(role, 'restriction:staff-told');
  if (isBlank(who)) missing.push(needed('who', 'empty'));
  if (lines.length > MOST_TOLD || lines.some((line) => line.length > LINE_LIMIT))
    missing.push(needed('who', 'too-many-lines'));
  if (on > moment.today) missing.push(needed('on', 'in-the-future'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided(
    {},
    ...lines.map((line) => ({
      kind: 'restriction:staff-told' as const,
      subject: restrictionId,
      day: on,
      body: { toldId: moment.newId(), who: line, on },
    })),
  );
}

/** Notes that they were told of its end. Refused while it holds; who heard it already is left out. */
export function untellStaff(
  { restrictionId, toldIds }: StaffToUntell,
  { restriction, told, role }: FactsForTelling,
  moment: Moment,
): Done {
  const open = told.filter(({ toldId, untoldOn }) => untoldOn === null && toldIds.includes(toldId));
  const missing: Missing[] = roleMissing(role, 'restriction:staff-untold');
  if (statusOn(restriction, moment.today) !== 'ended') missing.push(needed('restrictionId', 'not-over'));
  else if (open.length === 0) missing.push(needed('toldIds', 'told-already'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided(
    {},
    ...open.map(({ toldId }) => ({
      kind: 'restriction:staff-untold' as const,
      subject: restrictionId,
      day: moment.today,
      body: { toldId, on: moment.today },
    })),
  );
}

function roleMissing(role: Role, kind: string): Missing[] {
  return maySign(role, kind) ? [] : [needed('restrictionId', 'not-this-role')];
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
