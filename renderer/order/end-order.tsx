import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/result';
import { isBlank, LINE_LIMIT } from '../../domain/text';
import { DraftKept } from '../drafts/draft-kept';
import { PutAway } from '../drafts/put-away';
import { useDraft } from '../drafts/use-draft';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { useAnnouncer } from '../stores/announcer';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import styles from '../ui/record-pane.module.css';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import type { OrderStepProps } from './look-again';
import { endedNow, lookDraftTitle, words } from './messages';
import { endDraftOf } from './order-drafts';

const REASON = 'order-end-reason';
const NOTHING = { reason: '' };

/** One line of reason, kept as a draft until the order is ended: loosening is one step. */
export function EndOrder({ orderId, onDone, onLeave }: OrderStepProps) {
  const draftId = endDraftOf(orderId);
  const draft = useDraft({ draftId, form: 'order', initial: NOTHING, title: lookDraftTitle });
  const [error, setError] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('order:end');
  const underWay = useRef(false);
  const { ready, resumed, keptAt } = draft;
  const { reason } = draft.values;
  useEffect(() => {
    if (ready && !resumed) focusField(REASON);
  }, [ready, resumed]);
  const end = async () => {
    if (underWay.current || !ready) return;
    if (isBlank(reason)) {
      setError(words.endNeedsReason);
      focusField(REASON);
      return;
    }
    underWay.current = true;
    const result = await draft.recording(() => command.run({ draftId, orderId, reason }));
    underWay.current = false;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(endedNow);
    onDone();
  };
  const putAway = async () => {
    await draft.discard();
    onLeave();
  };
  useKey('Ctrl+Enter', () => void end());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void end();
  };
  return (
    <form className={styles.endIt} onSubmit={submit} noValidate>
      <Stack>
        <TextField
          name={REASON}
          label={words.endReason}
          help={words.endHelp}
          error={isBlank(reason) ? error : null}
          value={reason}
          onChange={(typed) => draft.change({ reason: typed })}
          maxLength={LINE_LIMIT}
        />
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {failure !== null && <FailureNotice failure={failure} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
          <Button kind="primary" submit busy={command.busy && words.ending}>
            {words.endNow}
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            {keptAt === null ? words.leave : words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
