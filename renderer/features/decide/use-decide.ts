import { useState } from 'react';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import {
  type NextEntered,
  nextBegun,
  nothingEntered,
  readPlan,
  readWarning,
} from '../../../domain/decision/next-entered';
import type { DraftId } from '../../../domain/ids';
import type { Failure, Missing } from '../../../domain/result';
import { proposeBan, recordConversation } from '../../app/actions';
import { TODAY } from '../../app/routes';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { type PageForm, refusalOf, usePageForm } from '../../drafts/use-page-form';
import { useCommand } from '../../ipc/use-command';
import { settleAbout } from '../../people/settle-person';
import { refusalSentence } from '../../refusals/refusal-words';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import type { FieldProblem } from '../../ui/error-summary';
import { draftTitle, planned, warned, words } from './messages';

export type DecideForm = PageForm<NextEntered>;

/** The form with its draft, and what each choice does with it. */
export function useDecide(draftId: DraftId, today: LocalDate): DecideForm {
  const [initial] = useState(() => nextBegun(begunWith(draftId)));
  const draft = useDraft({ draftId, form: 'next-step', initial, title: draftTitle, isEmpty: nothingEntered });
  const { run, busy } = useRecord(draft, draftId, today);
  return usePageForm({
    draft,
    settle: settleAbout,
    send: run,
    problemOf,
    tooLong: words.tooLong,
    busy,
    leave: () => useNavigation.getState().back(),
  });
}

/** What each choice does: null once it is done, or why not. */
function useRecord(draft: DraftInHand<NextEntered>, draftId: DraftId, today: LocalDate) {
  const warn = useCommand('decision:warn');
  const plan = useCommand('plan:start');
  const giveWarning = async (entered: NextEntered): Promise<Failure | null> => {
    const { send, missing } = readWarning(entered, draftId, today);
    if (send === null) return refusalOf(missing);
    const result = await draft.recording(() => warn.run(send));
    if (!result.ok) return result.failure;
    useAnnouncer.getState().announce(warned(result.value.reference));
    toPerson(entered);
    return null;
  };
  const startPlan = async (entered: NextEntered): Promise<Failure | null> => {
    const { send, missing } = readPlan(entered, draftId, today);
    if (send === null) return refusalOf(missing);
    const result = await draft.recording(() => plan.run(send));
    if (!result.ok) return result.failure;
    const { restrictionId, reference, reviewOn } = result.value;
    useAnnouncer.getState().announce(planned(reference, shownDate(reviewOn)));
    useNavigation.getState().replace({ page: 'register', restrictionId });
    return null;
  };
  const run = async (entered: NextEntered): Promise<Failure | null> => {
    const { step, about, grounds } = entered;
    if (step === 'warning') return giveWarning(entered);
    if (step === 'contact-plan') return startPlan(entered);
    if (step === null) return refusalOf([{ field: 'step', code: 'not-chosen', label: 'needed' }]);
    await draft.discard();
    const who = about.person === null ? { name: about.text } : { person: about.person };
    if (step === 'informal-word') {
      recordConversation(who);
      return null;
    }
    if (step === 'propose-ban') {
      proposeBan({ ...who, incidents: grounds.incidents });
      return null;
    }
    useAnnouncer.getState().announce(words.nothingMore);
    toPerson(entered);
    return null;
  };
  return { run, busy: warn.busy || plan.busy };
}

function toPerson({ about: { person } }: NextEntered): void {
  const route = person === null ? TODAY : ({ page: 'person', personId: person.personId } as const);
  useNavigation.getState().replace(route);
}

function problemOf(missing: Missing): FieldProblem {
  const { field, code, mayGoOn } = missing;
  if (code === 'not-chosen') return { field: 'step', message: words.chosen };
  if (code === 'no-number') return { field, message: words.noNumber };
  // The field among the grounds answers it as well.
  if (code === 'no-warning-before') return { field: 'whySkipped', message: refusalSentence(missing) };
  return { field: mayGoOn === true ? `going-on-${code}` : field, message: refusalSentence(missing) };
}
