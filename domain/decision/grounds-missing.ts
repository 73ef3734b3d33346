import type { ClauseId } from '../code/clause-id';
import type { LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import type { Reference } from '../ids';
import type { StillToAdd } from '../incident/incident';
import { stillToAddInWords } from '../incident/still-to-add-words';
import type { Missing, RequirementLabel } from '../result';
import { isBlank } from '../text';
import type { Grounds } from './grounds';
import { isLower, type Step } from './ladder';
import { type RightsCheck, rightsMissing, rightsTakenOver } from './rights';

/** An incident that a decision relies on, as far as the rules ask. `counts`: about this person, and not struck out. */
export interface ReliedOn {
  readonly reference: Reference;
  readonly counts: boolean;
  readonly clauses: readonly ClauseId[];
  readonly stillToAdd: readonly StillToAdd[];
  /** What was noted when it was recorded about how they went about it. */
  readonly rights: RightsCheck;
}

/** What is known beside the answers themselves. `before`: steps taken about this person that still count. */
export interface FactsOfGrounds {
  readonly reliedOn: readonly ReliedOn[];
  readonly before: readonly Step[];
  /** References of what the person has open with the school: raised, asked for (D27). */
  readonly open: readonly Reference[];
  readonly today: LocalDate;
  readonly calendar: SchoolCalendar;
}

/** The grounds with the answer about rights that was noted with the records which count, where the decision has none of its own (D9). */
export function withRightsNoted(grounds: Grounds, reliedOn: readonly ReliedOn[]): Grounds {
  const counting = reliedOn.filter(({ counts }) => counts);
  return { ...grounds, rights: rightsTakenOver(grounds.rights, counting) };
}

/** School days after telling the safeguarding lead from which on a ban may be confirmed without waiting longer (D15). */
export const DSL_HAS_HAD = 2;

/**
 * All that a step still needs of its grounds (D9, D15, D22 to D27). A warning needs a record that counts and the rights check; a contact plan and a
 * confirmed ban all of it; a temporary ban nothing, for nothing stands between a head and the door.
 */
export function groundsMissing(step: Step, grounds: Grounds, facts: FactsOfGrounds): readonly Missing[] {
  if (step === 'informal-word' || step === 'temporary-ban' || step === 'proposed-ban') return [];
  const clauses = facts.reliedOn.filter(({ counts }) => counts).flatMap((one) => one.clauses);
  const always = [...recordsMissing(step, facts.reliedOn), ...rightsMissing(clauses, grounds.rights)];
  if (step === 'warning') return always;
  return [
    ...always,
    ...(isBlank(grounds.part) ? [missing('part', 'part-empty', 'good practice', 'D26')] : []),
    ...(isBlank(grounds.milder) ? [missing('milder', 'milder-empty', 'good practice', 'D22')] : []),
    ...equalityMissing(grounds),
    ...safeguardingMissing(step, grounds, facts),
    ...secondMissing(grounds),
    ...skippedMissing(step, grounds, facts),
    ...openMissing(grounds, facts),
  ];
}

function recordsMissing(step: Step, reliedOn: readonly ReliedOn[]): readonly Missing[] {
  const counting = reliedOn.filter(({ counts }) => counts);
  if (counting.length === 0) return [missing('incidents', 'no-record', 'good practice', 'D22')];
  const uncited = counting.every(({ clauses }) => clauses.length === 0);
  const noClause = uncited ? [missing('incidents', 'no-clause', 'good practice', 'D5')] : [];
  if (step === 'warning') return noClause;
  // D4, D6, D7 and D16 hold up nothing but what relies on the record.
  const unfinished = counting
    .filter(({ stillToAdd }) => stillToAdd.length > 0)
    .map(({ reference, stillToAdd }) => ({
      ...missing('incidents', 'record-unfinished', 'good practice', 'D4'),
      detail: { reference, what: stillToAddInWords(stillToAdd), count: stillToAdd.length },
    }));
  return [...noClause, ...unfinished];
}

function equalityMissing({ equality }: Grounds): readonly Missing[] {
  if (equality.answer === 'not-asked') return [missing('equality', 'equality-not-asked', 'good practice', 'D24')];
  return equality.answer === 'yes' && isBlank(equality.adjustment)
    ? [missing('adjustment', 'adjustment-empty', 'good practice', 'D24')]
    : [];
}

function safeguardingMissing(
  step: Step,
  { safeguarding }: Grounds,
  { today, calendar }: FactsOfGrounds,
): readonly Missing[] {
  const { answer, on } = safeguarding;
  if (answer === 'not-asked' || on === null) {
    const field = answer === 'not-asked' ? 'safeguarding' : 'safeguardingOn';
    return [missing(field, 'safeguarding-not-seen', 'statutory guidance', 'D15')];
  }
  if (step !== 'ban' || answer === 'looked') return [];
  const from = addSchoolDays(on, DSL_HAS_HAD, calendar);
  return today < from
    ? [{ ...missing('safeguarding', 'safeguarding-too-soon', 'usual practice', 'D15'), detail: { from } }]
    : [];
}

function secondMissing({ onlyVictim, second }: Grounds): readonly Missing[] {
  if (onlyVictim === 'not-asked') return [missing('onlyVictim', 'victim-not-asked', 'good practice', 'D25')];
  const named = !isBlank(second.name) && !isBlank(second.role) && second.on !== null;
  return onlyVictim === 'yes' && !named ? [missing('second', 'second-person', 'good practice', 'D25')] : [];
}

function skippedMissing(step: Step, { whySkipped }: Grounds, { before }: FactsOfGrounds): readonly Missing[] {
  // An informal word is no sanction, and a temporary ban is the same matter: its own *why it can't wait* has answered.
  const warned = before.some((one) => one !== 'informal-word' && isLower(one, step));
  const actedAtOnce = before.includes('temporary-ban');
  if (actedAtOnce || !isBlank(whySkipped)) return [];
  if (!warned)
    return [missing('whySkipped', 'no-warning-before', 'good practice', step === 'contact-plan' ? 'D41' : 'D23')];
  const planned = step !== 'ban' || before.includes('contact-plan');
  return planned ? [] : [missing('whySkipped', 'no-plan-before', 'good practice', 'D23')];
}

function openMissing({ openMatters }: Grounds, { open }: FactsOfGrounds): readonly Missing[] {
  if (open.length === 0 || !isBlank(openMatters)) return [];
  const detail = { references: open.join(', '), count: open.length };
  return [{ ...missing('openMatters', 'open-matters', 'statutory guidance', 'D27'), detail }];
}

function missing(field: string, code: string, label: RequirementLabel, requirement: string): Missing {
  return { field, code, label, requirement };
}
