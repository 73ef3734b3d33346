import { useRef, useState } from 'react';
import type { SchoolYearDates, StandsBadly } from '../../../domain/calendar/calendar';
import { type CalendarEntered, readCalendar, yearToEdit } from '../../../domain/calendar/calendar-entered';
import type { DraftId } from '../../../domain/ids';
import type { Failure } from '../../../domain/result';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import type { FieldProblem } from '../../ui/error-summary';
import { messageBeside } from '../../ui/message-beside';
import { draftTitle, missingInWords, tooLong, words } from './messages';

export interface YearForm {
  readonly schoolYear: number;
  readonly draft: DraftInHand<CalendarEntered>;
  readonly save: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  readonly leave: () => void;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
  /** The dates of a file, in the place of what was wrong with those typed before. */
  readonly fill: (values: CalendarEntered) => void;
  readonly errorOf: (field: string) => string | null;
}

/** A school year has one form: its draft is found again by the year. */
function draftOf(schoolYear: number): DraftId {
  return `${'0'.repeat(24)}ca1e${schoolYear}` as DraftId;
}

/** The form of a school year with its draft, and what `Save` does. `onDone`: what lost its school day; null where nothing was saved. */
export function useYearForm(
  schoolYear: number,
  dates: SchoolYearDates | null,
  onDone: (moved: readonly StandsBadly[] | null) => void,
): YearForm {
  const [initial] = useState(() => yearToEdit(dates));
  const draftId = draftOf(schoolYear);
  const draft = useDraft({ draftId, form: 'calendar', initial, title: () => draftTitle(schoolYear) });
  const command = useCommand('calendar:set');
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const leave = () => onDone(null);

  const send = async () => {
    const { missing, toSet, fieldOf } = readCalendar(draft.values, schoolYear, draftId);
    setAttempt((before) => before + 1);
    setFailure(null);
    if (missing.length > 0)
      return setProblems(missing.map((one) => ({ field: one.field, message: missingInWords(one) })));
    const result = await draft.recording(() => command.run(toSet));
    if (result.ok) {
      useAnnouncer.getState().announce(words.saved);
      return onDone(result.value.standBadlyNow);
    }
    const found = problemsOf(result.failure, fieldOf);
    setProblems(found);
    setFailure(found.length > 0 ? null : result.failure);
  };
  const save = async () => {
    // A key that is held down must not save it twice.
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    leave();
  };
  const fill = (values: CalendarEntered) => {
    setProblems([]);
    draft.change(values);
  };
  const errorOf = (field: string) => messageBeside(problems, field);
  return { schoolYear, draft, save, putAway, leave, busy: command.busy, problems, attempt, failure, fill, errorOf };
}

/** What can be mended in the form itself. */
function problemsOf(failure: Failure, fieldOf: (sent: string) => string): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map((one) => ({ field: fieldOf(one.field), message: missingInWords(one) }));
  return failure.kind === 'invalid' ? failure.fields.map((path) => ({ field: fieldOf(path), message: tooLong })) : [];
}
