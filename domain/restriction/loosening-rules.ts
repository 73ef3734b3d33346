import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { ApologyToNote, OnceToAllow, RestrictionToNarrow } from './loosening';
import { isLooser } from './looser';
import { type RestrictionDates, statusOn } from './restriction-status';
import type { Shape } from './shape';

type Done = Decision<Record<string, never>>;

/** What loosening needs to know: dates, what it says, and who asks. */
export interface FactsForLoosening {
  readonly restriction: RestrictionDates;
  readonly shape: Shape;
  readonly role: Role;
}

/** Narrows a restriction in one step: never stricter in any part, which takes a review or a decision. */
export function narrowRestriction(
  input: Omit<RestrictionToNarrow, 'draftId'>,
  { restriction, shape, role }: FactsForLoosening,
  moment: Moment,
): Done {
  const { restrictionId, endsOn, reason } = input;
  const missing: Missing[] = [...headMissing(role), ...overMissing(restriction, moment)];
  if (endsOn !== null && endsOn > restriction.endsOn) missing.push(needed('endsOn', 'later-end'));
  if (endsOn !== null && endsOn < restriction.startsOn) missing.push(needed('endsOn', 'before-start'));
  if (endsOn !== null && endsOn < moment.today) missing.push(needed('endsOn', 'end-passed'));
  if (input.shape !== null && !isLooser(shape, input.shape))
    missing.push({ field: 'shape', code: 'stricter', label: 'law', requirement: 'D28' });
  if (endsOn === null && input.shape === null) missing.push(needed('endsOn', 'unchanged'));
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
      body: { endsOn: end, reviewOn, shape: input.shape, reason },
    },
  );
}

/** Allows something on one day, in twenty seconds: loosening, so refused only where it could not be read or has passed already. */
export function allowOnce(
  { restrictionId, day, from, to, what }: Omit<OnceToAllow, 'draftId'>,
  { restriction, role }: Pick<FactsForLoosening, 'restriction' | 'role'>,
  moment: Moment,
): Done {
  const missing: Missing[] = [...headMissing(role), ...overMissing(restriction, moment)];
  if (day < moment.today) missing.push(needed('day', 'end-passed'));
  if (to <= from) missing.push(needed('to', 'ends-before'));
  if (isBlank(what)) missing.push(needed('what', 'with-whom'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { kind: 'restriction:allowed-once', subject: restrictionId, day, body: { day, from, to, what } });
}

/** Notes what came of the apology for an entry made in error. */
export function noteApology(
  { restrictionId, words }: ApologyToNote,
  { role }: Pick<FactsForLoosening, 'role'>,
  moment: Moment,
): Done {
  const missing: Missing[] = [...headMissing(role)];
  if (isBlank(words)) missing.push(needed('words', 'empty'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { kind: 'restriction:apology-noted', subject: restrictionId, day: moment.today, body: { words } });
}

function headMissing(role: Role): readonly Missing[] {
  return maySign(role, 'restriction:ended') ? [] : [needed('restrictionId', 'head-needed')];
}

function overMissing(restriction: RestrictionDates, { today }: Moment): readonly Missing[] {
  return statusOn(restriction, today) === 'ended' ? [needed('restrictionId', 'over')] : [];
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
