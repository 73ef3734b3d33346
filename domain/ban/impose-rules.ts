import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { type Grounds, NO_GROUNDS } from '../decision/grounds';
import type { DecisionId, IncidentId, PersonId, Reference, RestrictionId } from '../ids';
import { decidedBy, mayAct } from '../in-charge/who-decides';
import { recordIncident } from '../incident/incident-rules';
import type { NewEntry } from '../journal/entry-kinds';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import { NO_SHAPE, type Shape } from '../restriction/shape';
import { limitsInWords } from '../restriction/shape-words';
import type { Missing } from '../result';
import { isBlank, NARRATIVE_LIMIT } from '../text';
import type { BanNow } from './ban';
import type { BanCase } from './ban-case';
import type { BanImposed } from './ban-entries';
import { ANSWER_DAYS, temporaryPeriod } from './ban-periods';

/** What a temporary ban needs to know. Nothing here is set-up that could be missing: every fact has a value on day one. */
export interface FactsForImposing {
  readonly references: { readonly restriction: Reference; readonly decision: Reference; readonly incident: Reference };
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  /** The record that it is imposed from, if it is held: how it opens. */
  readonly incident: { readonly opening: string } | null;
  /** Who is signed in, and as what; `acting`: in charge today without being a head. */
  readonly signedIn: { readonly name: string; readonly role: Role; readonly acting: boolean };
  /** Proposals about the same person that nobody has decided, the newest first: this takes their place, and what they have. */
  readonly proposals: readonly { readonly restrictionId: RestrictionId; readonly ban: BanCase }[];
}

/**
 * `Temporary ban now`: holds at once, on the whole site. Refused only without a name (D10), for a pupil (D11), without what they did or why it can't
 * wait (D9: a right alone is no reason), and to a sign-in that isn't in charge. Everything else follows as dated tasks, all before
 * `Confirm the ban` (D22 to D27, D34). What they did becomes a record, unless it is imposed from one. It takes the place of a proposal about the same
 * person, and takes over what that has: their side, how it reached them, and what it rests on.
 */
export function imposeBan(
  input: BanNow,
  facts: FactsForImposing,
  moment: Moment,
): Decision<{ restrictionId: RestrictionId; reference: Reference }> {
  const [first, ...more] = imposingMissing(input, facts);
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (about.kind !== 'person') throw new Error('a ban on nobody was not refused');
  const whatTheyDid = isBlank(input.whatTheyDid) ? (facts.incident?.opening ?? '') : input.whatTheyDid;
  const recorded = input.incidentId === null ? recordOf(about.personId, whatTheyDid, facts, moment) : null;
  const own = [input.incidentId ?? recorded?.incidentId].filter((one) => one !== undefined);
  const sameMatter = own.every((id) => facts.proposals.some(({ ban }) => ban.grounds.incidents.includes(id)));
  const restrictionId = moment.newId() as RestrictionId;
  const period = temporaryPeriod(moment.today, ANSWER_DAYS, facts.calendar);
  const grounds = groundsNow(own, whatTheyDid, input.whyNow, facts);
  const { incidents } = grounds;
  const asked = [{ requirement: 'D23', question: 'Why now, before hearing them?', answer: input.whyNow }];
  const by = decidedBy(input.decidedBy, facts);
  const shape = wholeSite(input.collects);
  const { reference } = { reference: facts.references.restriction };
  const ban: NewEntry = {
    kind: 'ban:imposed',
    subject: restrictionId,
    day: moment.today,
    body: {
      reference,
      personId: about.personId,
      whatTheyDid,
      whyNow: input.whyNow,
      whatIsRestricted: limitsInWords(shape).join('\n'),
      childArrangements: input.collects,
      shape,
      answerDays: sameMatter ? answerDaysOf(facts) : ANSWER_DAYS,
      ...period,
      grounds,
      asked,
      by,
      tookOver: facts.proposals.map((proposal) => tookOver(proposal, sameMatter, moment.today)),
    },
  };
  const decision: NewEntry = {
    kind: 'decision:made',
    subject: moment.newId() as DecisionId,
    day: moment.today,
    body: {
      reference: facts.references.decision,
      personId: about.personId,
      step: 'temporary-ban',
      restrictionId,
      incidents,
      grounds,
      reasons: input.whyNow,
      asked,
      by,
    },
  };
  const replaced = facts.proposals.map(
    ({ restrictionId: subject }): NewEntry => ({
      kind: 'ban:withdrawn',
      subject,
      day: moment.today,
      body: { on: moment.today, reason: `A temporary ban took its place: ${reference}`, decidedBy: by },
    }),
  );
  return decided({ restrictionId, reference }, ...entries, ...(recorded?.entries ?? []), ...replaced, ban, decision);
}

