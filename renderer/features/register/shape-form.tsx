import { useEffect, useRef, useState } from 'react';
import type { DraftId, RestrictionId } from '../../../domain/ids';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { readShape, shapeEntered } from '../../../domain/restriction/shape-entered';
import type { Failure } from '../../../domain/result';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { useDraft } from '../../drafts/use-draft';
import { useOpenDraft } from '../../drafts/use-open-draft';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { useKey } from '../../ui/use-key';
import { missingInWords } from './carry-over-messages';
import styles from './register.module.css';
import { ShapeFields } from './shape-fields';
import { shapeDraftTitle, shapeWords } from './shape-messages';

export interface ShapeFormProps {
  readonly detail: RestrictionDetail;
  /** Where the reader goes on, since the form is gone. */
  readonly onNoted: () => void;
}

/** The draft’s id is the restriction’s own, read backwards: there is one at most, and another one holds the reason for an end. */
function shapeDraftOf(restrictionId: RestrictionId): DraftId {
  return [...restrictionId].reverse().join('') as DraftId;
}

/** Notes what the letter says, or what was still to add. One left half written is open again. */
export function ShapeForm(props: ShapeFormProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const left = useOpenDraft(shapeDraftOf(props.detail.restrictionId));
  if (asked ?? (left.state === 'opened' && left.draft !== null))
    return <Form {...props} onLeave={() => setAsked(false)} />;
  return (
    <Actions>
      <Button onClick={() => setAsked(true)} expanded={false}>
        {shapeWords.addToIt}
      </Button>
    </Actions>
  );
}

function Form({ detail, onNoted, onLeave }: ShapeFormProps & { readonly onLeave: () => void }) {
  const { restrictionId, reference, type } = detail;
  const draftId = shapeDraftOf(restrictionId);
  const [initial] = useState(() => ({ shape: shapeEntered(detail.shape) }));
  const draft = useDraft({ draftId, form: 'shape', initial, title: () => shapeDraftTitle(reference) });
  const command = useCommand('restriction:note-shape');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const { ready, resumed, keptAt } = draft;
  const { shape, missing } = readShape(draft.values.shape);
  const problems = attempt === 0 ? [] : missing.map((one) => ({ field: one.field, message: missingInWords(one) }));
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.message ?? null;
  useEffect(() => {
    if (ready && !resumed) focusField(type === 'ban' ? 'shape-places' : 'shape-ways');
  }, [ready, resumed, type]);
  const note = async () => {
    if (underWay.current || !ready) return;
    setAttempt((before) => before + 1);
    if (missing.length > 0) return;
    underWay.current = true;
    const result = await draft.recording(() => command.run({ draftId, restrictionId, shape }));
    underWay.current = false;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
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
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {failure !== null && <FailureNotice failure={failure} />}
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
