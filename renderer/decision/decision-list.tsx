import { useState } from 'react';
import { HEADS } from '../../domain/casebook/roles';
import type { DecisionRow } from '../../domain/decision/decision';
import type { Ladder } from '../../domain/decision/ladder-settings';
import type { PersonId } from '../../domain/ids';
import { isBlank, LINE_LIMIT } from '../../domain/text';
import { RouteLink } from '../app/route-link';
import { InlineForm } from '../drafts/inline-form';
import { turnedId } from '../drafts/turned-id';
import { useInlineForm } from '../drafts/use-inline-form';
import { useOpenDraft } from '../drafts/use-open-draft';
import { useCommand } from '../ipc/use-command';
import { useQuery } from '../ipc/use-query';
import { refusalSentence } from '../refusals/refusal-words';
import { useAnnouncer } from '../stores/announcer';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import styles from './decision-list.module.css';
import { DecisionRead } from './decision-read';
import { decisionDetail, decisionHeading, takingBackDraft, words } from './list-messages';

/** Decisions about somebody, the newest first; nothing where there are none. A warning is taken back in place. */
export function DecisionList({ personId }: { readonly personId: PersonId }) {
  const decisions = useQuery('decision:list', { personId });
  const ladder = useQuery('decision:ladder', {});
  if (decisions.state !== 'answered' || ladder.state !== 'answered' || decisions.value.length === 0) return null;
  return (
    <Section title={words.title} count={decisions.value.length} help={words.help}>
      <ul className={styles.list} aria-label={words.title}>
        {decisions.value.map((decision) => (
          <Decision key={decision.decisionId} decision={decision} ladder={ladder.value} />
        ))}
      </ul>
    </Section>
  );
}

function Decision({ decision, ladder }: { readonly decision: DecisionRow; readonly ladder: Ladder }) {
  const { restrictionId, process, takenBack, reasons } = decision;
  const mayTakeBack = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const heading = decisionHeading(decision, ladder);
  return (
    <li className={styles.one} id={decision.decisionId} tabIndex={-1}>
      <p>
        {restrictionId === null ? (
          <strong>{heading}</strong>
        ) : (
          <RouteLink to={{ page: process ? 'ban' : 'register', restrictionId }}>{heading}</RouteLink>
        )}
      </p>
      {!isBlank(reasons) && <p className={styles.asTyped}>{reasons}</p>}
      <p className={styles.quiet}>{decisionDetail(decision)}</p>
      <DecisionRead decision={decision} />
      {restrictionId === null && takenBack === null && mayTakeBack && <TakeBack decision={decision} />}
    </li>
  );
}

/** Loosening is one step: one line of reason in place. One left half written is open again. */
function TakeBack({ decision }: { readonly decision: DecisionRow }) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const left = useOpenDraft(turnedId(decision.decisionId, 1));
  if (asked ?? (left.state === 'opened' && left.draft !== null))
    return <TakeBackForm decision={decision} onClose={() => setAsked(false)} />;
  return (
    <Actions>
      <Button onClick={() => setAsked(true)} expanded={false} label={`${words.takeBack}: ${decision.reference}`}>
        {words.takeBack}
      </Button>
    </Actions>
  );
}

const NOTHING = { reason: '' };

function TakeBackForm({ decision, onClose }: { readonly decision: DecisionRow; readonly onClose: () => void }) {
  const { decisionId, reference } = decision;
  const draftId = turnedId(decisionId, 1);
  const command = useCommand('decision:take-back');
  const form = useInlineForm({
    draftId,
    form: 'taking-back',
    initial: NOTHING,
    title: takingBackDraft(reference),
    firstField: 'reason',
    send: ({ reason }) => command.run({ draftId, decisionId, reason }),
    onClose,
    onDone: () => {
      useAnnouncer.getState().announce(words.done);
      onClose();
    },
  });
  const missing = form.missing('reason');
  return (
    <InlineForm
      form={form}
      title={words.takeBack}
      act={words.act}
      busy={command.busy && words.acting}
      leave={words.leave}
      onClose={onClose}
    >
      <TextField
        name="reason"
        label={words.why}
        help={words.whyHelp}
        error={missing === null ? null : refusalSentence(missing)}
        value={form.draft.values.reason}
        onChange={(reason) => form.draft.change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </InlineForm>
  );
}
