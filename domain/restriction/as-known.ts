import type { LocalDate } from '../dates/local-date';
import type { PersonId, Reference, RestrictionId } from '../ids';
import type { EntryBody, EntryKind } from '../journal/entry-kinds';
import type { RestrictionType } from './restriction';
import { isInForce } from './restriction-status';

/** The kinds of entries that say who is restricted from when until when. */
export const DATING_KINDS = [
  'restriction:carried-over',
  'restriction:ended',
  'restriction:narrowed',
  'plan:started',
  'ban:imposed',
  'ban:proposed',
  'ban:extended',
  'ban:confirmed',
  'ban:withdrawn',
  'review:recorded',
] as const satisfies readonly EntryKind[];
export type DatingKind = (typeof DATING_KINDS)[number];

/** One such entry; its subject is the restriction. */
export type DatingEntry = {
  [K in DatingKind]: { readonly kind: K; readonly restrictionId: RestrictionId; readonly body: EntryBody<K> };
}[DatingKind];

/** A restriction as it was known. */
export interface KnownRestriction {
  readonly restrictionId: RestrictionId;
  readonly reference: Reference;
  readonly personId: PersonId;
  readonly type: RestrictionType;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly reviewOn: LocalDate;
  readonly endedOn: LocalDate | null;
}

type Known = Omit<KnownRestriction, 'startsOn' | 'endsOn' | 'reviewOn'> & {
  /** Null of a ban that was only proposed. */
  readonly dates: Pick<KnownRestriction, 'startsOn' | 'endsOn' | 'reviewOn'> | null;
};

/**
 * Who was in force on a day as it was known at its end: a replay of the entries recorded until then, in their order. Not the same question as *in force
 * on that day* by what is known now: what was carried over, narrowed or put right later counts for nothing here.
 */
export function knownInForce(entries: readonly DatingEntry[], day: LocalDate): readonly KnownRestriction[] {
  const known = new Map<RestrictionId, Known>();
  for (const entry of entries) {
    const after = afterEntry(known.get(entry.restrictionId) ?? null, entry);
    if (after !== null) known.set(entry.restrictionId, after);
  }
  return [...known.values()].flatMap(({ dates, ...one }) =>
    dates !== null && isInForce({ ...dates, endedOn: one.endedOn }, day) ? [{ ...one, ...dates }] : [],
  );
}

function afterEntry(known: Known | null, entry: DatingEntry): Known | null {
  const { restrictionId } = entry;
  switch (entry.kind) {
    case 'restriction:carried-over': {
      const { reference, personId, type, startsOn, endsOn, reviewOn } = entry.body;
      return { restrictionId, reference, personId, type, endedOn: null, dates: { startsOn, endsOn, reviewOn } };
    }
    case 'plan:started': {
      const { reference, personId, startsOn, endsOn, reviewOn } = entry.body;
      return {
        restrictionId,
        reference,
        personId,
        type: 'contact-plan',
        endedOn: null,
        dates: { startsOn, endsOn, reviewOn },
      };
    }
    case 'ban:imposed': {
      const { reference, personId, startsOn, endsOn, decideBy } = entry.body;
      return {
        restrictionId,
        reference,
        personId,
        type: 'ban',
        endedOn: null,
        dates: { startsOn, endsOn, reviewOn: decideBy },
      };
    }
    case 'ban:proposed': {
      const { reference, personId } = entry.body;
      return { restrictionId, reference, personId, type: 'ban', endedOn: null, dates: null };
    }
    default:
      return known === null ? null : changed(known, entry);
  }
}

function changed(
  known: Known,
  entry: Exclude<DatingEntry, { kind: 'restriction:carried-over' | 'plan:started' | 'ban:imposed' | 'ban:proposed' }>,
): Known {
  const { dates } = known;
  switch (entry.kind) {
    case 'ban:extended': {
      const { until } = entry.body;
      return dates === null ? known : { ...known, dates: { ...dates, endsOn: until, reviewOn: until } };
    }
    case 'ban:confirmed': {
      const { startsOn, endsOn, reviewOn } = entry.body;
      return { ...known, dates: { startsOn: dates?.startsOn ?? startsOn, endsOn, reviewOn } };
    }
    case 'restriction:narrowed': {
      const { endsOn, reviewOn } = entry.body;
      return dates === null ? known : { ...known, dates: { ...dates, endsOn, reviewOn } };
    }
    case 'review:recorded': {
      const { endsOn, reviewOn } = entry.body;
      return dates === null || endsOn === null || reviewOn === null
        ? known
        : { ...known, dates: { ...dates, endsOn, reviewOn } };
    }
    case 'restriction:ended':
    case 'ban:withdrawn':
      return { ...known, endedOn: entry.body.on };
  }
}
