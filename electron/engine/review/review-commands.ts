import { type FactsForReview, recordReview } from '../../../domain/review/review-rules';
import { signedIn } from '../ban/ban-facts';
import { banOf, decidersOf } from '../ban/ban-rows';
import { schoolCalendar } from '../calendar/school-calendar';
import { nextDecisionReference } from '../decision/decision-projection';
import { type Command, defineCommand } from '../door/handler';
import { scopeOf } from '../restriction/loosening-commands';
import { restrictionOf } from '../restriction/restriction-rows';

/** Records a review. */
export const recordReviewCommand: Command<'review:record', FactsForReview> = defineCommand<'review:record'>()({
  load: ({ restrictionId }, { db, actor, today }): FactsForReview | null => {
    const restriction = restrictionOf(db, restrictionId);
    if (restriction === null) return null;
    const ban = banOf(db, restrictionId)?.ban ?? null;
    return {
      restriction,
      temporary: ban !== null && ban.confirmed === null,
      unheardPaper: restriction.unreviewedPaper && restriction.heard !== 'yes',
      deciders: decidersOf(db, restrictionId),
      scope: scopeOf(db, restriction, today),
      calendar: schoolCalendar(db),
      decisionReference: nextDecisionReference(db, today),
      signedIn: signedIn(db, actor, today),
    };
  },
  decide: recordReview,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});
