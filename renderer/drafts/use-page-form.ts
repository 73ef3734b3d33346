import { useRef, useState } from 'react';
import type { Failure, Missing } from '../../domain/result';
import type { FieldProblem } from '../ui/error-summary';
import type { DraftValues } from './stored-values';
import type { DraftInHand } from './use-draft';

export interface PageFormOptions<Values extends DraftValues> {
  readonly draft: DraftInHand<Values>;
  /** Settles what is still being chosen, before it is sent: the form shows it too. */
  readonly settle?: (values: Values) => Promise<Partial<Values>>;
  /** Does what the main button says with what is typed. Null: it is done, and the page has gone on; otherwise why not. */
  readonly send: (values: Values) => Promise<Failure | null>;
  /** What a refusal says, and beside which field. */
  readonly problemOf: (missing: Missing) => FieldProblem;
  readonly tooLong: string;
  /** While it is being sent. */
  readonly busy: boolean;
  /** Leaves the page, once its draft was put away. */
  readonly leave: () => void;
}

export interface PageForm<Values extends DraftValues> {
  readonly draft: DraftInHand<Values>;
  /** The main button. A key that is held down does it once. */
  readonly record: () => Promise<void>;
  /** Throws the draft away and leaves the form. */
  readonly putAway: () => Promise<void>;
  readonly busy: boolean;
  readonly problems: readonly FieldProblem[];
  /** Everything that the last try was refused for: questions that one may go on without among them. */
  readonly refusedWith: readonly Missing[];
  /** Rises at each try that came back. */
  readonly attempt: number;
  /** Why it could not be recorded, where it was not the form's fault. */
  readonly failure: Failure | null;
}

/** A form that has a page to itself: a draft, one main button, and what a refusal says beside its fields. */
export function usePageForm<Values extends DraftValues>(options: PageFormOptions<Values>): PageForm<Values> {
  const { draft, settle, send, problemOf, tooLong, busy, leave } = options;
  const [attempt, setAttempt] = useState(0);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const underWay = useRef(false);
  // Somebody may type on while it is being settled.
  const newest = useRef(draft.values);
  newest.current = draft.values;
  const record = async () => {
    if (underWay.current || !draft.ready) return;
    underWay.current = true;
    const settled = (await settle?.(newest.current)) ?? {};
    draft.change(settled);
    const why = await send({ ...newest.current, ...settled });
    setAttempt((before) => before + 1);
    setRefusal(why);
    underWay.current = false;
  };
  const putAway = async () => {
    await draft.discard();
    leave();
  };
  const refusedWith = refusal?.kind === 'refused' ? refusal.missing : [];
  const problems = refusal?.kind === 'invalid' ? fieldsOf(refusal.fields, tooLong) : refusedWith.map(problemOf);
  const failure = problems.length > 0 ? null : refusal;
  return { draft, record, putAway, busy, problems, refusedWith, attempt, failure };
}

function fieldsOf(paths: readonly string[], message: string): readonly FieldProblem[] {
  return paths.map((path) => ({ field: path.split('.')[0] ?? path, message }));
}

/** What a form itself finds missing, as a refusal; null if nothing. */
export function refusalOf([first, ...more]: readonly Missing[]): Failure | null {
  return first === undefined ? null : { kind: 'refused', missing: [first, ...more] };
}
