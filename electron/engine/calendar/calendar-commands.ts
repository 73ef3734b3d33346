import { type FactsForSetting, setCalendar } from '../../../domain/calendar/calendar-rules';
import { type Command, defineCommand } from '../door/handler';
import { currentRestrictions } from '../restriction/restriction-rows';
import { yearIdOf, yearsSet } from './calendar-rows';

/** Sets the dates of a school year. Everything that is counted in school days is counted anew. */
export const setCalendarCommand: Command<'calendar:set', FactsForSetting> = defineCommand<'calendar:set'>()({
  load: ({ schoolYear }, { db, actor, today }): FactsForSetting => ({
    years: yearsSet(db),
    yearId: yearIdOf(db, schoolYear),
    current: currentRestrictions(db, today),
    role: actor.role,
  }),
  decide: setCalendar,
  stale: ['calendar', 'register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});
