import type { Query } from '../door/handler';
import { yearsSet } from './calendar-rows';

/** The school years that have dates. */
export const showCalendar: Query<'calendar:show'> = {
  answer: (_input, { db }) => ({
    years: yearsSet(db).filter(({ terms }) => terms.length > 0),
  }),
};
