import type { BanToDecide } from '../ban/ban';
import type { ConcernDue, ConcernRow } from '../concern/concern';
import type { ConversationRow } from '../conversation/conversation';
import { type Due, dueIn, dueWords } from '../dates/due';
import type { LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import type { IncidentRow, StillToAdd } from '../incident/incident';
import type { OrderRow } from '../order/order';
import type { RequestRow } from '../request/request';
import type { RestrictionRow } from '../restriction/restriction';
import type { TodayShown } from './today';

/** One thing that needs somebody. */
export type Need =
  | { readonly kind: 'review'; readonly restriction: RestrictionRow; readonly due: Due }
  | { readonly kind: 'ends-soon'; readonly restriction: RestrictionRow; readonly due: Due }
  | { readonly kind: 'ban'; readonly ban: BanToDecide; readonly next: BanNext; readonly due: Due }
  | { readonly kind: 'late-answer'; readonly restriction: RestrictionRow; readonly due: Due }
  | { readonly kind: 'apology'; readonly restriction: RestrictionRow }
  | { readonly kind: 'untold'; readonly restriction: RestrictionRow; readonly who: readonly string[] }
  | { readonly kind: 'look-again'; readonly order: OrderRow; readonly due: Due }
  | { readonly kind: 'raised'; readonly row: ConcernRow; readonly what: ConcernDue['what']; readonly due: Due }
  | { readonly kind: 'talk'; readonly talk: ConversationRow; readonly due: Due }
  | { readonly kind: 'settled'; readonly incident: IncidentRow }
  | { readonly kind: 'police'; readonly incident: IncidentRow; readonly due: Due }
  | { readonly kind: 'riddor'; readonly incident: IncidentRow; readonly last: LocalDate; readonly due: Due }
  /** What only has to be written down has no day. */
  | { readonly kind: 'riddor'; readonly incident: IncidentRow; readonly last: null }
  | { readonly kind: 'defamation'; readonly incident: IncidentRow; readonly last: LocalDate; readonly due: Due }
  | { readonly kind: 'request'; readonly request: RequestRow }
  | { readonly kind: 'to-add'; readonly incident: IncidentRow; readonly missing: readonly StillToAdd[] };

/**
 * What stands under *Needs you*, in the order in which to take it: a breach first, then restrictions as the engine ranks them, requests, orders to look
 * at again, what was raised and waits for an answer, conversations to look at again, police references that are due, what the HSE has to be told, posts whose
 * year for a claim ends, then records with something to add. As many as there are in `today`. Half-written forms have a list of their own, which is never
 * cut.
 */
export function needsOf(today: TodayShown, on: LocalDate, calendar: SchoolCalendar): readonly Need[] {
  return [
    // Hours run for a breach: it stands before all else.
    ...today.requests.filter(({ kind }) => kind === 'breach').map(requestNeed),
    ...today.bans.map((ban): Need => ({ kind: 'ban', ...nextOfBan(ban, on, calendar) })),
    ...today.due.map((restriction) => restrictionNeed(restriction, on, calendar)),
    ...today.requests.filter(({ kind }) => kind !== 'breach').map(requestNeed),
    ...today.looks.map(
      (order): Need => ({
        kind: 'look-again',
        order,
        due: dueIn(order.lookAgainInSchoolDays ?? 0, order.lookAgainOn, on, calendar),
      }),
    ),
    ...today.lateAnswers.map(
      ({ restriction, lookBy, inSchoolDays }): Need => ({
        kind: 'late-answer',
        restriction,
        due: dueIn(inSchoolDays, lookBy, on, calendar),
      }),
    ),
    ...today.raised.flatMap((row) => raisedNeed(row, on, calendar)),
    ...today.talks.flatMap((talk) => talkNeed(talk, on, calendar)),
    ...today.policeReferences.map(
      ({ incident, askOn, inSchoolDays }): Need => ({
        kind: 'police',
        incident,
        due: dueIn(inSchoolDays, askOn, on, calendar),
      }),
    ),
    ...today.riddor.map((one) => riddorNeed(one, on, calendar)),
    ...today.defamation.map(
      ({ incident, last }): Need => ({ kind: 'defamation', incident, last, due: dueWords(last, on, calendar) }),
    ),
    ...today.untold.map((one): Need => ({ kind: 'untold', ...one })),
    ...today.apologies.map((restriction): Need => ({ kind: 'apology', restriction })),
    ...today.settledToAdd.map((incident): Need => ({ kind: 'settled', incident })),
    ...today.stillToAdd.flatMap((row) => toAddNeed(row, today)),
  ];
}

/** What has a line of its own is not asked for twice: a police reference that is asked for by its day, and what the HSE has to be told. */
function toAddNeed({ incident, missing }: TodayShown['stillToAdd'][number], today: TodayShown): readonly Need[] {
  const asked = today.policeReferences.some((one) => one.incident.incidentId === incident.incidentId);
  const left = missing.filter((one) => one !== 'riddor' && !(asked && one === 'police-reference'));
  return left.length === 0 ? [] : [{ kind: 'to-add', incident, missing: left }];
}

function riddorNeed({ incident, last }: TodayShown['riddor'][number], on: LocalDate, calendar: SchoolCalendar): Need {
  return last === null
    ? { kind: 'riddor', incident, last }
    : { kind: 'riddor', incident, last, due: dueWords(last, on, calendar) };
}

function requestNeed(request: RequestRow): Need {
  return { kind: 'request', request };
}

/** What comes next in the process of a ban. */
export type BanNext = 'adopt' | 'tell' | 'decide' | 'wait';

/** Their letter first, then their time, then the decision; before all of it the head's word, where somebody in charge imposed it. */
function nextOfBan(
  ban: BanToDecide,
  on: LocalDate,
  calendar: SchoolCalendar,
): { readonly ban: BanToDecide; readonly next: BanNext; readonly due: Due } {
  // What somebody in charge imposed waits for the head first: that day is the nearer one, and may be past.
  if (ban.adoptBy !== null && ban.adoptInSchoolDays !== null)
    return { ban, next: 'adopt', due: dueIn(ban.adoptInSchoolDays, ban.adoptBy, on, calendar) };
  const due = dueIn(ban.decideInSchoolDays, ban.decideBy, on, calendar);
  if (ban.heard || ban.windowClosed) return { ban, next: 'decide', due };
  return { ban, next: ban.answerBy === null ? 'tell' : 'wait', due };
}

/** Answering is the step that is due, or acknowledging before it. */
function raisedNeed(row: ConcernRow, on: LocalDate, calendar: SchoolCalendar): readonly Need[] {
  if (row.due === null) return [];
  return [{ kind: 'raised', row, what: row.due.what, due: dueIn(row.due.inSchoolDays, row.due.on, on, calendar) }];
}

function talkNeed(talk: ConversationRow, on: LocalDate, calendar: SchoolCalendar): readonly Need[] {
  const { lookAgain } = talk;
  return lookAgain === null
    ? []
    : [{ kind: 'talk', talk, due: dueIn(lookAgain.inSchoolDays, lookAgain.on, on, calendar) }];
}

/** It is due for whichever comes first: its review, as a rule, or its end. */
function restrictionNeed(restriction: RestrictionRow, on: LocalDate, calendar: SchoolCalendar): Need {
  const { reviewInSchoolDays, reviewOn, endsInSchoolDays, endsOn } = restriction;
  return reviewInSchoolDays === null || endsOn < reviewOn
    ? { kind: 'ends-soon', restriction, due: dueIn(endsInSchoolDays ?? 0, endsOn, on, calendar) }
    : { kind: 'review', restriction, due: dueIn(reviewInSchoolDays, reviewOn, on, calendar) };
}
