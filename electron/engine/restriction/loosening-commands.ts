import type { LocalDate } from '../../../domain/dates/local-date';
import {
  allowOnce,
  type FactsForLoosening,
  narrowRestriction,
  noteApology,
} from '../../../domain/restriction/loosening-rules';
import type { FactsOfScope } from '../../../domain/restriction/scope-rules';
import type { Topic } from '../../../domain/result';
import { deciders } from '../ban/ban-facts';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { limitOn } from '../plan/plan-rows';
import { restrictionOf, type StoredRestriction } from './restriction-rows';
import { shapeOf } from './restriction-shapes';

const STALE: readonly Topic[] = ['register', 'people', 'today'];

const load = (
  { restrictionId }: { readonly restrictionId: string },
  { db, actor, today }: QueryContext,
): FactsForLoosening | null => {
  const restriction = restrictionOf(db, restrictionId);
  return restriction === null
    ? null
    : { restriction, scope: scopeOf(db, restriction, today), ...deciders(db, actor, today) };
};

/** What a restriction says, for what would loosen it. */
export function scopeOf(db: Readable, restriction: StoredRestriction, today: LocalDate): FactsOfScope {
  const { restrictionId, type, whatIsRestricted } = restriction;
  return { type, whatIsRestricted, shape: shapeOf(db, restrictionId), limit: limitOn(db, restrictionId, today) };
}

/** An earlier end, or what it says in a looser form. */
export const narrowRestrictionCommand: Command<'restriction:narrow', FactsForLoosening> =
  defineCommand<'restriction:narrow'>()({
    load,
    decide: narrowRestriction,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** `Allow once`. */
export const allowOnceCommand: Command<'restriction:allow-once', FactsForLoosening> =
  defineCommand<'restriction:allow-once'>()({
    load,
    decide: allowOnce,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** What came of the apology. */
export const noteApologyCommand: Command<'restriction:note-apology', FactsForLoosening> =
  defineCommand<'restriction:note-apology'>()({ load, decide: noteApology, stale: STALE });
