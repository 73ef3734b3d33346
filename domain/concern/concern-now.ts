import type { LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar, schoolDaysBetween } from '../dates/school-calendar';
import type { ConcernDue, ConcernHow, ConcernStage, ConcernTargets } from './concern';

/** What was logged, as far as dates go. `from`: the day it was raised, or the day of recording where that isn't known. */
export interface ConcernBegun {
  readonly from: LocalDate;
  readonly stage: ConcernStage | null;
}

/** A step noted after it, in the order of the journal. */
export interface ConcernStep {
  readonly kind: 'acknowledged' | 'answered' | 'moved' | 'closed' | 'reopened';
  readonly on: LocalDate;
  readonly how: ConcernHow | null;
  readonly stage: ConcernStage | null;
}

/** How it stands. */
export interface ConcernNow {
  readonly open: boolean;
  readonly stage: ConcernStage | null;
  /** From this day its time to be acknowledged and answered runs. */
  readonly clockFrom: LocalDate;
  readonly acknowledged: boolean;
  readonly answered: boolean;
}

/**
 * How it stands after its steps. A move to another stage and opening it again each ask for an answer of their own, so both begin the time anew. An
 * answer is an acknowledgement too. A step that does not fit (closed twice) changes nothing.
 */
export function concernNow({ from, stage }: ConcernBegun, steps: readonly ConcernStep[]): ConcernNow {
  const begun: ConcernNow = { open: true, stage, clockFrom: from, acknowledged: false, answered: false };
  return steps.reduce(after, begun);
}

function after(now: ConcernNow, step: ConcernStep): ConcernNow {
  if (step.kind === 'reopened') return now.open ? now : { ...now, open: true, ...clockFrom(step.on) };
  if (!now.open) return now;
  switch (step.kind) {
    case 'acknowledged':
      return { ...now, acknowledged: true };
    case 'answered':
      return { ...now, acknowledged: true, answered: true };
    case 'moved':
      return { ...now, stage: step.stage ?? now.stage, ...clockFrom(step.on) };
    case 'closed':
      return { ...now, open: false };
  }
}

function clockFrom(on: LocalDate): Pick<ConcernNow, 'clockFrom' | 'acknowledged' | 'answered'> {
  return { clockFrom: on, acknowledged: false, answered: false };
}

/** The days by which it is to be acknowledged and answered, by the school's targets in school days. */
export function targetDays(
  { clockFrom: from }: Pick<ConcernNow, 'clockFrom'>,
  { acknowledgeWithin, answerWithin }: ConcernTargets,
  calendar: SchoolCalendar,
): { readonly acknowledgeBy: LocalDate; readonly answerBy: LocalDate } {
  return {
    acknowledgeBy: addSchoolDays(from, acknowledgeWithin, calendar),
    answerBy: addSchoolDays(from, answerWithin, calendar),
  };
}

/** What is due next of one that is open: the earlier of what nobody has done yet. Null where nothing is. */
export function concernDue(
  now: ConcernNow,
  targets: ConcernTargets,
  today: LocalDate,
  calendar: SchoolCalendar,
): ConcernDue | null {
  if (!now.open || now.answered) return null;
  const { acknowledgeBy, answerBy } = targetDays(now, targets, calendar);
  const first = !now.acknowledged && acknowledgeBy <= answerBy;
  const on = first ? acknowledgeBy : answerBy;
  return { what: first ? 'acknowledge' : 'answer', on, inSchoolDays: schoolDaysBetween(today, on, calendar) };
}

/** Those that are open: they go on whatever is decided about the person (D27). */
export function liveConcerns<One extends { readonly open: boolean }>(concerns: readonly One[]): readonly One[] {
  return concerns.filter(({ open }) => open);
}
