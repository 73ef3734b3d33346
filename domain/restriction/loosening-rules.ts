import type { LocalDate } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { type Deciders, decidedBy, loosenerMissing } from '../in-charge/who-decides';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ApologyToNote, OnceToAllow, RestrictionToNarrow } from './loosening';
import { type RestrictionDates, statusOn } from './restriction-status';
import type { ScopeLoosened } from './scope';
import { type FactsOfScope, loosenScope } from './scope-rules';

type Done = Decision<Record<string, never>>;

/** What loosening needs to know: dates, what it says, and who decides. */
export interface FactsForLoosening extends Deciders {
  readonly restriction: RestrictionDates;
  readonly scope: FactsOfScope;
}

const AS_IT_IS: ScopeLoosened = { shape: null, limit: null, whatIsRestricted: null, said: [] };

/**
 * Narrows a restriction in one step: an earlier end, or a looser form of what it says, with one reason. Never stricter in any part, which takes a
 * review or a decision.
 */
export function narrowRestriction(
  input: Omit<RestrictionToNarrow, 'draftId'>,
  { restriction, scope: before, ...deciders }: FactsForLoosening,
  moment: Moment,
): Done {
  const { restrictionId, endsOn, reason } = input;
  const { scope, missing: ofScope } = loosenScope(input, before);
  const missing: Missing[] = [
    ...loosenerMissing(input.decidedBy, deciders),
    ...overMissing(restriction, moment),
    ...endMissing(endsOn, restriction, moment),
    ...ofScope,
  ];
  if (endsOn === null && scope === null && ofScope.length === 0)
    missing.push(needed(input.shape === null ? 'endsOn' : 'scope', 'unchanged'));
  if (isBlank(reason)) missing.push(needed('reason', 'empty'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const end = endsOn ?? restriction.endsOn;
  // A review after the end would ask for nothing.
  const reviewOn = [restriction.reviewOn, end].sort()[0] ?? end;
  return decided(
    {},
    {
      kind: 'restriction:narrowed',
      subject: restrictionId,
      day: moment.today,
      body: {
        endsOn: end,
        reviewOn,
        ...(scope ?? AS_IT_IS),
        reason,
        decidedBy: decidedBy(input.decidedBy, deciders),
      },
    },
  );
}

function endMissing(endsOn: LocalDate | null, restriction: RestrictionDates, { today }: Moment): readonly Missing[] {
  if (endsOn === null) return [];
  const missing: Missing[] = [];
  if (endsOn > restriction.endsOn) missing.push(needed('endsOn', 'later-end'));
  if (endsOn < restriction.startsOn) missing.push(needed('endsOn', 'before-start'));
  if (endsOn < today) missing.push(needed('endsOn', 'end-passed'));
  return missing;
}

/** Allows something on one day, in twenty seconds: loosening, so refused only where it could not be read or has passed already. */
export function allowOnce(
  { restrictionId, day, from, to, what, decidedBy: named }: Omit<OnceToAllow, 'draftId'>,
  { restriction, ...deciders }: Omit<FactsForLoosening, 'scope'>,
  moment: Moment,
): Done {
  const missing: Missing[] = [...loosenerMissing(named, deciders), ...overMissing(restriction, moment)];
  if (day < moment.today) missing.push(needed('day', 'end-passed'));
  if (to <= from) missing.push(needed('to', 'ends-before'));
  if (isBlank(what)) missing.push(needed('what', 'with-whom'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const body = { day, from, to, what, decidedBy: decidedBy(named, deciders) };
  return decided({}, { kind: 'restriction:allowed-once', subject: restrictionId, day, body });
}

/** Notes what came of the apology for an entry made in error. */
export function noteApology({ restrictionId, words }: ApologyToNote, deciders: Deciders, moment: Moment): Done {
  const missing: Missing[] = [...loosenerMissing(null, deciders)];
  if (isBlank(words)) missing.push(needed('words', 'empty'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { kind: 'restriction:apology-noted', subject: restrictionId, day: moment.today, body: { words } });
}

function overMissing(restriction: RestrictionDates, { today }: Moment): readonly Missing[] {
  return statusOn(restriction, today) === 'ended' ? [needed('restrictionId', 'over')] : [];
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
