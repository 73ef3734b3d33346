import { useRef, useState } from 'react';
import type { LocalDate } from '../../domain/dates/local-date';
import type { DraftId } from '../../domain/ids';
import type { Failure } from '../../domain/result';
import type { SchoolShown } from '../../domain/school/school';
import { authorisedDay, type SchoolEntered, schoolOf, schoolToEdit } from '../../domain/school/school-entered';
import { type DraftInHand, useDraft } from '../drafts/use-draft';
import { useCommand } from '../ipc/use-command';
import { useAnnouncer } from '../stores/announcer';
import { useNavigation } from '../stores/navigation';
import type { FieldProblem } from '../ui/error-summary';
import { missingInWords, words } from './messages';

/** There is one school, and one form of it. */
const DRAFT_ID = '0000000000000000000000000000c0d3' as DraftId;

export interface SchoolForm {
  readonly draft: DraftInHand<SchoolEntered>;
  readonly authorisedDay: LocalDate | null | 'unreadable';
  readonly save: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  readonly leave: () => void;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly today: LocalDate;
  readonly failure: Failure | null;
}

/** The form of the school’s details with its draft, and what `Save` does. */
export function useSchoolForm(school: SchoolShown, today: LocalDate): SchoolForm {
  const [initial] = useState(() => schoolToEdit(school));
  const draft = useDraft({ draftId: DRAFT_ID, form: 'school', initial, title: () => words.draft });
  const command = useCommand('school:describe');
  const [attempt, setAttempt] = useState(0);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const leave = () => useNavigation.getState().go({ page: 'settings' });

  const send = async () => {
    setAttempt((before) => before + 1);
    setFailure(null);
    const input = schoolOf(draft.values, school.numbersCheckedOn, DRAFT_ID, today);
    if (input === null)
      return setProblems([{ field: 'authorisedOn', message: missingInWords({ code: 'unreadable' }) }]);
    const result = await draft.recording(() => command.run(input));
    if (result.ok) {
      useAnnouncer.getState().announce(words.saved);
      return leave();
    }
    const found = problemsOf(result.failure);
    setProblems(found);
    if (found.length === 0) setFailure(result.failure);
  };
  const save = async () => {
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    await send();
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    leave();
  };
  const day = authorisedDay(draft.values, today);
  return { draft, authorisedDay: day, save, putAway, leave, busy: command.busy, problems, attempt, today, failure };
}

function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map(({ field, code }) => ({ field, message: missingInWords({ code }) }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: fieldOf(path), message: words.tooLong }));
}

/** The control of a path: `people.headteacher.name` is `headteacher-name`, `numbers.2.whose` is `numbers-2`. */
function fieldOf(path: string): string {
  const [first = path, second, third] = path.split('.');
  if (first === 'people') return `${second}-${third}`;
  if (first === 'numbers') return `numbers-${second}`;
  if (first === 'authorised') return second === 'names' ? 'authorisedNames' : 'authorisedPaper';
  return first;
}
