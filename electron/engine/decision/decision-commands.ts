import {
  type FactsForLadder,
  type FactsForTakingBack,
  type FactsForWarning,
  giveWarning,
  setLadder,
  takeBackDecision,
} from '../../../domain/decision/decision-rules';
import { openWith, reliedOn, signedIn } from '../ban/ban-facts';
import { schoolCalendar } from '../calendar/school-calendar';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { nextDecisionReference } from './decision-projection';
import { decisionOf, stepsBefore } from './decision-steps';
import { readLadder } from './ladder-rows';

/** `Warning`. */
export const warnCommand: Command<'decision:warn', FactsForWarning> = defineCommand<'decision:warn'>()({
  load: ({ about, grounds }, { db, actor, today }): FactsForWarning => {
    const personId = about.kind === 'known' ? about.personId : null;
    return {
      reference: nextDecisionReference(db, today),
      ...whoIsNamed(db, about, today),
      reliedOn: reliedOn(db, grounds.incidents, personId),
      before: personId === null ? [] : stepsBefore(db, personId, null, today).map(({ step }) => step),
      open: personId === null ? [] : openWith(db, personId),
      calendar: schoolCalendar(db),
      signedIn: signedIn(db, actor, today),
    };
  },
  decide: giveWarning,
  stale: ['people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Loosening is one step. */
export const takeBackCommand: Command<'decision:take-back', FactsForTakingBack> = defineCommand<'decision:take-back'>()(
  {
    load: ({ decisionId }, { db, actor, today }): FactsForTakingBack | null => {
      const decision = decisionOf(db, decisionId, today);
      if (decision === null) return null;
      const { made, takenBack } = decision;
      return { restrictionId: made.restrictionId, takenBack: takenBack !== null, signedIn: signedIn(db, actor, today) };
    },
    decide: takeBackDecision,
    stale: ['people', 'today'],
    draft: ({ draftId }) => draftId,
  },
);

/** The ladder of this school. */
export const setLadderCommand: Command<'decision:set-ladder', FactsForLadder> = defineCommand<'decision:set-ladder'>()({
  load: (_input, { db, actor, today }): FactsForLadder => ({
    casebookId: casebookFacts(db).casebookId,
    current: readLadder(db),
    signedIn: signedIn(db, actor, today),
  }),
  decide: setLadder,
  stale: ['settings'],
});
