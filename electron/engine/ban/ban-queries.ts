import type { BanShown, BanToDecide } from '../../../domain/ban/ban';
import { answerBy, banState, windowClosed } from '../../../domain/ban/ban-case';
import { ADOPT_WITHIN } from '../../../domain/ban/ban-periods';
import { beforeConfirm } from '../../../domain/ban/confirm-rules';
import { addSchoolDays, noTermDates, schoolDaysBetween } from '../../../domain/dates/school-calendar';
import { offeredPeriod } from '../../../domain/restriction/review-dates';
import { restrictedInWords } from '../../../domain/restriction/shape-words';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Query, QueryContext } from '../door/handler';
import { recordsNamed } from '../incident/records-named';
import { labelOf } from '../person/person-labels';
import { factsForConfirming } from './ban-facts';
import { banOf, type StoredBan, undecided } from './ban-rows';

/** One ban with its process; looking at it is journalled (D65). */
export const showBan: Query<'ban:show'> = {
  answer: ({ restrictionId }, context) => {
    const stored = banOf(context.db, restrictionId);
    return stored === null ? null : shown(stored, context);
  },
  opens: ({ restrictionId }) => ({ subject: restrictionId, what: 'restriction' }),
};

/** Bans that wait for a decision: proposed and temporary ones, the earliest first to be decided. */
export function undecidedBans(context: QueryContext): BanShown[] {
  return undecided(context.db, context.today)
    .map((stored) => shown(stored, context))
    .sort((one, other) => (one.decideBy < other.decideBy ? -1 : one.decideBy > other.decideBy ? 1 : 0));
}

/** The same as Today lists them. */
export function bansToDecide(context: QueryContext): BanToDecide[] {
  return undecidedBans(context).map((ban) => ({
    restrictionId: ban.restrictionId,
    reference: ban.reference,
    person: ban.person,
    state: ban.state === 'proposed' ? 'proposed' : 'temporary',
    adoptBy: ban.adoptBy,
    answerBy: ban.answerBy,
    heard: ban.sides.length > 0,
    windowClosed: ban.windowClosed,
    decideBy: ban.decideBy,
    decideInSchoolDays: ban.decideInSchoolDays,
  }));
}

export const listUndecided: Query<'ban:undecided'> = { answer: (_input, context) => undecidedBans(context) };

function shown(stored: StoredBan, { db, today, now, actor }: QueryContext): BanShown {
  const { ban, restrictionId, endedOn, endedReason, endedDecidedBy } = stored;
  const calendar = schoolCalendar(db);
  const facts = factsForConfirming(db, stored, actor, today);
  const last = answerBy(ban, calendar);
  const { withdrawn, confirmed } = ban;
  return {
    restrictionId,
    reference: ban.reference,
    person: labelOf(db, ban.personId, today) ?? nameErased(ban.personId),
    state: banState(ban, endedOn, today),
    began: ban.began,
    beganOn: ban.beganOn,
    whatTheyDid: ban.whatTheyDid,
    whyNow: ban.whyNow,
    decidedBy: ban.by,
    adoptBy: ban.adopted ? null : addSchoolDays(ban.beganOn, ADOPT_WITHIN, calendar),
    whatIsRestricted: restrictedInWords(ban.whatIsRestricted, facts.shape),
    childArrangements: ban.childArrangements,
    shape: facts.shape,
    startsOn: ban.startsOn,
    endsOn: ban.endsOn,
    answerDays: ban.answerDays,
    answerBy: last,
    windowClosed: windowClosed(ban, today, calendar),
    decideBy: ban.decideBy,
    decideInSchoolDays: schoolDaysBetween(today, ban.decideBy, calendar),
    extended: ban.extended,
    told: [...ban.told],
    sides: ban.sides.map(({ form, on, summary }) => ({ form, on, summary, late: last !== null && on > last })),
    grounds: ban.grounds,
    incidents: recordsNamed(db, ban.grounds.incidents),
    confirmed:
      confirmed === null
        ? null
        : {
            on: confirmed.on,
            sideConsidered: confirmed.sideConsidered,
            reasons: confirmed.reasons,
            reviewOn: confirmed.reviewOn,
          },
    ended:
      withdrawn ?? (endedOn === null ? null : { on: endedOn, reason: endedReason ?? '', decidedBy: endedDecidedBy }),
    noTermDates: noTermDates(calendar, today, ban.endsOn ?? ban.decideBy),
    signatories: [...facts.signatories],
    offered: offeredPeriod(today, calendar),
    beforeConfirm: [...beforeConfirm(facts, today)],
    at: now,
  };
}

function nameErased(personId: BanShown['person']['personId']): BanShown['person'] {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}
