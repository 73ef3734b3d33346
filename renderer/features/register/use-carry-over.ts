import { useRef, useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import {
  NO_RESTRICTION_ENTERED,
  nothingEntered,
  type RestrictionEntered,
  type RestrictionRead,
  readRestriction,
} from '../../../domain/restriction/restriction-entered';
import type { Failure, Missing } from '../../../domain/result';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { settlePerson } from '../../people/settle-person';
import { useAnnouncer } from '../../stores/announcer';
import { useSchoolCalendar } from '../../stores/calendar';
import { useNavigation } from '../../stores/navigation';
import type { FieldProblem } from '../../ui/error-summary';
import { added, draftTitle, formWords, missingInWords } from './carry-over-messages';

export interface CarryOverForm {
  readonly draft: DraftInHand<RestrictionEntered>;
  readonly read: RestrictionRead;
  readonly add: () => Promise<void>;
  readonly busy: boolean;
  /** Nothing before the first press of the main button; afterwards what is still missing, up to date with what is typed. */
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The form with its draft, what is understood of it, and what `Add to register` does. */
export function useCarryOver(draftId: DraftId, today: LocalDate): CarryOverForm {
  const draft = useDraft({
    draftId,
    form: 'restriction',
    initial: NO_RESTRICTION_ENTERED,
    title: draftTitle,
    isEmpty: nothingEntered,
  });
  const calendar = useSchoolCalendar();
  const command = useCommand('restriction:carry-over');
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const newest = useRef(draft.values);
  newest.current = draft.values;
  const read = readRestriction(draft.values, draftId, today, calendar);

  const send = async () => {
    const about = await settlePerson(newest.current.about);
    const settled = { ...newest.current, about };
    draft.change({ about });
    const { toCarryOver } = readRestriction(settled, draftId, today, calendar);
    setAttempt((before) => before + 1);
    setRefused([]);
    setFailure(null);
    if (toCarryOver === null) return;
    const result = await draft.recording(() => command.run(toCarryOver));
    if (result.ok) {
      useAnnouncer.getState().announce(added(result.value.reference));
      useNavigation.getState().replace({ page: 'register', restrictionId: result.value.restrictionId });
      return;
    }
    const problems = problemsOf(result.failure);
    setRefused(problems);
    setFailure(problems.length > 0 ? null : result.failure);
  };
  const add = async () => {
    // A key that is held down must not add it twice.
    if (underWay.current) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };

  const missing = attempt === 0 ? [] : read.missing.map(problemOf);
  return { draft, read, add, busy: command.busy, problems: [...missing, ...refused], attempt, failure };
}

function problemOf(missing: Missing): FieldProblem {
  return { field: missing.field, message: missingInWords(missing) };
}

/** What can be mended in the form itself. */
function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused') return failure.missing.map(problemOf);
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.')[0] ?? path, message: formWords.tooLong }));
}
