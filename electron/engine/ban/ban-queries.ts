import type { BanShown, BanToDecide } from '../../../domain/ban/ban';
import { answerBy, banState, isHeard, windowClosed } from '../../../domain/ban/ban-case';
import { ADOPT_WITHIN } from '../../../domain/ban/ban-periods';
import { beforeConfirm } from '../../../domain/ban/confirm-rules';
import type { LocalDate } from '../../../domain/dates/local-date';
import { addSchoolDays, noTermDates, schoolDaysBetween } from '../../../domain/dates/school-calendar';
import type { DecisionMade } from '../../../domain/decision/decision-entries';
import { offeredPeriod } from '../../../domain/restriction/review-dates';
import { restrictedInWords } from '../../../domain/restriction/shape-words';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable } from '../compartment/access';
import { decisionsAbout } from '../decision/decision-steps';
import type { Query, QueryContext } from '../door/handler';
import { recordsNamed } from '../incident/records-named';
import { labelOf } from '../person/person-labels';
import { factsForConfirming } from './ban-facts';
import { banOf, bansOf, type StoredBan, undecided } from './ban-rows';

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
    adoptInSchoolDays: ban.adoptInSchoolDays,
    answerBy: ban.answerBy,
    heard: ban.heard,
    timesBefore: ban.lapsedBefore.length,
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
  const { withdrawn } = ban;
  const adoptBy = ban.adopted ? null : addSchoolDays(ban.beganOn, ADOPT_WITHIN, calendar);
  const decision = confirmation(db, stored, today);
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
    asked: [...ban.asked],
    adoptedBy: ban.adoptedBy,
    tookOver: [...ban.tookOver],
    lapsedBefore: lapsedBefore(db, stored, today),
    adoptBy,
    adoptInSchoolDays: adoptBy === null ? null : schoolDaysBetween(today, adoptBy, calendar),
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
    heard: isHeard(ban),
    sides: ban.sides.map(({ form, on, summary }) => ({
      form,
      on,
      summary,
      late: last !== null && on > last,
      before: on < ban.heardFrom,
    })),
    grounds: decision?.grounds ?? ban.grounds,
    incidents: recordsNamed(db, ban.grounds.incidents),
    confirmed: confirmed(ban, decision),
    ended:
      withdrawn ?? (endedOn === null ? null : { on: endedOn, reason: endedReason ?? '', decidedBy: endedDecidedBy }),
    noTermDates: noTermDates(calendar, today, ban.endsOn ?? ban.decideBy),
    signatories: [...facts.signatories],
    offered: offeredPeriod(today, calendar),
    beforeConfirm: [...beforeConfirm(facts, today)],
    at: now,
  };
}

/** How it was confirmed, and by whom. */
function confirmed({ confirmed: found }: StoredBan['ban'], decision: DecisionMade | null): BanShown['confirmed'] {
  if (found === null) return null;
  const { on, sideConsidered, reasons, reviewOn, signatory, asked } = found;
  return { on, sideConsidered, reasons, reviewOn, signatory, asked, by: decision?.by ?? null };
}

/** The decision that confirmed it: what it rested on, as it stood then. A review that continued it is another. */
function confirmation(db: Readable, { ban, restrictionId }: StoredBan, today: LocalDate): DecisionMade | null {
  if (ban.confirmed === null) return null;
  const found = decisionsAbout(db, ban.personId, today).find(
    ({ made }) => made.restrictionId === restrictionId && made.step === 'ban',
  );
  return found?.made ?? null;
}

/** Temporary bans on a record of this one that ended by themselves before it began: nobody decided, and it was imposed once more. */
function lapsedBefore(db: Readable, { ban, begunSequence }: StoredBan, today: LocalDate): BanShown['lapsedBefore'] {
  if (ban.began !== 'temporary') return [];
  return bansOf(db, ban.personId)
    .filter((other) => other.begunSequence < begunSequence && other.ban.began === 'temporary')
    .filter((other) => banState(other.ban, other.endedOn, today) === 'lapsed')
    .filter((other) => other.ban.grounds.incidents.some((incident) => ban.grounds.incidents.includes(incident)))
    .map((other) => ({ restrictionId: other.restrictionId, reference: other.ban.reference }));
}

function nameErased(personId: BanShown['person']['personId']): BanShown['person'] {
  return { personId, kind: 'adult', name: '', className: null, children: [], difference: null };
}
