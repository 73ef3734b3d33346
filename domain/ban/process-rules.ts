import type { Role } from '../casebook/casebook';
import { HEADS } from '../casebook/roles';
import type { SchoolCalendar } from '../dates/school-calendar';
import { addSchoolDays } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { DecidedBy } from '../decision/decision-entries';
import { type Deciders, decidedBy, loosenerMissing } from '../in-charge/who-decides';
import type { NewEntry } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { BanToAdopt, BanToExtend, BanToTell, BanToWithdraw, GroundsToNote, SideToRecord } from './ban';
import { type BanCase, banState, type EndedOn } from './ban-case';
import { countsOn, MOST_EXTENSION } from './ban-periods';

/** What the steps of a ban need to know: the ban as it stands, and who asks. */
export interface FactsOfBan extends Deciders {
  readonly ban: BanCase;
  readonly endedOn: EndedOn;
  readonly calendar: SchoolCalendar;
}

type Done = Decision<Record<string, never>>;

/** Notes how it reached them (D53). Refused for a day to come, and for nothing else: also what reached them late is noted. */
export function tellOfBan(input: Omit<BanToTell, 'draftId'>, { calendar }: FactsOfBan, moment: Moment): Done {
  const { restrictionId, how, on, words } = input;
  if (on > moment.today) return notDecided({ field: 'on', code: 'in-the-future', label: 'needed' });
  return done({
    kind: 'ban:told',
    subject: restrictionId,
    day: on,
    body: { how, on, countsOn: countsOn(how, on, calendar.bankHolidays), words },
  });
}

/** Notes what they say to it, whenever it comes; also after the decision, which then has to be looked at again. */
export function recordSide(input: Omit<SideToRecord, 'draftId'>, _facts: FactsOfBan, moment: Moment): Done {
  const { restrictionId, form, on, summary } = input;
  const missing: Missing[] = [];
  if (on > moment.today) missing.push({ field: 'on', code: 'in-the-future', label: 'needed' });
  if (isBlank(summary)) missing.push({ field: 'summary', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return done({ kind: 'ban:side-recorded', subject: restrictionId, day: on, body: { form, on, summary } });
}

/** Notes what the decision will rest on, as far as it is thought through. What is missing is asked when it is confirmed. */
export function noteGrounds(
  { restrictionId, grounds }: Omit<GroundsToNote, 'draftId'>,
  facts: FactsOfBan,
  moment: Moment,
): Done {
  const state = banState(facts.ban, facts.endedOn, moment.today);
  if (state !== 'proposed' && state !== 'temporary') return notDecided(over);
  return done({ kind: 'ban:grounds-noted', subject: restrictionId, day: moment.today, body: { grounds } });
}

/** Extends a temporary ban once, by at most ten school days, with a reason (D31): it cannot become permanent by itself. */
export function extendBan(input: Omit<BanToExtend, 'draftId'>, facts: FactsOfBan, moment: Moment): Done {
  const { restrictionId, schoolDays, reason } = input;
  const { ban, calendar } = facts;
  const missing: Missing[] = [...headMissing(facts.signedIn.role)];
  if (banState(ban, facts.endedOn, moment.today) !== 'temporary' || ban.endsOn === null) missing.push(over);
  if (ban.extended !== null)
    missing.push({ field: 'schoolDays', code: 'extended-before', label: 'good practice', requirement: 'D31' });
  if (schoolDays > MOST_EXTENSION)
    missing.push({ field: 'schoolDays', code: 'too-long', label: 'good practice', requirement: 'D31' });
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const until = addSchoolDays(ban.endsOn ?? moment.today, schoolDays, calendar);
  return done({ kind: 'ban:extended', subject: restrictionId, day: moment.today, body: { until, reason } });
}

/** The head makes it their own (people.md: adopts or withdraws within two school days what somebody in charge imposed). */
export function adoptBan({ restrictionId }: BanToAdopt, facts: FactsOfBan, moment: Moment): Done {
  const [first] = headMissing(facts.signedIn.role);
  if (first !== undefined) return notDecided(first);
  if (facts.ban.adopted) return decided({});
  return done({ kind: 'ban:adopted', subject: restrictionId, day: moment.today, body: { by: signature(facts) } });
}

/** Withdraws a proposal or a temporary ban: loosening is one step, with one reason, also for whoever is in charge today (D28). */
export function withdrawBan(input: Omit<BanToWithdraw, 'draftId'>, facts: FactsOfBan, moment: Moment): Done {
  const { restrictionId, reason } = input;
  const missing: Missing[] = [...loosenerMissing(input.decidedBy, facts)];
  const state = banState(facts.ban, facts.endedOn, moment.today);
  if (state !== 'proposed' && state !== 'temporary' && state !== 'confirmed') missing.push(over);
  if (isBlank(reason)) missing.push({ field: 'reason', code: 'empty', label: 'needed' });
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const body = { on: moment.today, reason, decidedBy: decidedBy(input.decidedBy, facts) };
  return done({ kind: 'ban:withdrawn', subject: restrictionId, day: moment.today, body });
}

export function signature({ signedIn }: Pick<FactsOfBan, 'signedIn'>): DecidedBy {
  return { name: signedIn.name, role: signedIn.role, acting: signedIn.acting };
}

/** Only a head, or somebody who acts for them, decides for good. */
export function headMissing(role: Role): readonly Missing[] {
  return HEADS.includes(role) ? [] : [{ field: 'restrictionId', code: 'head-needed', label: 'needed' }];
}

const over: Missing = { field: 'restrictionId', code: 'over', label: 'needed' };

type BanEntry = Extract<NewEntry, { kind: `ban:${string}` }>;

function done(entry: BanEntry): Done {
  return decided({}, entry);
}
