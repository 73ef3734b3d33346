import { type FactsForLifting, type FactsForPlacing, liftHold, placeHold } from '../../../domain/hold/hold-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import { type Command, defineCommand } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { holdPeriodOf } from './hold-rows';

/** Notes *do not let in* until the end of the next school day. */
export const placeHoldCommand: Command<'hold:place', FactsForPlacing> = defineCommand<'hold:place'>()({
  load: ({ about }, { db, actor, today }): FactsForPlacing => ({
    calendar: schoolCalendar(db),
    ...whoIsNamed(db, about, today),
    role: actor.role,
  }),
  decide: placeHold,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Lifts a hold at once. */
export const liftHoldCommand: Command<'hold:lift', FactsForLifting> = defineCommand<'hold:lift'>()({
  load: ({ holdId }, { db, actor }): FactsForLifting | null => {
    const hold = holdPeriodOf(db, holdId);
    return hold === null ? null : { hold, role: actor.role };
  },
  decide: liftHold,
  stale: ['register', 'people', 'today'],
});
