import type { LocalDate } from '../dates/local-date';
import type { PersonId, RestrictionId } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import type { RestrictionDates } from '../restriction/restriction-status';
import type { Shape } from '../restriction/shape';

/** What the register says of one restriction, as its entries left it: the newest dates count. */
export interface ModelRow extends RestrictionDates {
  readonly restrictionId: RestrictionId;
  readonly personId: PersonId;
  readonly type: 'ban' | 'contact-plan';
  readonly fromPaper: boolean;
  readonly shape: Shape;
  /** The day from which its review is counted: when it was begun, confirmed or last reviewed. */
  readonly lookedAtOn: LocalDate;
  /** Made shorter by a loosening, so that its review may lie near its end. */
  readonly narrowed: boolean;
  readonly reviewed: boolean;
}

/** What an entry is about beside itself: its day, and the ban that it is a step of. */
interface Beside {
  readonly today: LocalDate;
  readonly ban: { readonly personId: PersonId; readonly shape: Shape } | null;
}

/** The row of the register after an entry; null where the entry gives it none. */
export function rowAfter(before: ModelRow | undefined, entry: NewEntry, beside: Beside): ModelRow | null {
  return before === undefined ? rowBegun(entry, beside) : rowChanged(before, entry, beside.today);
}

function rowBegun(entry: NewEntry, { today, ban }: Beside): ModelRow | null {
  const begun = {
    restrictionId: entry.subject as RestrictionId,
    endedOn: null,
    lookedAtOn: today,
    narrowed: false,
    reviewed: false,
  };
  switch (entry.kind) {
    case 'ban:imposed': {
      const { personId, startsOn, endsOn, decideBy, shape } = entry.body;
      return { ...begun, personId, type: 'ban', fromPaper: false, startsOn, endsOn, reviewOn: decideBy, shape };
    }
    case 'ban:confirmed': {
      if (ban === null) throw new Error('a ban that was never begun is confirmed');
      const { startsOn, endsOn, reviewOn } = entry.body;
      const { personId, shape } = ban;
      return { ...begun, personId, type: 'ban', fromPaper: false, startsOn, endsOn, reviewOn, shape };
    }
    case 'plan:started': {
      const { personId, startsOn, endsOn, reviewOn, shape } = entry.body;
      const dates = { startsOn, endsOn, reviewOn, lookedAtOn: startsOn };
      return { ...begun, ...dates, personId, type: 'contact-plan', fromPaper: false, shape };
    }
    case 'restriction:carried-over': {
      const { personId, type, startsOn, endsOn, reviewOn, shape } = entry.body;
      return { ...begun, personId, type, fromPaper: true, startsOn, endsOn, reviewOn, shape };
    }
    default:
      return null;
  }
}

function rowChanged(before: ModelRow, entry: NewEntry, today: LocalDate): ModelRow | null {
  switch (entry.kind) {
    case 'ban:extended':
      return { ...before, endsOn: entry.body.until, reviewOn: entry.body.until, narrowed: false };
    case 'ban:confirmed': {
      const { endsOn, reviewOn } = entry.body;
      return { ...before, endsOn, reviewOn, lookedAtOn: today, narrowed: false };
    }
    case 'restriction:narrowed': {
      const { endsOn, reviewOn, shape } = entry.body;
      return { ...before, endsOn, reviewOn, shape: shape ?? before.shape, narrowed: true };
    }
    case 'review:recorded': {
      const { endsOn, reviewOn } = entry.body;
      if (endsOn === null || reviewOn === null) return { ...before, reviewed: true };
      return { ...before, endsOn, reviewOn, lookedAtOn: today, narrowed: false, reviewed: true };
    }
    case 'restriction:ended':
    case 'ban:withdrawn':
      return { ...before, endedOn: entry.body.on };
    default:
      return null;
  }
}
