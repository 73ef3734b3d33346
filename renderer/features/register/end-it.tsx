import { useState } from 'react';
import type { RestrictionId } from '../../../domain/ids';
import { draftStore } from '../../drafts/draft-store';
import { PutAway } from '../../drafts/put-away';
import { useOpenDraft } from '../../drafts/use-open-draft';
import { WhyItEnds } from '../../drafts/why-it-ends';
import { useMayAct } from '../../in-charge/who-decides';
import { useTopics } from '../../ipc/topics';
import { useCommand } from '../../ipc/use-command';
import { restrictionDraft } from '../../restriction/step-drafts';
import { Button } from '../../ui/button';
import { Actions, Stack } from '../../ui/layout';
import { endDraftTitle, endedNow, words } from './messages';
import styles from './register.module.css';

export interface EndItProps {
  readonly restrictionId: RestrictionId;
  readonly reference: string;
  /** Where the reader goes on, since the form is gone. */
  readonly onEnded: () => void;
}

/** Loosening is one step: one line of reason in place, and no second question. A reason left half written is open again. */
export function EndIt(props: EndItProps) {
  const mayEnd = useMayAct();
  const [asked, setAsked] = useState<boolean | null>(null);
  const left = useOpenDraft(restrictionDraft(props.restrictionId, 'end'));
  if (!mayEnd) return <p className={styles.quiet}>{words.headEnds}</p>;
  if (asked ?? (left.state === 'opened' && left.draft !== null))
    return <EndNow {...props} onLeave={() => setAsked(false)} />;
  return (
    <Actions>
      <Button onClick={() => setAsked(true)} expanded={false}>
        {words.endIt}
      </Button>
    </Actions>
  );
}

function EndNow({ restrictionId, reference, onEnded, onLeave }: EndItProps & { readonly onLeave: () => void }) {
  const draftId = restrictionDraft(restrictionId, 'end');
  const command = useCommand('restriction:end');
  return (
    <WhyItEnds
      draftId={draftId}
      form="ending"
      draftTitle={endDraftTitle(reference)}
      end={(reason, decidedBy) => command.run({ draftId, restrictionId, reason, decidedBy })}
      asksWho
      busy={command.busy}
      said={endedNow(reference)}
      onEnded={onEnded}
      onLeave={onLeave}
    />
  );
}

/** A reason that was left half written for a restriction that has ended since: shown, so that it can be put away. */
export function ReasonLeft({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const draftId = restrictionDraft(restrictionId, 'end');
  const left = useOpenDraft(draftId);
  const [gone, setGone] = useState(false);
  const reason = left.state === 'opened' ? left.draft?.values.reason : undefined;
  if (gone || typeof reason !== 'string') return null;
  const putAway = async () => {
    await draftStore.discard(draftId);
    useTopics.getState().markStale(['drafts']);
    setGone(true);
  };
  return (
    <Stack>
      <p className={styles.quiet}>{words.reasonLeft}</p>
      <p className={styles.asTyped}>{reason}</p>
      <PutAway onPutAway={() => void putAway()} />
    </Stack>
  );
}
