import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { DraftForm } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import type { WhoDecides as Decides } from '../../domain/in-charge/who-decides';
import type { Failure, Result } from '../../domain/result';
import { isBlank, LINE_LIMIT } from '../../domain/text';
import { FailureNotice } from '../failures/failure-notice';
import { decidesOf, I_DECIDE, WhoDecides } from '../in-charge/who-decides';
import { useAnnouncer } from '../stores/announcer';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import styles from '../ui/record-pane.module.css';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import { DraftKept } from './draft-kept';
import { PutAway } from './put-away';
import { useDraft } from './use-draft';

const REASON = 'end-reason';
const NOTHING = { reason: '', ...I_DECIDE };

const words = {
  reason: 'Why does it end?',
  help: 'One line is enough. It ends at once, and the look-up stops showing it.',
  needed: 'Say in a few words why it ends. The reason stays with the record.',
  end: 'End it today',
  ending: 'Ending it',
  leave: 'Leave it as it is',
  later: 'Leave for later',
} as const;

export interface WhyItEndsProps {
  readonly draftId: DraftId;
  readonly form: DraftForm;
  /** Names the draft in a list, never by a person. */
  readonly draftTitle: string;
  readonly end: (reason: string, decidedBy: Decides) => Promise<Result<unknown>>;
  /** Asks who decides, where somebody acts for the head today. */
  readonly asksWho?: boolean;
  readonly busy: boolean;
  /** What is said once it has ended. */
  readonly said: string;
  /** Where the reader goes on, since the form is gone. */
  readonly onEnded: () => void;
  readonly onLeave: () => void;
}

/** One line of reason, kept as a draft until what stands at the door is ended: loosening is one step. */
export function WhyItEnds(props: WhyItEndsProps) {
  const { draftId, form, draftTitle, end, asksWho = false, busy, said, onEnded, onLeave } = props;
  const draft = useDraft({ draftId, form, initial: NOTHING, title: () => draftTitle });
  const [error, setError] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const { ready, resumed, keptAt } = draft;
  const { reason } = draft.values;
  useEffect(() => {
    if (ready && !resumed) focusField(REASON);
  }, [ready, resumed]);
  const send = async () => {
    if (underWay.current || !ready) return;
    if (isBlank(reason)) {
      setError(words.needed);
      focusField(REASON);
      return;
    }
    underWay.current = true;
    const result = await draft.recording(() => end(reason, decidesOf(draft.values)));
    underWay.current = false;
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(said);
    onEnded();
  };
  const putAway = async () => {
    await draft.discard();
    onLeave();
  };
  useKey('Ctrl+Enter', () => void send());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.endIt} onSubmit={submit} noValidate>
      <Stack>
        {ready && (
          <TextField
            name={REASON}
            label={words.reason}
            help={words.help}
            error={isBlank(reason) ? error : null}
            value={reason}
            onChange={(typed) => draft.change({ reason: typed })}
            maxLength={LINE_LIMIT}
          />
        )}
        {ready && asksWho && <WhoDecides value={draft.values} onChange={draft.change} />}
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {failure !== null && <FailureNotice failure={failure} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
          <Button kind="primary" submit keys="Ctrl+Enter" busy={busy && words.ending}>
            {words.end}
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            {keptAt === null ? words.leave : words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
