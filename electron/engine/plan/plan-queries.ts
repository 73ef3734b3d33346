import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import { byWeek, type PlanToCount, periodOf, standings } from '../../../domain/plan/contact-limit';
import type { ContactShown, PlanShown } from '../../../domain/plan/plan';
import type { PlanStarted } from '../../../domain/plan/plan-entries';
import { ALWAYS_OPEN } from '../../../domain/restriction/always-open';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';
import { recordsNamed } from '../incident/records-named';
import { type StoredRestriction, shownRestrictions } from '../restriction/restriction-rows';
import { shapeOf, waysOver } from '../restriction/restriction-shapes';
import { contactPlanOf, contactsOf, limitOn, limitsLoosened, livePlanOf, planOf } from './plan-rows';

/** A contact plan with the contacts logged against it. Looking at it is opening the restriction (D65). */
export const showPlan: Query<'plan:show'> = {
  answer: ({ restrictionId }, { db, today }) => {
    const restriction = contactPlanOf(db, restrictionId);
    if (restriction === null) return null;
    const [row] = shownRestrictions(db, [restriction], today);
    if (row === undefined) return null;
    const plan = planOf(db, restrictionId);
    const limit = limitOn(db, restrictionId, today);
    // What was noted about it since it began counts.
    const { ways, with: whom, howOften } = shapeOf(db, restrictionId).contact;
    const contacts = shownContacts(db, restrictionId, {
      limit: plan?.limit ?? null,
      loosened: limitsLoosened(db, restrictionId),
      startsOn: restriction.startsOn,
      lastDay: lastDayOf(restriction),
    });
    return {
      restrictionId,
      reference: row.reference,
      person: row.person,
      status: row.status,
      ways,
      with: whom,
      howOften,
      limit,
      countsItself: limit !== null && periodOf(today, limit.per, schoolCalendar(db)) !== null,
      alwaysOpen: plan?.alwaysOpen ?? [...ALWAYS_OPEN],
      begun: plan === null ? null : begun(db, plan),
      contacts: [...contacts],
      weeks: [...byWeek(contacts)],
    };
  },
  opens: ({ restrictionId }) => ({ subject: restrictionId, what: 'restriction' }),
};

function begun(db: Readable, { behaviours, reason, account, by, asked, grounds }: PlanStarted): PlanShown['begun'] {
  const incidents = recordsNamed(db, grounds.incidents);
  return { behaviours, reason, account, grounds, decidedBy: by, asked, incidents };
}

/** The newest plan of a person that has not ended. */
export const planOfPerson: Query<'plan:of-person'> = {
  answer: ({ personId }, { db, today }) => ({ restrictionId: livePlanOf(db, personId, today) }),
};

/** The newest first. */
function shownContacts(db: Readable, restrictionId: string, toCount: PlanToCount): readonly ContactShown[] {
  const stored = contactsOf(db, restrictionId);
  const standing = standings(
    stored.map(({ sequence, logged: { on, time, over, alwaysOpen } }) => ({
      order: sequence,
      day: on,
      time,
      alwaysOpen: alwaysOpen !== null,
      saidOver: over,
    })),
    toCount,
    schoolCalendar(db),
  );
  const waysAt = waysOver(db, restrictionId);
  return stored
    .map(({ sequence, at, actor, logged }, index): ContactShown => {
      const { on, time, channel, alwaysOpen, answer, noReply, what } = logged;
      return {
        day: on,
        time,
        channel,
        otherWay: alwaysOpen === null && !waysAt(sequence).includes(channel === 'in-person' ? 'meeting' : channel),
        standing: standing[index] ?? 'not-counted',
        alwaysOpen,
        answer,
        noReply,
        what,
        loggedBy: userName(db, actor),
        loggedAt: at,
      };
    })
    .sort((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1));
}

/** The day on which it was ended is no day of it. */
function lastDayOf({ endsOn, endedOn }: Pick<StoredRestriction, 'endsOn' | 'endedOn'>): LocalDate {
  const before = endedOn === null ? endsOn : addDays(endedOn, -1);
  return before < endsOn ? before : endsOn;
}

function keyOf({ day, time, loggedAt }: ContactShown): string {
  return `${day} ${time ?? '~'} ${loggedAt}`;
}
