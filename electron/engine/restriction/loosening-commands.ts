import {
  allowOnce,
  type FactsForLoosening,
  narrowRestriction,
  noteApology,
} from '../../../domain/restriction/loosening-rules';
import type { Topic } from '../../../domain/result';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { restrictionOf } from './restriction-rows';
import { shapeOf } from './restriction-shapes';

const STALE: readonly Topic[] = ['register', 'people', 'today'];

const load = (
  { restrictionId }: { readonly restrictionId: string },
  { db, actor }: QueryContext,
): FactsForLoosening | null => {
  const restriction = restrictionOf(db, restrictionId);
  return restriction === null ? null : { restriction, shape: shapeOf(db, restrictionId), role: actor.role };
};

/** An earlier end, or a looser form. */
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
