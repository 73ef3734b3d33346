import { logContact } from '../../../domain/plan/log-rules';
import { type FactsForStarting, startPlan } from '../../../domain/plan/plan-rules';
import { openWith, reliedOn, signedIn } from '../ban/ban-facts';
import { schoolCalendar } from '../calendar/school-calendar';
import { nextDecisionReference } from '../decision/decision-projection';
import { stepsBefore } from '../decision/decision-steps';
import { type Command, defineCommand } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { nextRestrictionReference } from '../restriction/restriction-references';
import { contactPlanOf } from './plan-rows';

/** `Start contact plan`. */
export const startPlanCommand: Command<'plan:start', FactsForStarting> = defineCommand<'plan:start'>()({
  load: ({ about, grounds }, { db, actor, today }): FactsForStarting => {
    const personId = about.kind === 'known' ? about.personId : null;
    return {
      references: { restriction: nextRestrictionReference(db, today), decision: nextDecisionReference(db, today) },
      ...whoIsNamed(db, about, today),
      reliedOn: reliedOn(db, grounds.incidents, personId),
      before: personId === null ? [] : stepsBefore(db, personId, null, today).map(({ step }) => step),
      open: personId === null ? [] : openWith(db, personId),
      calendar: schoolCalendar(db),
      signedIn: signedIn(db, actor, today),
    };
  },
  decide: startPlan,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** `Log a call`; also against a plan that has ended, or came from paper. */
export const logContactCommand: Command<'plan:log-contact', object> = defineCommand<'plan:log-contact'>()({
  load: ({ restrictionId }, { db }): object | null => (contactPlanOf(db, restrictionId) === null ? null : {}),
  decide: logContact,
  stale: ['register', 'people'],
  draft: ({ draftId }) => draftId,
});
