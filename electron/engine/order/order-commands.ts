import {
  endOrder,
  type FactsForNoting,
  type FactsForStanding,
  lookAtOrder,
  noteOrder,
} from '../../../domain/order/order-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { orderOf } from './order-rows';

/** Notes an order or instruction from outside the code. */
export const noteOrderCommand: Command<'order:note', FactsForNoting> = defineCommand<'order:note'>()({
  load: ({ about }, { db, actor, today }): FactsForNoting => ({
    calendar: schoolCalendar(db),
    ...whoIsNamed(db, about, today),
    role: actor.role,
  }),
  decide: noteOrder,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Notes that somebody looked at one again. */
export const lookAtOrderCommand: Command<'order:look-again', FactsForStanding> = defineCommand<'order:look-again'>()({
  load: ({ orderId }, context): FactsForStanding | null => standing(orderId, context),
  decide: lookAtOrder,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Ends one today. */
export const endOrderCommand: Command<'order:end', FactsForStanding> = defineCommand<'order:end'>()({
  load: ({ orderId }, context): FactsForStanding | null => standing(orderId, context),
  decide: endOrder,
  stale: ['register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

function standing(orderId: string, { db, actor }: QueryContext): FactsForStanding | null {
  const order = orderOf(db, orderId);
  return order === null ? null : { order, calendar: schoolCalendar(db), role: actor.role };
}
