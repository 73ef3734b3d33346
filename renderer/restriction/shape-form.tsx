import { useEffect, useRef, useState } from 'react';
import { HEADS } from '../../domain/casebook/roles';
import type { RestrictionDetail } from '../../domain/restriction/restriction';
import { readShape, shapeEntered } from '../../domain/restriction/shape-entered';
import { replacesKnown } from '../../domain/restriction/shape-rules';
import type { Failure, Missing } from '../../domain/result';
import { LINE_LIMIT } from '../../domain/text';
import { DraftKept } from '../drafts/draft-kept';
import { PutAway } from '../drafts/put-away';
import { useDraft } from '../drafts/use-draft';
import { useOpenDraft } from '../drafts/use-open-draft';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { refusalSentence } from '../refusals/refusal-words';
import { refusedProblems } from '../refusals/refused-problems';
import { useAnnouncer } from '../stores/announcer';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldProblem } from '../ui/error-summary';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import styles from '../ui/record-pane.module.css';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import { ShapeFields } from './shape-fields';
import { hoursInWords, shapeDraftTitle, shapeWords } from './shape-messages';
import { restrictionDraft } from './step-drafts';
import { StricterList } from './stricter-list';

export interface ShapeFormProps {
  readonly detail: Pick<RestrictionDetail, 'restrictionId' | 'reference' | 'type' | 'shape' | 'person'>;
  /** Where the reader goes on, since the form is gone. */
  readonly onNoted: () => void;
  /** Open at once, where somebody has asked for it elsewhere; `onNoted` is told of leaving too. */
  readonly begun?: boolean;
  /** It says what its letter says, and nobody here has reviewed it: for a head or deputy head, and with a reason where something known is replaced. */
  readonly paper?: boolean;
}

/** Notes what the letter says, or what was still to add. One left half written is open again. */
export function ShapeForm(props: ShapeFormProps) {
  const { begun = false, paper = false, onNoted } = props;
  const isHead = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const [asked, setAsked] = useState<boolean | null>(begun ? true : null);
  const left = useOpenDraft(restrictionDraft(props.detail.restrictionId, 'shape'));
  if (paper && !isHead) return <p className={styles.quiet}>{shapeWords.headNotes}</p>;
  if (asked ?? (left.state === 'opened' && left.draft !== null))
    return <Form {...props} onLeave={begun ? onNoted : () => setAsked(false)} />;
  return (
    <Actions>
      <Button onClick={() => setAsked(true)} expanded={false}>
        {shapeWords.addToIt}
      </Button>
    </Actions>
  );
}

function Form({ detail, paper = false, onNoted, onLeave }: ShapeFormProps & { readonly onLeave: () => void }) {
  const { restrictionId, reference, type } = detail;
  const draftId = restrictionDraft(restrictionId, 'shape');
  const [initial] = useState(() => ({ shape: shapeEntered(detail.shape), reason: '' }));
  const draft = useDraft({ draftId, form: 'shape', initial, title: () => shapeDraftTitle(reference) });
  const command = useCommand('restriction:note-shape');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const { ready, resumed, keptAt } = draft;
  const { shape, missing } = readShape(draft.values.shape);
  const { reason } = draft.values;
  const replaces = paper && replacesKnown(detail.shape, shape);
  const refusedWith = failure?.kind === 'refused' ? failure.missing : [];
  const stricter = refusedWith.filter(isStricter);
  const others = refusedWith.filter((one) => !isStricter(one));
  const problems = [
    ...(attempt === 0 ? [] : missing.map((one) => ({ field: one.field, message: hoursInWords(one.code) }))),
    ...refusedProblems(others.map(problemOf), others),
  ];
  const errorOf = (field: string) => messageBeside(problems, field);
  useEffect(() => {
    if (ready && !resumed) focusField(type === 'ban' ? 'shape-places' : 'shape-ways');
  }, [ready, resumed, type]);
  const note = async () => {
    if (underWay.current || !ready) return;
    setAttempt((before) => before + 1);
    setFailure(null);
    if (missing.length > 0) return;
    underWay.current = true;
    const result = await draft.recording(() => command.run({ draftId, restrictionId, shape, reason }));
    underWay.current = false;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return setAttempt((before) => before + 1);
    useAnnouncer.getState().announce(shapeWords.noted);
    onLeave();
    onNoted();
  };
  const putAway = async () => {
    await draft.discard();
    onLeave();
  };
  useKey('Ctrl+Enter', () => void note());
  return (
    <form className={styles.endIt} noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <ErrorSummary problems={problems} attempt={attempt} title={shapeWords.before} />
        {ready && (
          <ShapeFields
            type={type}
            value={draft.values.shape}
            errorOf={errorOf}
            onChange={(typed) => draft.change({ shape: typed })}
          />
        )}
        {replaces && (
          <TextField
            name="reason"
            label={shapeWords.whyReplaced}
            help={shapeWords.whyReplacedHelp}
            error={errorOf('reason')}
            value={reason}
            onChange={(typed) => draft.change({ reason: typed })}
            maxLength={LINE_LIMIT}
            spellCheck
          />
        )}
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {stricter.length > 0 && <StricterList missing={stricter} type={type} person={detail.person} />}
        {failure !== null && refusedWith.length === 0 && <FailureNotice failure={failure} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={command.busy && shapeWords.adding} onClick={() => void note()}>
            {shapeWords.addIt}
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            {keptAt === null ? shapeWords.leave : shapeWords.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

/** What the casebook's rule refused, each at its field. */
function problemOf(one: Missing): FieldProblem {
  return { field: one.field === 'shape' ? 'shape-places' : one.field, message: refusalSentence(one) };
}

function isStricter({ code }: Missing): boolean {
  return code.startsWith('stricter-');
}
