import { useCallback, useRef, useState } from 'react';
import type { DraftId, IncidentId, Reference } from '../../../domain/ids';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import { DETAIL_FIELDS } from '../../../domain/incident/details';
import {
  happenedOf,
  type IncidentEntered,
  incidentBegun,
  incidentToRecord,
  nothingEntered,
} from '../../../domain/incident/incident-entered';
import { assertNever, type Failure } from '../../../domain/result';
import { TODAY } from '../../app/routes';
import { askTheTime } from '../../dates/ask-the-time';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { useCommand } from '../../ipc/use-command';
import { breachToBegin } from '../../stores/breach-to-begin';
import { useNavigation } from '../../stores/navigation';
import type { FieldProblem } from '../../ui/error-summary';
import { draftTitle, formWords, refusalWords } from './messages';
import { settleClauses } from './settle-clauses';
import { settlePeople } from './settle-people';
import { untouched } from './untouched';

export interface RecordedIncident {
  readonly incidentId: IncidentId;
  readonly reference: Reference;
}

export interface RecordForm {
  readonly draft: DraftInHand<IncidentEntered>;
  readonly change: (part: Partial<IncidentEntered>) => void;
  readonly record: (choices: readonly ClauseChoice[]) => Promise<void>;
  /** Throws the draft away and leaves the form. */
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  /** Rises at each press of `Record`. */
  readonly attempt: number;
  readonly failure: Failure | null;
  readonly recorded: RecordedIncident | null;
}

/** The short form with its draft, and what `Record` does with it. */
export function useRecordForm(draftId: DraftId): RecordForm {
  const [initial] = useState(() => incidentBegun(breachToBegin(draftId)));
  const draft = useDraft({
    draftId,
    form: 'incident',
    initial,
    title: draftTitle,
    isEmpty: nothingEntered,
  });
  const command = useCommand('incident:record');
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recorded, setRecorded] = useState<RecordedIncident | null>(null);
  const underWay = useRef(false);
  const newest = useRef(draft.values);
  newest.current = draft.values;
  const { change: changeDraft } = draft;

  const change = useCallback(
    (part: Partial<IncidentEntered>) => {
      const began = nothingEntered(newest.current);
      newest.current = { ...newest.current, ...part };
      changeDraft(part);
      // The form may have stood open for an hour: `now` is when somebody began to write.
      if (began) void refreshNow(newest, changeDraft);
    },
    [changeDraft],
  );

  const record = async (choices: readonly ClauseChoice[]) => {
    // A key that is held down must not record twice, also not between the answer and the next page.
    if (underWay.current) return;
    underWay.current = true;
    const before = newest.current;
    const people = await settlePeople(before);
    const clauses = await settleClauses(before, choices, happenedOf(before.when).day);
    change(untouched(before, newest.current, { ...people, ...clauses }));
    const result = await draft.recording(() => command.run(incidentToRecord(newest.current, draftId)));
    setAttempt((before) => before + 1);
    if (result.ok) {
      setRecorded(result.value);
      return;
    }
    underWay.current = false;
    setProblems(problemsOf(result.failure));
    setFailure(problemsOf(result.failure).length > 0 ? null : result.failure);
  };

  const putAway = async () => {
    await draft.discard();
    useNavigation.getState().replace(TODAY);
  };
  return { draft, change, record, putAway, busy: command.busy, problems, attempt, failure, recorded };
}

async function refreshNow(
  newest: { readonly current: IncidentEntered },
  change: (part: Partial<IncidentEntered>) => void,
): Promise<void> {
  const { text } = newest.current.when;
  const typedAt = await askTheTime();
  if (typedAt !== null && newest.current.when.text === text) change({ when: { text, typedAt } });
}

/** Fields that take as much as one record does. */
const NARRATIVES: ReadonlySet<string> = new Set(['whatHappened', ...DETAIL_FIELDS]);

/** What can be mended in the form itself. */
function problemsOf(failure: Failure): readonly FieldProblem[] {
  switch (failure.kind) {
    case 'refused':
      return failure.missing.map(({ field, code }) => ({ field, message: refusalWords(field, code) }));
    case 'invalid':
      return failure.fields.map(controlOf).map((field) => ({
        field,
        message: NARRATIVES.has(field) ? formWords.wordsTooLong : formWords.tooLong,
      }));
    case 'not-found':
    case 'locked':
    case 'wrong-passphrase':
    case 'disaster':
    case 'internal':
      return [];
    default:
      return assertNever(failure, 'a failure that the form does not know');
  }
}

/** `about.name` is about the field `about`; when it happened stands in `when`; `details.injury` in `injury`; `affected.2.role` in `affected-2`. */
function controlOf(path: string): string {
  const [field = path, which = ''] = path.split('.');
  switch (field) {
    case 'happened':
      return 'when';
    case 'details':
      return which;
    case 'alsoAbout':
      return `also-about-${which}`;
    case 'affected':
      return `affected-${which}`;
    default:
      return field;
  }
}
