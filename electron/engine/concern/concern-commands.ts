import {
  acknowledgeConcern,
  answerConcern,
  closeConcern,
  type FactsForLogging,
  type FactsOfConcern,
  logConcern,
  moveConcern,
  reopenConcern,
  setTargets,
} from '../../../domain/concern/concern-rules';
import { type FactsForPointing, pointAtSettled } from '../../../domain/concern/settled-rules';
import type { Topic } from '../../../domain/result';
import { casebookFacts, userName } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { nextConcernReference } from './concern-references';
import { concernOf } from './concern-rows';
import { closedOf, recordForSettled } from './settled-rows';

const STALE: readonly Topic[] = ['concerns', 'people', 'today'];

/** Logs what somebody raised. */
export const logConcernCommand: Command<'concern:log', FactsForLogging> = defineCommand<'concern:log'>()({
  load: ({ about }, { db, actor, today }): FactsForLogging => ({
    reference: nextConcernReference(db, today),
    ...whoIsNamed(db, about, today),
    userName: userName(db, actor.userId),
    role: actor.role,
  }),
  decide: logConcern,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

const load = ({ concernId }: { readonly concernId: string }, { db, actor }: QueryContext): FactsOfConcern | null => {
  const concern = concernOf(db, concernId);
  return concern === null ? null : { now: concern.now, from: concern.raisedOn, role: actor.role };
};

/** That it has reached us. */
export const acknowledgeConcernCommand: Command<'concern:acknowledge', FactsOfConcern> =
  defineCommand<'concern:acknowledge'>()({
    load,
    decide: acknowledgeConcern,
    stale: STALE,
    draft: ({ draftId }) => draftId,
  });

/** What they were told. */
export const answerConcernCommand: Command<'concern:answer', FactsOfConcern> = defineCommand<'concern:answer'>()({
  load,
  decide: answerConcern,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** To another stage. */
export const moveConcernCommand: Command<'concern:move', FactsOfConcern> = defineCommand<'concern:move'>()({
  load,
  decide: moveConcern,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** With its outcome. */
export const closeConcernCommand: Command<'concern:close', FactsOfConcern> = defineCommand<'concern:close'>()({
  load,
  decide: closeConcern,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** Open again. */
export const reopenConcernCommand: Command<'concern:reopen', FactsOfConcern> = defineCommand<'concern:reopen'>()({
  load,
  decide: reopenConcern,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** Which settled matter a record is about. */
export const pointAtSettledCommand: Command<'concern:point-at', FactsForPointing> = defineCommand<'concern:point-at'>()(
  {
    load: ({ incidentId }, { db, actor, today }): FactsForPointing | null => {
      const record = recordForSettled(db, incidentId);
      if (record === null) return null;
      return {
        reference: nextConcernReference(db, today),
        personId: record.personId,
        closed: closedOf(db, record.personId).map(({ concernId }) => concernId),
        role: actor.role,
      };
    },
    decide: pointAtSettled,
    stale: [...STALE, 'incidents'],
    draft: ({ draftId }) => draftId,
  },
);

/** How soon the school means to answer. */
export const setTargetsCommand: Command<
  'concern:set-targets',
  { readonly casebookId: string; readonly role: QueryContext['actor']['role'] }
> = defineCommand<'concern:set-targets'>()({
  load: (_input, { db, actor }) => ({ casebookId: casebookFacts(db).casebookId, role: actor.role }),
  decide: setTargets,
  stale: STALE,
});
