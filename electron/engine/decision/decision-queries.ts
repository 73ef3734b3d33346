import type { DecisionDetail, DecisionRow } from '../../../domain/decision/decision';
import { suggestStep } from '../../../domain/decision/suggest';
import type { PersonLabel } from '../../../domain/person/person';
import { planDates } from '../../../domain/plan/plan-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Query } from '../door/handler';
import { recordsNamed } from '../incident/records-named';
import { labelOf } from '../person/person-labels';
import { decisionOf, decisionsAbout, type StoredDecision, stepsTaken } from './decision-steps';
import { readLadder } from './ladder-rows';
import { recordsAbout } from './records-to-rely-on';

/** What the ladder would suggest about somebody, and why. */
export const showNext: Query<'decision:next'> = {
  answer: ({ personId, immediateRisk }, { db, today }) => {
    if (labelOf(db, personId, today) === null) return null;
    const ladder = readLadder(db);
    const records = recordsAbout(db, personId);
    const steps = stepsTaken(db, personId, today).map(({ step }) => step);
    const nothingTyped = { startsOn: null, reviewOn: null, endsOn: null };
    return {
      suggestion: suggestStep({ today, ladder, records, steps, immediateRisk }),
      ladder,
      offered: planDates(nothingTyped, { calendar: schoolCalendar(db) }, today),
    };
  },
};

/** Decisions about somebody, the newest first. */
export const listDecisions: Query<'decision:list'> = {
  answer: ({ personId }, { db, today }) => decisionsAbout(db, personId, today).map(rowOf).reverse(),
};

/** One decision; looking at it is journalled (D65). */
export const showDecision: Query<'decision:show'> = {
  answer: ({ decisionId }, { db, today }): DecisionDetail | null => {
    const decision = decisionOf(db, decisionId, today);
    if (decision === null) return null;
    const { made } = decision;
    return {
      ...rowOf(decision),
      person: labelOf(db, made.personId, today) ?? nameErased(made.personId),
      grounds: made.grounds,
      asked: made.asked,
      incidents: recordsNamed(db, made.incidents),
    };
  },
  opens: ({ decisionId }) => ({ subject: decisionId, what: 'decision' }),
};

/** What each step is called at this school, and how long things count. */
export const showLadder: Query<'decision:ladder'> = { answer: (_input, { db }) => readLadder(db) };

function rowOf({ decisionId, on, made, process, takenBack, holds, counts, countsUntil }: StoredDecision): DecisionRow {
  const { reference, step, reasons, by, restrictionId } = made;
  return {
    decisionId,
    reference,
    step,
    on,
    reasons,
    by,
    restrictionId,
    process,
    holds,
    counts,
    countsUntil,
    takenBack,
  };
}

function nameErased(personId: PersonLabel['personId']): PersonLabel {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}
