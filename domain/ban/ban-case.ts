import type { LocalDate } from '../dates/local-date';
import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import type { Asked } from '../decision/asked';
import type { DecidedBy } from '../decision/decision-entries';
import type { Grounds } from '../decision/grounds';
import type { PersonId, Reference, RestrictionId } from '../ids';
import type { EntryBody } from '../journal/entry-kinds';
import type { BanState, SideForm, Told } from './ban';
import type { banEntries } from './ban-entries';

export type BanKind = keyof typeof banEntries;

/** One entry about a ban, as far as the process asks: what, on which day it was recorded, by whom. */
export type BanStep = {
  [K in BanKind]: { readonly kind: K; readonly on: LocalDate; readonly body: EntryBody<K> };
}[BanKind];

/** A ban with its process, made from its entries in their order. */
export interface BanCase {
  readonly reference: Reference;
  readonly personId: PersonId;
  readonly began: 'proposed' | 'temporary';
  readonly beganOn: LocalDate;
  readonly whatTheyDid: string;
  readonly whyNow: string;
  readonly by: DecidedBy;
  /** What was asked when it began, and the answers. */
  readonly asked: readonly Asked[];
  /** Proposals about the same person whose place it took, with what had come of them. */
  readonly tookOver: readonly { readonly restrictionId: RestrictionId; readonly reference: Reference }[];
  /** The day from which on a hearing counts: its own first, or that of the earliest proposal whose place it took. */
  readonly heardFrom: LocalDate;
  readonly adopted: boolean;
  readonly adoptedBy: DecidedBy | null;
  readonly whatIsRestricted: string;
  readonly childArrangements: string;
  readonly answerDays: number;
  readonly decideBy: LocalDate;
  readonly grounds: Grounds;
  /** Dates of what holds or held; null while it is only proposed. */
  readonly startsOn: LocalDate | null;
  readonly endsOn: LocalDate | null;
  readonly told: readonly Told[];
  readonly sides: readonly {
    readonly form: SideForm;
    readonly on: LocalDate;
    readonly summary: string;
    readonly recordedOn: LocalDate;
  }[];
  readonly extended: { readonly until: LocalDate; readonly reason: string } | null;
  readonly confirmed: (EntryBody<'ban:confirmed'> & { readonly on: LocalDate }) | null;
  readonly withdrawn: EntryBody<'ban:withdrawn'> | null;
}

/** What the entries of one ban come to; null without the one that began it (its body may be erased). */
export function banCase(steps: readonly BanStep[]): BanCase | null {
  let found: BanCase | null = null;
  for (const step of steps) found = found === null ? begun(step) : after(found, step);
  return found;
}

function begun(step: BanStep): BanCase | null {
  if (step.kind !== 'ban:imposed' && step.kind !== 'ban:proposed') return null;
  const { reference, personId, whatIsRestricted, childArrangements, answerDays, decideBy, grounds, by } = step.body;
  const imposed = step.kind === 'ban:imposed' ? step.body : null;
  const takenOver = imposed?.tookOver ?? [];
  const [heardFrom = step.on] = [step.on, ...takenOver.map(({ beganOn }) => beganOn)].sort();
  return {
    reference,
    personId,
    began: imposed === null ? 'proposed' : 'temporary',
    beganOn: step.on,
    whatTheyDid: imposed?.whatTheyDid ?? '',
    whyNow: imposed?.whyNow ?? '',
    by,
    asked: step.body.asked,
    tookOver: takenOver.map(({ restrictionId, reference: taken }) => ({ restrictionId, reference: taken })),
    heardFrom,
    adopted: !by.acting,
    adoptedBy: null,
    whatIsRestricted,
    childArrangements,
    answerDays,
    decideBy,
    grounds,
    startsOn: imposed?.startsOn ?? null,
    endsOn: imposed?.endsOn ?? null,
    told: takenOver.flatMap(({ told }) => told),
    sides: takenOver.flatMap(({ sides }) => sides),
    extended: null,
    confirmed: null,
    withdrawn: null,
  };
}

function after(found: BanCase, step: BanStep): BanCase {
  switch (step.kind) {
    case 'ban:imposed':
    case 'ban:proposed':
      return found;
    case 'ban:told':
      return { ...found, told: [...found.told, step.body] };
    case 'ban:side-recorded':
      return { ...found, sides: [...found.sides, { ...step.body, recordedOn: step.on }] };
    case 'ban:grounds-noted':
      return { ...found, grounds: step.body.grounds };
    case 'ban:extended':
      return { ...found, extended: step.body, endsOn: step.body.until, decideBy: step.body.until };
    case 'ban:adopted':
      return { ...found, adopted: true, adoptedBy: step.body.by };
    case 'ban:confirmed': {
      const { startsOn, endsOn } = step.body;
      return {
        ...found,
        adopted: true,
        startsOn: found.startsOn ?? startsOn,
        endsOn,
        confirmed: { ...step.body, on: step.on },
      };
    }
    case 'ban:withdrawn':
      return { ...found, withdrawn: step.body };
  }
}

/** A ban that was ended early like every restriction (`End it`), or null. */
export type EndedOn = LocalDate | null;

/** Where it stands on a day. A temporary ban whose own end came has lapsed, and nothing makes it permanent. */
export function banState(found: BanCase, endedOn: EndedOn, today: LocalDate): BanState {
  const { confirmed, withdrawn, endsOn } = found;
  if (withdrawn !== null && withdrawn.on <= today) return 'withdrawn';
  if (endedOn !== null && endedOn <= today) return 'ended';
  if (endsOn === null) return 'proposed';
  if (endsOn < today) return confirmed === null ? 'lapsed' : 'ended';
  return confirmed === null ? 'temporary' : 'confirmed';
}

/**
 * The last day of their time to answer: so many school days after a letter reached them (D29, D53); null until one has. It never runs from before the
 * ban, or the proposal whose place it took, was begun, whatever day was typed.
 */
export function answerBy(
  { told, answerDays, heardFrom }: Pick<BanCase, 'told' | 'answerDays' | 'heardFrom'>,
  calendar: SchoolCalendar,
): LocalDate | null {
  const [first] = delivered(told).sort();
  if (first === undefined) return null;
  const [, from = first] = [first, heardFrom].sort();
  return addSchoolDays(from, answerDays, calendar);
}

/** Days on which a letter reached them. One that came back takes away what was posted or e-mailed before: it did not reach them after all. */
function delivered(told: BanCase['told']): LocalDate[] {
  return told.flatMap(({ how, on, countsOn }, index) => {
    const mayComeBack = how === 'post' || how === 'email';
    const cameBack = told.some((later, at) => at > index && later.how === 'returned' && later.on >= on);
    return countsOn === null || (mayComeBack && cameBack) ? [] : [countsOn];
  });
}

/** Was their side heard since it began? What they said before it, to something else, is no hearing. */
export function isHeard({ sides, heardFrom }: Pick<BanCase, 'sides' | 'heardFrom'>): boolean {
  return sides.some(({ on }) => on >= heardFrom);
}

/** Has their time to answer run out? Never before a letter has reached them. */
export function windowClosed(found: BanCase, today: LocalDate, calendar: SchoolCalendar): boolean {
  const last = answerBy(found, calendar);
  return last !== null && today > last;
}