/** What a proposal rests on goes on counting, with what they did now; *why it can't wait* answers why nothing milder came first. */
function groundsNow(
  own: readonly IncidentId[],
  whatTheyDid: string,
  whyNow: string,
  { proposals }: FactsForImposing,
): Grounds {
  const [newest] = proposals;
  const before = newest?.ban.grounds ?? NO_GROUNDS;
  const incidents = [...own, ...proposals.flatMap(({ ban }) => ban.grounds.incidents)];
  const parts = [before.part, whatTheyDid].filter((part) => !isBlank(part));
  return {
    ...before,
    incidents: [...new Set(incidents)].slice(0, MOST_RECORDS),
    // Never too long: nothing may stand before a temporary ban.
    part: [...new Set(parts)].join('\n').slice(-NARRATIVE_LIMIT),
    whySkipped: whyNow,
  };
}

/** As many records as grounds hold. */
const MOST_RECORDS = 40;

/** A letter that reached them about the proposal gave them a number of days: it stays the same. */
function answerDaysOf({ proposals }: FactsForImposing): number {
  return proposals.find(({ ban }) => ban.told.length > 0)?.ban.answerDays ?? ANSWER_DAYS;
}

/** Whoever was told of a proposal, and heard, was heard about what it rests on. Of anything new they have to be told anew (D29, D30). */
function tookOver(
  { restrictionId, ban }: FactsForImposing['proposals'][number],
  sameMatter: boolean,
  today: LocalDate,
): BanImposed['tookOver'][number] {
  const { reference, heardFrom, told, sides } = ban;
  return sameMatter
    ? { restrictionId, reference, beganOn: heardFrom, told: [...told], sides: [...sides] }
    : { restrictionId, reference, beganOn: today, told: [], sides: [] };
}

function imposingMissing(
  { about, incidentId, whatTheyDid, whyNow }: BanNow,
  facts: FactsForImposing,
): readonly Missing[] {
  const missing: Missing[] = [...personMissing(about, facts.known)];
  if (!mayAct(facts.signedIn)) missing.push({ field: 'about', code: 'not-in-charge', label: 'good practice' });
  if (isBlank(whatTheyDid) && (incidentId === null || facts.incident === null))
    missing.push({ field: 'whatTheyDid', code: 'empty', label: 'needed' });
  if (isBlank(whyNow))
    missing.push({ field: 'whyNow', code: 'why-now-empty', label: 'good practice', requirement: 'D9' });
  return missing;
}

/** The note that the ban rests on; who, where and which clause are still to add to it, like to any other. */
function recordOf(personId: PersonId, whatHappened: string, facts: FactsForImposing, moment: Moment) {
  const decision = recordIncident(
    {
      draftId: null,
      about: { kind: 'known', personId },
      alsoAbout: [],
      affected: [],
      details: {},
      happened: { day: moment.today, time: null, asTyped: 'today' },
      where: '',
      citation: { clauses: [], notSureYet: false },
      whatHappened,
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      toldAtOnce: '',
      broke: [],
    },
    { reference: facts.references.incident, knownChildren: new Map(), pupils: [], held: new Set() },
    moment,
  );
  if (!decision.decided) throw new Error('a note with words was refused');
  return { incidentId: decision.outcome.incidentId as IncidentId, entries: decision.entries };
}

/** The whole site at all times; who collects today is the one arrangement that can't wait (D34). */
function wholeSite(collects: string): Shape {
  const { arrangements } = NO_SHAPE;
  return {
    ...NO_SHAPE,
    places: { kind: 'whole-site' },
    times: { kind: 'always' },
    arrangements: isBlank(collects)
      ? arrangements
      : { ...arrangements, collection: { state: 'arranged', words: `Today: ${collects}`.slice(0, 300) } },
  };
}
