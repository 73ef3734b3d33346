import { banState } from '../../../domain/ban/ban-case';
import { type DatesSet, type FactsForSetting, setCalendar } from '../../../domain/calendar/calendar-rules';
import type { LocalDate } from '../../../domain/dates/local-date';
import { undecided } from '../ban/ban-rows';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { currentRestrictions, type StoredRestriction } from '../restriction/restriction-rows';
import { yearIdOf, yearsSet } from './calendar-rows';

/** Sets the dates of a school year. Everything that is counted in school days is counted anew. */
export const setCalendarCommand: Command<'calendar:set', FactsForSetting> = defineCommand<'calendar:set'>()({
  load: ({ schoolYear }, { db, actor, today }): FactsForSetting => ({
    years: yearsSet(db),
    yearId: yearIdOf(db, schoolYear),
    current: [...currentRestrictions(db, today).map(datesOf), ...proposals(db, today)],
    role: actor.role,
  }),
  decide: setCalendar,
  stale: ['calendar', 'register', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

function datesOf({ restrictionId, reference, reviewOn, endsOn }: StoredRestriction): DatesSet {
  return {
    restrictionId,
    reference,
    dates: [
      { what: 'review', on: reviewOn },
      { what: 'end', on: endsOn },
    ],
  };
}

/** Bans that are only proposed stand on no register yet. */
function proposals(db: Readable, today: LocalDate): DatesSet[] {
  return undecided(db, today)
    .filter(({ ban, endedOn }) => banState(ban, endedOn, today) === 'proposed')
    .map(({ restrictionId, ban: { reference, decideBy } }) => ({
      restrictionId,
      reference,
      dates: [{ what: 'decide', on: decideBy }],
    }));
}
