import { useState } from 'react';
import type { Id } from '../../../domain/ids';
import type { Failure } from '../../../domain/result';
import { InlineForm } from '../../drafts/inline-form';
import { withDay } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useOpenStep } from '../../drafts/use-open-step';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { restrictionDraft, restrictionDrafts } from '../../restriction/step-drafts';
import { useAnnouncer } from '../../stores/announcer';
import { useToday } from '../../stores/use-today';
import { Button } from '../../ui/button';
import { Actions, Quiet } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { StepProps } from './loosen-forms';
import styles from './register.module.css';
import { toldLine, words } from './staff-told-messages';

/** Who of the staff was told of a restriction, and, once it is over, who has not heard so. */
export function StaffTold({ detail, onDone }: Pick<StepProps, 'detail' | 'onDone'>) {
  const [open, setOpen] = useOpenStep(restrictionDrafts(detail.restrictionId, ['staff-told']));
  const { staffTold, status } = detail;
  const done = () => {
    setOpen(null);
    onDone();
  };
  return (
    <Section title={words.title} count={staffTold.length} help={words.help}>
      {status === 'ended' && <StillToUntell detail={detail} onDone={onDone} />}
      {staffTold.length === 0 ? (
        <Quiet>{words.none}</Quiet>
      ) : (
        <ul className={styles.told} aria-label={words.title}>
          {staffTold.map((one) => (
            <li key={one.toldId}>
              <bdi>{toldLine(one)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <Button expanded={open !== null} onClick={() => setOpen(open === null ? 'staff-told' : null)}>
          {words.add}
        </Button>
      </Actions>
      {open !== null && <ToldForm detail={detail} onClose={() => setOpen(null)} onDone={done} />}
    </Section>
  );
}

const NOBODY = { who: '', on: 'today' };

function ToldForm({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = detail;
  const draftId = restrictionDraft(restrictionId, 'staff-told');
  const today = useToday();
  const command = useCommand('restriction:tell-staff');
  const form = useInlineForm({
    draftId,
    form: 'staff-told',
    initial: NOBODY,
    title: words.draft(reference),
    firstField: 'who',
    send: ({ who, on: typed }) => withDay(typed, today, (on) => command.run({ draftId, restrictionId, who, on })),
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.add}
      act={words.act}
      busy={command.busy && words.busy}
      leave={words.leave}
      onClose={onClose}
    >
      <TextArea
        name="who"
        label={words.who}
        help={words.whoHelp}
        error={errorIn(form, 'who')}
        value={values.who}
        onChange={(who) => change({ who })}
        lines={2}
      />
      <TextField
        name="on"
        label={words.on}
        error={errorIn(form, 'on')}
        value={values.on}
        onChange={(on) => change({ on })}
      />
    </InlineForm>
  );
}

/** One press each, or one for all. */
function StillToUntell({ detail, onDone }: Pick<StepProps, 'detail' | 'onDone'>) {
  const { restrictionId } = detail;
  const command = useCommand('restriction:untell-staff');
  const [failure, setFailure] = useState<Failure | null>(null);
  const open = detail.staffTold.filter(({ untoldOn }) => untoldOn === null);
  if (open.length === 0) return null;
  const untell = async (toldIds: Id[]) => {
    const result = await command.run({ restrictionId, toldIds });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(words.said);
    onDone();
  };
  return (
    <Notice
      kind="attention"
      title={words.untold(open.length)}
      actions={
        open.length > 1 && (
          <Button onClick={() => void untell(open.map(({ toldId }) => toldId))}>{words.doneAll}</Button>
        )
      }
    >
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className={styles.told}>
        {open.map(({ toldId, who }) => (
          <li key={toldId} className={styles.untell}>
            <bdi>{who}</bdi>
            <Button size="small" onClick={() => void untell([toldId])}>
              {words.done}
              <VisuallyHidden>{` (${who})`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
