import type { TodayShown } from '../../domain/today/today';

/** How many things on Today need somebody, own tasks and half-written forms among them: the number beside it in the sidebar. */
export function needsYou(today: TodayShown): number {
  return (
    today.bans.length +
    today.apologies.length +
    today.untold.length +
    today.lateAnswers.length +
    today.due.length +
    today.looks.length +
    today.requests.length +
    today.raised.length +
    today.talks.length +
    today.settledToAdd.length +
    today.policeReferences.length +
    today.riddor.length +
    today.defamation.length +
    today.stillToAdd.length +
    today.tasks.length +
    today.drafts.length
  );
}
