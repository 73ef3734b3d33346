import { useEffect, useRef, useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import {
  type IdentityEntered,
  identityOf,
  NO_IDENTITY_ENTERED,
  roomForName,
} from '../../../domain/person/identity-entered';
import type { NewChild, PersonLabel, PersonSuggestion } from '../../../domain/person/person';
import type { Failure } from '../../../domain/result';
import { isBlank } from '../../../domain/text';
import { type DraftInHand, useDraft } from '../../drafts/use-draft';
import { send } from '../../ipc/send';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { begunWith } from '../../stores/begin-with';
import { useNavigation } from '../../stores/navigation';
import type { FieldProblem } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { addWords as words } from './add-messages';
import { identityRefused, unreadableDay } from './identity-messages';

interface AddEntered {
  readonly [name: string]: unknown;
  readonly kind: PersonLabel['kind'];
  readonly identity: IdentityEntered;
  readonly children: readonly NewChild[];
}

export interface AddForm {
  readonly draft: DraftInHand<AddEntered>;
  /** Those who may be the same person, for what is typed now. */
  readonly likely: readonly PersonSuggestion[];
  readonly add: () => Promise<void>;
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly failure: Failure | null;
}

/** The form with its draft, who may be meant, and what `Add this person` does. */
export function useAddPerson(draftId: DraftId, today: LocalDate): AddForm {
  const [initial] = useState(() => begun(begunWith(draftId).name ?? ''));
  const draft = useDraft({ draftId, form: 'new-person', initial, title: () => words.draft, isEmpty: nothingTyped });
  const command = useCommand('person:add');
  const { likely, answeredFor } = useLikely(draft.ready ? draft.values : null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const { ready, resumed } = draft;
  useEffect(() => {
    if (ready && !resumed) focusField('name');
  }, [ready, resumed]);

  const run = async () => {
    const { kind, identity: entered, children } = draft.values;
    const identity = identityOf(entered, today);
    setAttempt((before) => before + 1);
    if (identity === null) return setProblems([{ field: 'leftOn', message: unreadableDay }]);
    // Whoever presses while the names of others stand above the button says that it is another.
    const isAnother = answeredFor === questionOf(draft.values) && likely.length > 0;
    const result = await draft.recording(() =>
      command.run({ draftId, kind, identity, children: [...children], isAnother }),
    );
    if (result.ok) {
      useAnnouncer.getState().announce(words.added);
      useNavigation.getState().replace({ page: 'person', personId: result.value.personId });
      return;
    }
    const found = problemsOf(result.failure);
    setProblems(found);
    setFailure(found.length > 0 ? null : result.failure);
  };
  const add = async () => {
    if (underWay.current || !ready) return;
    underWay.current = true;
    await run();
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    useNavigation.getState().replace({ page: 'people' });
  };
  return { draft, likely, add, putAway, busy: command.busy, problems, attempt, failure };
}

function begun(name: string): AddEntered {
  return { kind: 'adult', identity: { ...NO_IDENTITY_ENTERED, name }, children: [] };
}

function nothingTyped({ identity, children }: AddEntered): boolean {
  return (
    isBlank(identity.name + identity.className) &&
    identity.otherNames.length === 0 &&
    roomForName(identity) &&
    children.length === 0
  );
}

/** What is asked of the casebook, as text; null while there is nothing to ask. */
function questionOf({ kind, identity, children }: AddEntered): string | null {
  if (identity.notIdentified || isBlank(identity.name)) return null;
  return JSON.stringify({ kind, name: identity.name, children: children.map(({ name }) => ({ name })) });
}

interface Likely {
  readonly likely: readonly PersonSuggestion[];
  /** The question that they answer: nobody says *another* of people whom they were not shown. */
  readonly answeredFor: string | null;
}

const NOBODY: Likely = { likely: [], answeredFor: null };

/** A late answer to an earlier name is dropped; the one in hand stays until the next is there. */
function useLikely(entered: AddEntered | null): Likely {
  const [likely, setLikely] = useState<Likely>(NOBODY);
  const question = entered === null ? null : questionOf(entered);
  useEffect(() => {
    let current = true;
    if (question === null) setLikely(NOBODY);
    else
      void send('person:likely', JSON.parse(question)).then((result) => {
        if (current) setLikely({ likely: result.ok ? result.value : [], answeredFor: question });
      });
    return () => {
      current = false;
    };
  }, [question]);
  return likely;
}

/** What can be mended in the form itself. */
function problemsOf(failure: Failure): readonly FieldProblem[] {
  if (failure.kind === 'refused')
    return failure.missing.map((one) => ({ field: one.field, message: identityRefused(one) }));
  if (failure.kind !== 'invalid') return [];
  return failure.fields.map((path) => ({ field: path.split('.')[1] ?? path, message: words.tooLong }));
}
