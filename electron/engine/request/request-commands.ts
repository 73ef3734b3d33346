import { timeInEngland } from '../../../domain/dates/local-date';
import { type FactsForReceiving, receiveRequest } from '../../../domain/request/request-rules';
import { type FactsForStep, noteStep } from '../../../domain/request/step-rules';
import { schoolCalendar } from '../calendar/school-calendar';
import { type Command, defineCommand } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { nextRequestReference } from './request-references';
import { requestOf } from './request-rows';

/** Logs a request as it came in. */
export const receiveRequestCommand: Command<'request:receive', FactsForReceiving> = defineCommand<'request:receive'>()({
  load: ({ about }, { db, actor, now, today }): FactsForReceiving => ({
    reference: nextRequestReference(db, today),
    ...(about === null ? { known: null, pupils: [] } : whoIsNamed(db, about, today)),
    role: actor.role,
    timeNow: timeInEngland(now),
  }),
  decide: receiveRequest,
  stale: ['requests', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Notes what happened to one since. */
export const noteStepCommand: Command<'request:note-step', FactsForStep> = defineCommand<'request:note-step'>()({
  load: ({ requestId }, { db, actor }): FactsForStep | null => {
    const request = requestOf(db, requestId);
    if (request === null) return null;
    const steps = request.steps.map(({ step }) => step);
    return { received: request, steps, calendar: schoolCalendar(db), role: actor.role };
  },
  decide: noteStep,
  stale: ['requests', 'people', 'today'],
  draft: ({ draftId }) => draftId,
});
