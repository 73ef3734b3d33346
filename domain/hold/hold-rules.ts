import type { Role } from '../casebook/casebook';
import type { LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { HoldId } from '../ids';
import { type EntryKind, maySign } from '../journal/entry-kinds';
import type { ChildLabel } from '../person/person';
import { knownMissing, nobodyNamed, type PersonHeld } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { HoldToLift, HoldToPlace } from './hold';
import { type HoldPeriod, holdEndsOn, stands } from './hold-period';

/** What placing a hold needs to know: the person that the form names if the casebook holds them, and who asks. */
export interface FactsForPlacing {
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  /** Pupils who may be one of the children typed. */
  readonly pupils: readonly ChildLabel[];
  readonly role: Role;
}

/**
 * Notes *do not let in*, until the end of the next school day. A name or a description is all that it needs (D10 keeps descriptions from
 * sanctions only); never a pupil (D11). Somebody new is added first.
 */
export function placeHold(
  { about: typed, saidBy, words }: HoldToPlace,
  { calendar, known, pupils, role }: FactsForPlacing,
  moment: Moment,
): Decision<{ holdId: HoldId; endsOn: LocalDate }> {
  const [first, ...more] = [...signingMissing(role, 'hold:placed'), ...aboutMissing(typed, known)];
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(typed, known?.children ?? [], pupils, moment);
  const holdId = moment.newId() as HoldId;
  const endsOn = holdEndsOn(moment.today, calendar);
  return decided({ holdId, endsOn }, ...entries, {
    kind: 'hold:placed',
    subject: holdId,
    day: moment.today,
    body: { about, saidBy, words, endsOn },
  });
}

export interface FactsForLifting {
  readonly hold: HoldPeriod;
  readonly role: Role;
}

/** Lifts a hold at once, without a reason: loosening is one step. One that is over already leaves no entry. */
export function liftHold(
  { holdId }: HoldToLift,
  { hold, role }: FactsForLifting,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first] = signingMissing(role, 'hold:lifted');
  if (first !== undefined) return notDecided(first);
  if (!stands(hold, moment.today)) return decided({});
  return decided({}, { kind: 'hold:lifted', subject: holdId, day: moment.today, body: {} });
}

function aboutMissing(about: HoldToPlace['about'], known: FactsForPlacing['known']): readonly Missing[] {
  switch (about.kind) {
    case 'known':
      return knownMissing(known);
    case 'not-identified':
      return isBlank(about.description) ? [nobodyNamed] : [];
    case 'new': {
      const typed = [about.name, ...about.children.flatMap(({ name, className }) => [name, className])];
      return typed.every(isBlank) ? [nobodyNamed] : [];
    }
  }
}

function signingMissing(role: Role, kind: EntryKind): readonly Missing[] {
  return maySign(role, kind) ? [] : [{ field: 'about', code: 'not-this-role', label: 'needed' }];
}
