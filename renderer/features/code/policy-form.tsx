import { type KeyboardEvent, type SubmitEvent, useEffect } from 'react';
import type { LinkedPolicy } from '../../../domain/code/linked-policy';
import type { LocalDate } from '../../../domain/dates/local-date';
import { LINE_LIMIT } from '../../../domain/text';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { FailureNotice } from '../../failures/failure-notice';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, FieldRow, Stack } from '../../ui/layout';
import { TextField } from '../../ui/text-field';
import styles from './code.module.css';
import { adoptedUnderstood, placeWords, policyWords } from './policy-messages';
import { usePolicyForm } from './use-policy-form';

export interface PolicyFormProps {
  readonly policy: LinkedPolicy;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

/** Title, version and date of one policy, kept as a draft until it is saved. */
export function PolicyForm({ policy, today, onClose }: PolicyFormProps) {
  const form = usePolicyForm(policy, today, onClose);
  const { draft, names, problemOf } = form;
  const { title, version, adopted } = draft.values;
  const { ready, resumed, keptAt } = draft;
  useEffect(() => {
    if (ready && !resumed) focusField(names.title);
  }, [ready, resumed, names.title]);
  if (!ready) return null;
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    void form.save();
  };
  // Not a key of the page: another policy's form may be open beside this one.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.ctrlKey) submit(event);
  };
  return (
    <form
      className={styles.policyForm}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
      aria-label={placeWords[policy.place]}
    >
      <Stack>
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={policyWords.before} />
        <TextField
          name={names.title}
          label={policyWords.policyTitle}
          help={policyWords.titleHelp}
          error={problemOf('title')}
          value={title}
          onChange={(typed) => draft.change({ title: typed })}
          maxLength={LINE_LIMIT}
        />
        <FieldRow>
          <TextField
            name={names.version}
            label={policyWords.version}
            value={version}
            onChange={(typed) => draft.change({ version: typed })}
            maxLength={LINE_LIMIT}
            optional
          />
          <TextField
            name={names.adopted}
            label={policyWords.adopted}
            help={adoptedUnderstood(form.adoptedDay)}
            error={problemOf('adopted')}
            value={adopted}
            onChange={form.typeAdopted}
            optional
          />
        </FieldRow>
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {form.failure !== null && <FailureNotice failure={form.failure} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button kind="primary" submit keys="Ctrl+Enter" busy={form.busy && policyWords.saving}>
            {policyWords.save}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {keptAt === null ? policyWords.leave : policyWords.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
