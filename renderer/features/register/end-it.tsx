import { type SubmitEvent, useEffect, useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { RestrictionId } from '../../../domain/ids';
import type { Failure } from '../../../domain/result';
import { isBlank, LINE_LIMIT } from '../../../domain/text';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { TextField } from '../../ui/text-field';
import { endedNow, words } from './messages';
import styles from './register.module.css';

const REASON = 'end-reason';

export interface EndItProps {
  readonly restrictionId: RestrictionId;
  readonly reference: string;
  /** Where the reader goes on, since the form is gone. */
  readonly onEnded: () => void;
}

/** Loosening is one step: one line of reason in place, and no second question. */
export function EndIt(props: EndItProps) {
  const mayEnd = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const [asked, setAsked] = useState(false);
  if (!mayEnd) return <p className={styles.quiet}>{words.headEnds}</p>;
  if (asked) return <WhyItEnds {...props} onLeave={() => setAsked(false)} />;
  return (
    <Actions>
      <Button onClick={() => setAsked(true)} expanded={false}>
        {words.endIt}
      </Button>
    </Actions>
  );
}

function WhyItEnds({ restrictionId, reference, onEnded, onLeave }: EndItProps & { readonly onLeave: () => void }) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('restriction:end');
  useEffect(() => {
    focusField(REASON);
  }, []);
  const end = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBlank(reason)) {
      setError(words.endNeedsReason);
      focusField(REASON);
      return;
    }
    const result = await command.run({ restrictionId, reason });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(endedNow(reference));
    onEnded();
  };
  return (
    <form className={styles.endIt} onSubmit={(event) => void end(event)} noValidate>
      <Stack>
        <TextField
          name={REASON}
          label={words.endReason}
          help={words.endHelp}
          error={isBlank(reason) ? error : null}
          value={reason}
          onChange={setReason}
          maxLength={LINE_LIMIT}
        />
        {failure !== null && <FailureNotice failure={failure} />}
        <Actions>
          <Button kind="primary" submit busy={command.busy && words.ending}>
            {words.endNow}
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            {words.keepIt}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
