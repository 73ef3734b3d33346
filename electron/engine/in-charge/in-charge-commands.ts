import {
  endInCharge,
  type FactsForEnding,
  type FactsForNaming,
  nameInCharge,
} from '../../../domain/in-charge/in-charge-rules';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand } from '../door/handler';
import { inChargeOf } from './in-charge-queries';

/** Names who acts for the head. */
export const nameInChargeCommand: Command<'in-charge:name', FactsForNaming> = defineCommand<'in-charge:name'>()({
  load: (_input, { db, actor }): FactsForNaming => ({
    role: actor.role,
    users: casebookFacts(db).users.map(({ userId }) => userId),
  }),
  decide: nameInCharge,
  stale: ['school'],
  draft: ({ draftId }) => draftId,
});

/** Takes it back. */
export const endInChargeCommand: Command<'in-charge:end', FactsForEnding> = defineCommand<'in-charge:end'>()({
  load: ({ inChargeId }, { db, actor }): FactsForEnding | null => {
    const named = inChargeOf(db, inChargeId);
    return named === null ? null : { named, role: actor.role };
  },
  decide: endInCharge,
  stale: ['school'],
});
